package org.alimenta.law.population;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a plan are while it runs: in the block, or in scratch memory that grows to
 * the largest block and is used again and again, by one operation after another.
 */
final class Scratchpad {
  private final Map<Op, Scratch> scratch = new IdentityHashMap<>();
  private final Map<Op, PairRows> pairs = new IdentityHashMap<>();
  private final Map<EntityType, int[]> own = new HashMap<>();
  private @Nullable Block block;

  /** Memory for a column. */
  private static final class Scratch {
    final boolean wide;
    int[] ints = {};
    long[] longs = {};

    Scratch(boolean wide) {
      this.wide = wide;
    }

    Object of(int rows) {
      if (wide) {
        longs = longs.length >= rows ? longs : new long[roomFor(rows)];
        return longs;
      }
      ints = ints.length >= rows ? ints : new int[roomFor(rows)];
      return ints;
    }

    Object array() {
      return wide ? longs : ints;
    }
  }

  /** Gives each operation memory, and takes it back after the last step that reads it. */
  Scratchpad(Plan plan) {
    List<Plan.Step> steps = new ArrayList<>(plan.once);
    steps.addAll(plan.monthly);
    Map<Op, Integer> last = new IdentityHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      for (Op op : steps.get(i).read()) {
        last.put(op, i);
      }
    }
    Set<Op> kept = plan.persistent();
    Map<List<Object>, Deque<Scratch>> free = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      for (Op op : steps.get(i).written()) {
        Deque<Scratch> some =
            free.computeIfAbsent(List.of(op.place, op.wide), _ -> new ArrayDeque<>());
        scratch.put(op, some.isEmpty() ? new Scratch(op.wide) : some.pop());
      }
      for (Op op : steps.get(i).read()) {
        Scratch mine = scratch.get(op);
        if (mine != null && last.getOrDefault(op, 0) == i && !kept.contains(op)) {
          free.computeIfAbsent(List.of(op.place, op.wide), _ -> new ArrayDeque<>()).push(mine);
        }
      }
    }
  }

  private static int roomFor(int rows) {
    return rows + rows / 8 + 1;
  }

  void take(Block next) {
    block = next;
  }

  Block block() {
    return requireNonNull(block);
  }

  /** The pairs that an operation forms. */
  PairRows pairs(Op op) {
    return pairs.computeIfAbsent(op, _ -> new PairRows());
  }

  int rows(Place place) {
    EntityType type = place.type();
    return type != null ? block().count(type) : pairs(requireNonNull(place.pairs())).count;
  }

  /** The memory that the column of an operation is written to. */
  Object out(Op op) {
    return requireNonNull(scratch.get(op)).of(rows(op.place));
  }

  /** The column of an operation that has rows. */
  Object array(Op op) {
    return switch (op.code) {
      case COLUMN -> given((Given) requireNonNull(op.what));
      case LEFT -> pairs(op.args.getFirst()).left;
      case RIGHT -> pairs(op.args.getFirst()).right;
      default -> requireNonNull(scratch.get(op)).array();
    };
  }

  int[] ints(Op op) {
    return (int[]) array(op);
  }

  long[] longs(Op op) {
    return (long[]) array(op);
  }

  private Object given(Given column) {
    return switch (column) {
      case Given.Told(EntityType type, int place, Given.End end, _) ->
          end == Given.End.LOW ? block().of(type).low[place] : block().of(type).high[place];
      case Given.Parent(Listing listing) -> block().of(listing.element()).parent;
      case Given.Root(EntityType type) -> block().of(type).root;
      case Given.Linked(var link) -> block().of(link.owner()).links[link.place()];
      case Given.Own(EntityType type) -> ownRows(type);
      case Given.Month _ -> throw new IllegalStateException("The month has no rows.");
    };
  }

  private int[] ownRows(EntityType type) {
    int rows = block().count(type);
    int[] known = own.getOrDefault(type, new int[0]);
    if (known.length < rows) {
      known = new int[roomFor(rows)];
      for (int i = 0; i < known.length; i++) {
        known[i] = i;
      }
      own.put(type, known);
    }
    return known;
  }

  /** Where the elements of each row begin, of a list or of pairs. */
  int[] offsets(Over over) {
    Op formed = over.place().pairs();
    return formed != null ? pairs(formed).offsets : offsets(over.listing());
  }

  int[] offsets(Listing listing) {
    return block().of(listing.owner()).offsets[listing.place()];
  }
}
