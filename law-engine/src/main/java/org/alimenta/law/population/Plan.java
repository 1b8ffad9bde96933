package org.alimenta.law.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations in the order in which they are done: what the law alone says (once for each month),
 * what rests on no month (once for each block), and the rest (once for each month of a block).
 * Plain operations of one place and width join into passes; between them values move from one kind
 * of rows to another. Pure data: it reads nothing and computes nothing.
 */
final class Plan {
  /** One thing to do. */
  sealed interface Step {
    /** The columns that it reads. */
    default List<Op> read() {
      return switch (this) {
        case Move(Op op) -> op.args.stream().distinct().toList();
        case Pass pass -> pass.columns();
      };
    }

    /** The columns that it writes. */
    default List<Op> written() {
      return switch (this) {
        case Move(Op op) -> List.of(op);
        case Pass pass -> pass.results();
      };
    }

    /** A value brought from other rows, or looked up. */
    record Move(Op op) implements Step {
      @Override
      public String toString() {
        return "  move to " + op.place + (op.wide ? " in long" : "") + "\n          " + op;
      }
    }

    /**
     * Plain operations over all rows of one place, in one loop.
     *
     * @param columns what it reads from elsewhere
     * @param scalars what it reads from the law: the same in every row
     * @param results those of {@code ops} that are needed elsewhere
     */
    record Pass(
        Place place,
        boolean wide,
        List<Op> ops,
        List<Op> columns,
        List<Op> scalars,
        List<Op> results)
        implements Step {
      @Override
      public String toString() {
        return ops.stream()
            .map(op -> "        " + (results.contains(op) ? "* " : "  ") + op)
            .collect(
                Collectors.joining(
                    "\n", "  pass over " + place + (wide ? " in long" : "") + "\n", ""));
      }
    }
  }

  /** Most operations of a pass: beyond some hundred the JIT compiler stops making vectors of it. */
  static final int LONGEST_PASS = 80;

  /** So many operations one above the other are a trifle. */
  private static final int TRIFLE = 2;

  final List<Op> law = new ArrayList<>();
  final List<Step> once;
  final List<Step> monthly;
  final List<Op> results;

  private final Set<Op> needed = new LinkedHashSet<>();
  private final Map<Op, List<Op>> users = new IdentityHashMap<>();
  private final Map<Op, Integer> depths = new HashMap<>();

  /** What is done in each month: what rests on it, and trifles that only serve such things. */
  private final Set<Op> late = Collections.newSetFromMap(new IdentityHashMap<>());

  private final int longest;

  /**
   * @param results what the plan is for
   * @param longest most operations of one pass
   */
  Plan(List<Op> results, int longest) {
    this.results = List.copyOf(results);
    this.longest = longest;
    results.forEach(this::need);
    List<Op> inOrder = new ArrayList<>(needed);
    inOrder.sort(Comparator.comparingInt(op -> op.number));
    inOrder.reversed().forEach(this::delay);
    inOrder.forEach(this::sink);
    for (Op op : inOrder.reversed()) {
      rise(op);
    }
    for (Op op : inOrder) {
      if (op.place.isLaw() && !op.isConstant()) {
        law.add(op);
      }
    }
    once = steps(inOrder, false);
    monthly = steps(inOrder, true);
  }

  private void need(Op op) {
    if (needed.add(op)) {
      for (Op arg : op.args) {
        users.computeIfAbsent(arg, _ -> new ArrayList<>()).add(op);
        need(arg);
      }
    }
  }

  /** A trifle is sooner done again in each month than kept in a column of its own. */
  private void delay(Op op) {
    boolean trifle =
        op.isPlain()
            && op.code != Op.Code.DIVIDE
            && !results.contains(op)
            && isLow(op, TRIFLE)
            && late.containsAll(users.getOrDefault(op, List.of()));
    if (op.monthly || trifle) {
      late.add(op);
    }
  }

  /** Looks no further down than it must: what lies below is shared over and over. */
  private static boolean isLow(Op op, int height) {
    return isLeaf(op)
        || (height > 0
            && op.args.stream()
                .allMatch(arg -> (arg.isPlain() || isLeaf(arg)) && isLow(arg, height - 1)));
  }

