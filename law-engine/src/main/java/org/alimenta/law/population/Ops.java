package org.alimenta.law.population;

import static org.alimenta.law.population.Op.Code.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Span;
import org.alimenta.law.population.LawNumbers.Use;
import org.alimenta.law.population.Op.Code;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** Makes operations: equal ones once, constants folded, each in the width that its range needs. */
final class Ops {
  /** Below this a day is before every day of a case; the calendar still counts there. */
  private static final Extent ANY_DAY = Extent.of(-1_000_000, Days.NEVER);

  private final Map<List<Object>, Op> known = new HashMap<>();
  private final List<Op> all = new ArrayList<>();
  final Op yes = constant(-1);
  final Op no = constant(0);
  final Op one = constant(1);
  private final Op never = constant(Days.NEVER);

  Op constant(long value) {
    return make(CONSTANT, Place.LAW, List.of(), value, Extent.of(value, value));
  }

  Op column(Given column, Place place, Extent extent) {
    return make(COLUMN, place, List.of(), column, extent);
  }

  // Row by row.

  Op add(Op a, Op b) {
    return a.is(0) ? b : b.is(0) ? a : plain(ADD, a, b);
  }

  Op subtract(Op a, Op b) {
    return b.is(0) ? a : plain(SUBTRACT, a, b);
  }

  Op multiply(Op a, Op b) {
    return a.is(0) || b.is(1) ? a : b.is(0) || a.is(1) ? b : plain(MULTIPLY, a, b);
  }

  /**
   * Towards the lower whole number.
   *
   * @throws IllegalStateException when the divisor may be zero or negative
   */
  Op divide(Op a, Op b) {
    if (!b.extent.isPositive()) {
      throw new IllegalStateException("A divisor of a plan may be zero: " + b);
    }
    if (b.is(1) || a.is(0)) {
      return a;
    }
    if (a.extent.isNotNegative()) {
      return plain(DIVIDE, a, b);
    }
    Op mirrored = divide(greater(subtract(yes, a), no), b);
    return pick(below(a, no), subtract(yes, mirrored), divide(greater(a, no), b));
  }

  Op lesser(Op a, Op b) {
    return a == b || a.extent.high().compareTo(b.extent.low()) <= 0
        ? a
        : b.extent.high().compareTo(a.extent.low()) <= 0 ? b : plain(LESSER, a, b);
  }

  Op greater(Op a, Op b) {
    return a == b || a.extent.low().compareTo(b.extent.high()) >= 0
        ? a
        : b.extent.low().compareTo(a.extent.high()) >= 0 ? b : plain(GREATER, a, b);
  }

  Op and(Op a, Op b) {
    return a == b || a.is(-1) || b.is(0) ? b : b.is(-1) || a.is(0) ? a : plain(AND, a, b);
  }

  Op or(Op a, Op b) {
    return a == b || a.is(0) || b.is(-1) ? b : b.is(0) || a.is(-1) ? a : plain(OR, a, b);
  }

  Op not(Op a) {
    return a.code == NOT ? a.args.getFirst() : plain(NOT, a);
  }

  Op pick(Op when, Op then, Op otherwise) {
    return when.is(-1) || then == otherwise
        ? then
        : when.is(0) ? otherwise : plain(PICK, when, then, otherwise);
  }

  Op same(Op a, Op b) {
    return a == b ? yes : disjoint(a, b) ? no : plain(SAME, a, b);
  }

  private static boolean disjoint(Op a, Op b) {
    return a.extent.high().compareTo(b.extent.low()) < 0
        || b.extent.high().compareTo(a.extent.low()) < 0;
  }

  /**
   * Whether {@code a} is less than {@code b}. A day moved by the calendar is not moved in every
   * row: the day from which the answer turns is found once.
   */
  Op below(Op a, Op b) {
    if (a == b || a.extent.low().compareTo(b.extent.high()) >= 0) {
      return no;
    }
    if (a.extent.high().compareTo(b.extent.low()) < 0) {
      return yes;
    }
    if (isMovedDay(b) && a.place.isLaw()) {
      return below(turning(b, a), b.args.getFirst());
    }
    if (isMovedDay(a) && b.place.isLaw()) {
      return not(below(turning(a, subtract(b, one)), a.args.getFirst()));
    }
    return plain(BELOW, a, b);
  }

