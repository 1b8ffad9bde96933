package org.alimenta.law.population;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Span;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.time.Days;

/** Does what a plan says, step by step, for one thread. */
final class Machine {
  private final LawRow law;
  private final Scratchpad pad;
  private final List<Runnable> once = new ArrayList<>();
  private final List<Runnable> monthly = new ArrayList<>();
  private int[] totals = {};
  private long[] wideTotals = {};
  private boolean onceOverflowed;
  private boolean overflowed;

  /**
   * @param passes what does a pass
   */
  Machine(Plan plan, Numbers numbers, Function<Plan.Step.Pass, Pass> passes) {
    law = new LawRow(plan, numbers);
    pad = new Scratchpad(plan);
    plan.once.forEach(step -> once.add(ready(step, passes)));
    plan.monthly.forEach(step -> monthly.add(ready(step, passes)));
  }

  /** What the law says from now on is what it says in this month. */
  void bind(LocalDate month) {
    law.bind(month);
  }

  /** What rests on no month, for a block. */
  void take(Block next) {
    pad.take(next);
    overflowed = false;
    run(once);
    onceOverflowed = overflowed;
  }

  /** The rest, for the month that the law is bound to. */
  void runMonth() {
    overflowed = onceOverflowed || law.overflowed();
    run(monthly);
  }

  /** What comes after an overflow could divide by what has become zero, so it is not done. */
  private void run(List<Runnable> steps) {
    for (Runnable step : steps) {
      if (!overflowed) {
        step.run();
      }
    }
  }

  /** Whether a number did not fit, so that the columns mean nothing. */
  boolean overflowed() {
    return overflowed;
  }

  private Runnable ready(Plan.Step step, Function<Plan.Step.Pass, Pass> passes) {
    return switch (step) {
      case Plan.Step.Pass pass -> ready(pass, passes.apply(pass));
      case Plan.Step.Move(Op op) -> op.isWatched() ? () -> watch(op) : ready(op);
    };
  }

  private Runnable ready(Plan.Step.Pass pass, Pass kernel) {
    Op[] read = pass.columns().toArray(new Op[0]);
    Op[] written = pass.results().toArray(new Op[0]);
    Op[] same = pass.scalars().toArray(new Op[0]);
    Object[] columns = new Object[read.length + written.length];
    long[] scalars = new long[same.length];
    return () -> {
      for (int i = 0; i < read.length; i++) {
        columns[i] = pad.array(read[i]);
      }
      for (int i = 0; i < written.length; i++) {
        columns[read.length + i] = pad.out(written[i]);
      }
      for (int i = 0; i < same.length; i++) {
        scalars[i] = law.value(same[i]);
      }
      kernel.run(pad.rows(pass.place()), columns, scalars);
    };
  }

  private Runnable ready(Op op) {
    Op first = op.args.isEmpty() ? op : op.args.getFirst();
    return switch (op.code) {
      case WIDEN -> () -> Moves.widen(rows(op), pad.ints(first), (long[]) pad.out(op));
      case NARROW -> () -> Moves.narrow(rows(op), pad.longs(first), (int[]) pad.out(op));
      case SPREAD -> spread(op, first, op.args.get(1));
      case PAIRS -> () -> form(op);
      case LEFT, RIGHT -> () -> {};
      case COUNT -> () -> Moves.count(rows(op), offsets(op), (int[]) pad.out(op));
      case SUM -> op.wide ? () -> sumWide(op, first) : () -> sum(op, first);
      case LEAST ->
          () ->
              Moves.least(
                  rows(op), offsets(op), pad.ints(first), (int) Days.NEVER, (int[]) pad.out(op));
      case MOST ->
          op.wide
              ? () -> Moves.most(rows(op), offsets(op), pad.longs(first), (long[]) pad.out(op))
              : () -> Moves.most(rows(op), offsets(op), pad.ints(first), (int[]) pad.out(op));
      case CALENDAR -> {
        CalendarOperation operation = (CalendarOperation) requireNonNull(op.what);
        yield () -> fill(op, (i, at) -> operation.of(at[0].at(i), at[1].at(i)));
      }
      case SPAN -> {
        Span span = (Span) requireNonNull(op.what);
        yield () -> fill(op, (i, at) -> span.of(at[0].at(i), at[1].at(i)));
      }
      case NUMBER -> lookUp(op, law.table(op));
      case ACCRUED -> {
        LawTable table = law.table(op);
        yield () ->
            fill(op, (i, at) -> table.accrued(at[0].at(i), at[1].at(i), at[2].at(i), at[3].at(i)));
      }
      case SHARE -> () -> share(op);
      default -> throw new IllegalStateException("This moves nothing: " + op);
    };
  }

