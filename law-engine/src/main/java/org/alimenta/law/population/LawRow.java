package org.alimenta.law.population;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Span;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * What the law says in one month, in a single row: its numbers, and the days that follow from them.
 * Bound once for each month and then read by every block.
 */
final class LawRow {
  private static final long FIRST_DAY = -1_000_000;

  private final List<Op> ops;
  private final Map<Op, Long> values = new IdentityHashMap<>();
  private final Map<Op, LawTable> tables = new IdentityHashMap<>();
  private @Nullable LocalDate bound;
  private boolean overflowed;

  LawRow(Plan plan, Numbers numbers) {
    ops = plan.law;
    for (Op op : plan.needed()) {
      if (op.what instanceof LawNumbers.Use use) {
        tables.put(op, new LawTable(use, numbers));
      }
    }
  }

  /** The table behind an operation that looks something up. */
  LawTable table(Op op) {
    return requireNonNull(tables.get(op));
  }

  /**
   * @param month its first day
   */
  void bind(LocalDate month) {
    if (month.equals(bound)) {
      return;
    }
    bound = month;
    values.clear();
    overflowed = false;
    for (Op op : ops) {
      values.put(op, of(op, month));
    }
  }

  /** Whether a number did not fit. */
  boolean overflowed() {
    return overflowed;
  }

  /** The value of an operation of the law. */
  long value(Op op) {
    return op.isConstant() ? op.constant() : requireNonNull(values.get(op));
  }

  private long of(Op op, LocalDate month) {
    long[] args = op.args.stream().mapToLong(this::value).toArray();
    if (op.isPlain()) {
      return Loops.fold(op.code, args);
    }
    if (op.isWatched()) {
      long[] out = {0};
      overflowed |= Watched.run(op.code, 1, _ -> args[0], _ -> args[1], out);
      return out[0];
    }
    return switch (op.code) {
      case COLUMN -> month.toEpochDay();
      case CALENDAR -> ((CalendarOperation) requireNonNull(op.what)).of(args[0], args[1]);
      case SPAN -> ((Span) requireNonNull(op.what)).of(args[0], args[1]);
      case TURNING -> turning((CalendarOperation) requireNonNull(op.what), args[0], args[1]);
      case NUMBER ->
          args.length == 2
              ? table(op).find(args[0], args[1], 0, 0)
              : table(op).find(args[0], args[1], args[2], args[3]);
      case ACCRUED -> table(op).accrued(args[0], args[1], args[2], args[3]);
      default -> throw new IllegalStateException("The law alone cannot say " + op);
    };
  }

  /** The last day that an operation does not move past {@code day}. */
  private static long turning(CalendarOperation operation, long count, long day) {
    long low = FIRST_DAY;
    long high = Days.NEVER + 1;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (operation.of(middle, count) <= day) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