  private static boolean isMovedDay(Op op) {
    return op.code == CALENDAR && !op.place.isLaw() && op.args.get(1).place.isLaw();
  }

  private Op turning(Op moved, Op day) {
    return make(TURNING, Place.LAW, List.of(moved.args.get(1), day), moved.what, ANY_DAY);
  }

  Op flag(Op flags, int bit) {
    return plain(FLAG, bit, flags);
  }

  private Op plain(Code code, Op... args) {
    return plain(code, null, args);
  }

  /** In {@code long} when an argument or the result needs it; then all arguments are widened. */
  private Op plain(Code code, @Nullable Object what, Op... args) {
    List<Op> parts = List.of(args);
    Extent extent = extent(code, what, parts);
    Place place = placeOf(parts);
    if (parts.stream().allMatch(Op::isConstant)) {
      if (!extent.fitsLong()) {
        throw new NotInColumns("Its constants are too large or too fine for columns. Round first.");
      }
      return constant(Loops.fold(code, parts.stream().mapToLong(Op::constant).toArray()));
    }
    boolean wide =
        !extent.fitsInt()
            || parts.stream().anyMatch(op -> op.wide || !op.extent.fitsInt())
            || (code == BELOW && !args[0].extent.minus(args[1].extent).fitsInt());
    if (!wide || place.isLaw()) {
      return make(code, place, parts, what, extent, false);
    }
    Op op = make(code, place, parts.stream().map(this::widen).toList(), what, extent, true);
    return extent.fitsInt() ? narrow(op) : op;
  }

  private Op widen(Op op) {
    return op.wide || op.place.isLaw()
        ? op
        : op.code == NARROW
            ? op.args.getFirst()
            : make(WIDEN, op.place, List.of(op), null, op.extent, true);
  }

  private Op narrow(Op op) {
    return make(NARROW, op.place, List.of(op), null, op.extent, false);
  }

  private static Place placeOf(List<Op> args) {
    Place place = Place.LAW;
    for (Op arg : args) {
      if (!arg.place.isLaw()) {
        if (!place.isLaw() && !place.equals(arg.place)) {
          throw new IllegalStateException("Columns of " + place + " and " + arg.place + " meet.");
        }
        place = arg.place;
      }
    }
    return place;
  }

  // Across rows.

  /**
   * @param index for each row of its own place the row of the place of {@code op}; null is itself
   */
  Op spread(@Nullable Op index, Op op) {
    if (index == null || op.place.isLaw()) {
      return op;
    }
    Op compared = comparedWithLaw(op);
    if (compared != null) {
      Op spread = spread(index, compared);
      Op[] args = op.args.stream().map(arg -> arg == compared ? spread : arg).toArray(Op[]::new);
      return plain(op.code, op.what, args);
    }
    return make(SPREAD, index.place, List.of(op, index), null, op.extent, op.wide);
  }

  /**
   * A comparison with the law is made anew where it is needed: that is cheaper than to spread it
   * beside the value that it compares.
   */
  private static @Nullable Op comparedWithLaw(Op op) {
    if (op.wide || !(op.code == SAME || op.code == BELOW || op.code == NOT || op.code == FLAG)) {
      return null;
    }
    List<Op> rows = op.args.stream().filter(arg -> !arg.place.isLaw()).toList();
    return rows.size() == 1 && !rows.getFirst().wide ? rows.getFirst() : null;
  }

  /** For each row of {@code owners}, over the elements of {@code over}. */
  Op each(Code code, Over over, Place owners, Op op) {
    if (op.place.isLaw()) {
      Op count = count(over, owners);
      return switch (code) {
        case SUM -> multiply(count, op);
        case LEAST -> pick(below(no, count), lesser(op, never), never);
        default -> pick(below(no, count), greater(op, no), no);
      };
    }
    List<Op> args = over.place().pairs() == null ? List.of(op) : List.of(op, over.place().pairs());
    Extent extent = extent(code, over, args);
    if (op.wide || extent.fitsInt()) {
      Op made = make(code, owners, args, over, extent, op.wide);
      return op.wide && extent.fitsInt() ? narrow(made) : made;
    }
    return each(code, over, owners, widen(op));
  }