  private int rows(Op op) {
    return pad.rows(op.place);
  }

  private int[] offsets(Op op) {
    return pad.offsets((Over) requireNonNull(op.what));
  }

  private Runnable spread(Op op, Op from, Op index) {
    return op.wide
        ? () -> Moves.spread(rows(op), pad.longs(from), pad.ints(index), (long[]) pad.out(op))
        : () -> Moves.spread(rows(op), pad.ints(from), pad.ints(index), (int[]) pad.out(op));
  }

  private void form(Op op) {
    Op self = op.args.size() > 1 ? op.args.get(1) : null;
    pad.pairs(op)
        .form(
            rows(op),
            pad.ints(op.args.getFirst()),
            self == null ? null : pad.ints(self),
            pad.offsets((Listing) requireNonNull(op.what)));
  }

  private int elements(Op op) {
    return pad.rows(((Over) requireNonNull(op.what)).place());
  }

  private void sum(Op op, Op from) {
    int elements = elements(op);
    totals = totals.length > elements ? totals : new int[elements * 9 / 8 + 1];
    Moves.sum(rows(op), offsets(op), elements, pad.ints(from), totals, (int[]) pad.out(op));
  }

  private void sumWide(Op op, Op from) {
    int elements = elements(op);
    wideTotals = wideTotals.length > elements ? wideTotals : new long[elements * 9 / 8 + 1];
    Moves.sum(rows(op), offsets(op), elements, pad.longs(from), wideTotals, (long[]) pad.out(op));
  }

  private void watch(Op op) {
    long[] out = (long[]) pad.out(op);
    overflowed |=
        op.code == Op.Code.SUM
            ? Watched.sum(rows(op), offsets(op), pad.longs(op.args.getFirst()), out)
            : Watched.run(op.code, rows(op), at(op.args.get(0)), at(op.args.get(1)), out);
  }

  private Runnable lookUp(Op op, LawTable table) {
    return op.args.size() == 2
        ? () -> fill(op, (i, at) -> table.find(at[0].at(i), at[1].at(i), 0, 0))
        : () -> fill(op, (i, at) -> table.find(at[0].at(i), at[1].at(i), at[2].at(i), at[3].at(i)));
  }

  /** How the value of a row follows from the arguments in it. */
  private interface Rule {
    long of(int row, At[] args);
  }

  private void fill(Op op, Rule rule) {
    At[] args = op.args.stream().map(this::at).toArray(At[]::new);
    int rows = rows(op);
    if (pad.out(op) instanceof int[] ints) {
      for (int i = 0; i < rows; i++) {
        ints[i] = (int) rule.of(i, args);
      }
    } else {
      long[] longs = (long[]) pad.out(op);
      for (int i = 0; i < rows; i++) {
        longs[i] = rule.of(i, args);
      }
    }
  }

  private void share(Op op) {
    Listing listing = (Listing) requireNonNull(op.what);
    int owners = pad.block().count(listing.owner());
    int elements = rows(op);
    long[] parts = new long[elements];
    Moves.share(
        owners,
        pad.offsets(listing),
        column(op.args.get(0), owners),
        column(op.args.get(1), elements),
        column(op.args.get(2), elements),
        parts);
    fill(op, (i, _) -> parts[i]);
  }

  private long[] column(Op op, int rows) {
    At at = at(op);
    long[] all = new long[rows];
    for (int i = 0; i < rows; i++) {
      all[i] = at.at(i);
    }
    return all;
  }

  /** What an operation came to. */
  At at(Op op) {
    if (op.place.isLaw()) {
      long value = law.value(op);
      return _ -> value;
    }
    Object column = pad.array(op);
    if (column instanceof int[] ints) {
      return i -> ints[i];
    }
    long[] longs = (long[]) column;
    return i -> longs[i];
  }

  /** The value of a result in a row. */
  long value(Op op, int row) {
    return at(op).at(row);
  }

  /** Whether a condition is met in any row. */
  boolean any(Op mask) {
    if (mask.place.isLaw()) {
      return law.value(mask) != 0;
    }
    int[] rows = pad.ints(mask);
    int count = rows(mask);
    int met = 0;
    for (int i = 0; i < count; i++) {
      met |= rows[i];
    }
    return met != 0;
  }
}
