package org.alimenta.law.population;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thread's reading of blocks. What turns out to be uncertain in one block (a fact that is not
 * told, a gap in the law) is computed with both ends in that block and in all later ones.
 */
public final class Run {
  private final PopulationReader reader;
  private final Set<Object> uncertain = new HashSet<>();
  private final Map<Set<Object>, Machine> machines = new HashMap<>();
  private long oneByOne;
  private @Nullable Block block;
  private @Nullable Machine ready;
  private PopulationReader.Prepared prepared;

  Run(PopulationReader reader) {
    this.reader = reader;
    this.prepared = reader.prepare(uncertain);
  }

  /**
   * Takes the next block; it must not change before the one after it.
   *
   * @throws IllegalStateException when it was not completed since something was told
   */
  public void take(Block next) {
    if (!next.isComplete()) {
      throw new IllegalStateException("Say complete() to the block before it is read.");
    }
    if (!next.types().equals(reader.layout().types())) {
      throw new IllegalArgumentException("The block is laid out for another law.");
    }
    block = next;
    ready = null;
    uncertain.addAll(next.unknown());
  }

  /**
   * What the benefit means in a month for everybody in the block; good until the next call.
   *
   * @param month its first day
   */
  public Verdicts read(LocalDate month) {
    if (month.getDayOfMonth() != 1) {
      throw new IllegalArgumentException("A month is told by its first day, not by " + month + ".");
    }
    Block mine = requireNonNull(block, "Take a block before you read a month.");
    while (true) {
      Machine machine = machine(month);
      machine.runMonth();
      if (machine.overflowed()) {
        oneByOne++;
        return new ExactVerdicts(reader, mine, month);
      }
      if (!learns(machine)) {
        int count = mine.count(reader.benefit().subject().type());
        return new ColumnVerdicts(reader, prepared.columns(), machine, count);
      }
      ready = null;
    }
  }

  /**
   * How many readings so far were done one case at a time, because facts were so extreme that a
   * column overflowed.
   */
  public long readOneByOne() {
    return oneByOne;
  }

  /** Bound to the month and holding the block. */
  private Machine machine(LocalDate month) {
    Machine known = ready;
    if (known != null) {
      known.bind(month);
      return known;
    }
    prepared = reader.prepare(uncertain);
    Machine machine =
        machines.computeIfAbsent(Set.copyOf(uncertain), _ -> reader.machine(prepared));
    machine.bind(month);
    machine.take(requireNonNull(block));
    ready = machine;
    return machine;
  }

  /** Whether something was assumed to be certain that is not. */
  private boolean learns(Machine mine) {
    boolean learnt = false;
    for (var assumption : prepared.columns().lowering.assumptions.entrySet()) {
      if (assumption.getValue().stream().anyMatch(mine::any)) {
        learnt |= uncertain.add(assumption.getKey());
      }
    }
    return learnt;
  }
}