  Op count(Over over, Place owners) {
    List<Op> args = over.place().pairs() == null ? List.of() : List.of(over.place().pairs());
    return make(COUNT, owners, args, over, Extent.of(0, over.listing().most()));
  }

  Op calendar(CalendarOperation operation, Op day, Op count) {
    return move(CALENDAR, operation, day, count);
  }

  Op span(Span span, Op from, Op to) {
    return move(SPAN, span, from, to);
  }

  /** Across the arguments of one place, but not by an instruction of a pass. */
  Op move(Code code, Object what, Op... args) {
    List<Op> parts = List.of(args);
    Extent extent = extent(code, what, parts);
    return make(code, placeOf(parts), parts, what, extent);
  }

  /** A number of law by the columns of one place. */
  Op found(Code code, Object use, Extent extent, Op... args) {
    return make(code, placeOf(List.of(args)), List.of(args), use, extent);
  }

  /** An operation whose range is known to whoever asks for it. */
  Op make(Code code, Place place, List<Op> args, @Nullable Object what, Extent extent) {
    return make(code, place, args, what, extent, !extent.fitsInt() && !place.isLaw());
  }

  private Op make(
      Code code, Place place, List<Op> args, @Nullable Object what, Extent extent, boolean wide) {
    List<Object> key = new ArrayList<>(List.of(code, place, what == null ? code : what));
    args.forEach(arg -> key.add(arg.number));
    return known.computeIfAbsent(
        key,
        _ -> {
          boolean monthly =
              what instanceof Given.Month || args.stream().anyMatch(arg -> arg.monthly);
          Op op = new Op(all.size(), code, place, args, what, extent, wide, monthly);
          all.add(op);
          return op;
        });
  }

  /** What an operation can come to. */
  private static Extent extent(Code code, @Nullable Object what, List<Op> args) {
    List<Extent> parts = args.stream().map(arg -> arg.extent).toList();
    Object which = what == null ? code : what;
    return switch (code) {
      case ADD -> parts.get(0).plus(parts.get(1));
      case SUBTRACT -> parts.get(0).minus(parts.get(1));
      case MULTIPLY -> parts.get(0).times(parts.get(1));
      case DIVIDE -> parts.get(0).over(parts.get(1));
      case LESSER -> parts.get(0).lesser(parts.get(1));
      case GREATER -> parts.get(0).greater(parts.get(1));
      case PICK -> parts.get(1).or(parts.get(2));
      case AND, OR, NOT, BELOW, SAME, FLAG -> Extent.MASK;
      case WIDEN, NARROW, SPREAD -> parts.get(0);
      case SUM -> parts.get(0).upTo(((Over) which).listing().most());
      case COUNT -> Extent.of(0, ((Over) which).listing().most());
      case LEAST -> parts.get(0).or(Extent.of(Days.NEVER, Days.NEVER));
      case MOST -> parts.get(0).or(Extent.of(0, 0));
      case CALENDAR -> {
        CalendarOperation operation = (CalendarOperation) which;
        yield Extent.of(
            operation.of(parts.get(0).low().longValue(), parts.get(1).low().longValue()),
            operation.of(parts.get(0).high().longValue(), parts.get(1).high().longValue()));
      }
      case SPAN -> {
        Span span = (Span) which;
        yield Extent.of(
            span.of(parts.get(0).high().longValue(), parts.get(1).low().longValue()),
            span.of(parts.get(0).low().longValue(), parts.get(1).high().longValue()));
      }
      case ACCRUED -> ((Use) which).upTo(parts.get(3).high().subtract(parts.get(0).low()));
      case TURNING -> ANY_DAY;
      case CONSTANT, COLUMN, PAIRS, LEFT, RIGHT, NUMBER, SHARE ->
          throw new IllegalArgumentException("The range of " + code + " is told, not reckoned.");
    };
  }
}
