package org.alimenta.law.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alimenta.law.Benefit;
import org.alimenta.law.Ground;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.numbers.Numbers;

/**
 * Decides one benefit for many cases at once, from the same rule values as the reader of one case
 * and with the same outcomes, sums and failed grounds. Made once for a set of numbers; used by
 * several threads, each with a {@link Run} of its own.
 */
public final class PopulationReader {
  /** The month is none of the months of this right. */
  public static final Outcome ANOTHER_MONTH = new Outcome("another-month", false);

  private final Benefit<?> benefit;
  private final Layout layout;
  private final Numbers numbers;
  private final boolean compiled;
  private final Decider decider;
  private final Map<Set<Object>, Prepared> prepared = new ConcurrentHashMap<>();

  /** A benefit lowered and planned for what is uncertain. */
  record Prepared(BenefitColumns columns, Plan plan) {}

  /**
   * @param compiled whether passes become classes; without, each operation is a loop of its own,
   *     which is right for some thousands of cases
   * @throws IllegalArgumentException when a rule cannot be written in columns, naming what to
   *     change
   */
  public PopulationReader(Benefit<?> benefit, Layout layout, Numbers numbers, boolean compiled) {
    this.benefit = benefit;
    this.layout = layout;
    this.numbers = numbers;
    this.compiled = compiled;
    this.decider = new Decider(benefit, numbers);
    prepare(Set.of());
  }

  public Benefit<?> benefit() {
    return benefit;
  }

  public Layout layout() {
    return layout;
  }

  Numbers numbers() {
    return numbers;
  }

  /** Of one case at a time. */
  Decider decider() {
    return decider;
  }

  /** How a case can end in a month; the code of an outcome is its position. */
  public List<Outcome> outcomes() {
    return prepare(Set.of()).columns().outcomes;
  }

  /** The grounds of all stages in order; the bit of a failed one is its position. */
  public List<Ground<?>> grounds() {
    List<Ground<?>> grounds = new ArrayList<>();
    benefit.stages().forEach(grounds::addAll);
    return List.copyOf(grounds);
  }

  Prepared prepare(Set<Object> uncertain) {
    return prepared.computeIfAbsent(
        Set.copyOf(uncertain),
        which -> {
          BenefitColumns columns = new BenefitColumns(benefit, layout, numbers, which);
          Plan plan = new Plan(columns.results(), compiled ? Plan.LONGEST_PASS : 1);
          return new Prepared(columns, plan);
        });
  }

  Machine machine(Prepared what) {
    return new Machine(what.plan(), numbers, compiled ? PassCompiler::compile : OneLoop::new);
  }

  /** The plan for cases of which every fact is told, for people to read. */
  public String plan() {
    return prepare(Set.of()).plan().toString();
  }

  /** The same verdicts from the reader of one case, one after another: slow, and the measure. */
  public Verdicts oneByOne(Block block, LocalDate month) {
    return new ExactVerdicts(this, block, month);
  }

  /** A reader for one thread. */
  public Run newRun() {
    return new Run(this);
  }
}