  private boolean together(Op one, Op other) {
    return late.contains(one) == late.contains(other);
  }

  static boolean isLeaf(Op op) {
    return op.code == Op.Code.COLUMN || op.place.isLaw();
  }

  /** How many moves lie below it: the earliest time at which it can be done. */
  private void sink(Op op) {
    int depth = 0;
    for (Op arg : op.args) {
      if (!isLeaf(arg) && together(arg, op)) {
        depth = Math.max(depth, depths.getOrDefault(arg, 0));
      }
    }
    depths.put(op, op.isPlain() ? depth : depth + 1);
  }

  /** A plain operation waits until it is needed, so that it joins the pass that needs it. */
  private void rise(Op op) {
    if (!op.isPlain() || results.contains(op)) {
      return;
    }
    int latest = Integer.MAX_VALUE;
    for (Op user : users.getOrDefault(op, List.of())) {
      int depth = depths.getOrDefault(user, 0);
      latest =
          Math.min(
              latest,
              !together(user, op)
                  ? depths.getOrDefault(op, 0)
                  : user.isPlain() ? depth : depth - 1);
    }
    depths.put(op, latest);
  }

  private List<Step> steps(List<Op> inOrder, boolean ofMonth) {
    Map<Integer, List<Op>> levels = new java.util.TreeMap<>();
    for (Op op : inOrder) {
      if (!isLeaf(op) && late.contains(op) == ofMonth) {
        levels.computeIfAbsent(depths.getOrDefault(op, 0), _ -> new ArrayList<>()).add(op);
      }
    }
    List<Step> steps = new ArrayList<>();
    for (List<Op> level : levels.values()) {
      Map<List<Object>, List<Op>> passes = new LinkedHashMap<>();
      for (Op op : level) {
        if (op.isPlain()) {
          passes.computeIfAbsent(List.of(op.place, op.wide), _ -> new ArrayList<>()).add(op);
        } else {
          steps.add(new Step.Move(op));
        }
      }
      passes.values().forEach(ops -> cut(ops, steps));
    }
    return steps;
  }

  private void cut(List<Op> ops, List<Step> steps) {
    for (int from = 0; from < ops.size(); from += longest) {
      steps.add(pass(ops.subList(from, Math.min(ops.size(), from + longest))));
    }
  }

  private Step.Pass pass(List<Op> ops) {
    Set<Op> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    inside.addAll(ops);
    Set<Op> columns = new LinkedHashSet<>();
    Set<Op> scalars = new LinkedHashSet<>();
    List<Op> kept = new ArrayList<>();
    for (Op op : ops) {
      for (Op arg : op.args) {
        if (arg.place.isLaw()) {
          if (!arg.isConstant()) {
            scalars.add(arg);
          }
        } else if (!inside.contains(arg)) {
          columns.add(arg);
        }
      }
      if (results.contains(op) || !inside.containsAll(users.getOrDefault(op, List.of()))) {
        kept.add(op);
      }
    }
    return new Step.Pass(
        ops.getFirst().place,
        ops.getFirst().wide,
        List.copyOf(ops),
        List.copyOf(columns),
        List.copyOf(scalars),
        kept);
  }

  Set<Op> needed() {
    return needed;
  }

  /** The loops of a plan. */
  List<Step.Pass> passes() {
    return Stream.concat(once.stream(), monthly.stream())
        .filter(Step.Pass.class::isInstance)
        .map(Step.Pass.class::cast)
        .toList();
  }

  /**
   * For people: an operation a line; what other steps read of a pass is marked with an asterisk.
   */
  @Override
  public String toString() {
    return "the law, once for each month\n"
        + law.stream()
            .filter(op -> op.code != Op.Code.COLUMN)
            .map(op -> "          " + op + "\n")
            .collect(Collectors.joining())
        + "once for each block\n"
        + lines(once)
        + "for each month of a block\n"
        + lines(monthly);
  }

  private static String lines(List<Step> steps) {
    return steps.stream().map(step -> step + "\n").collect(Collectors.joining());
  }

  Set<Op> persistent() {
    Set<Op> kept = new HashSet<>(results);
    for (Op op : needed) {
      for (Op arg : op.args) {
        if (!together(op, arg)) {
          kept.add(arg);
        }
      }
    }
    return kept;
  }
}
