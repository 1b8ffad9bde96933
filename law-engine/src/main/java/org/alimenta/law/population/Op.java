package org.alimenta.law.population;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a plan: how it is computed from others, row by row or across rows. All columns hold
 * whole numbers; a condition is -1 for yes and 0 for no, so that it can serve as a mask. Operations
 * are made by {@link Ops}, equal ones once.
 */
final class Op {
  enum Code {
    /** The same number in every row. */
    CONSTANT,
    /** Something that the block or the run brings: a fact, a link, the month. */
    COLUMN,

    ADD,
    SUBTRACT,
    MULTIPLY,
    /** Of numbers that are not negative, by a positive one; towards the lower whole number. */
    DIVIDE,
    LESSER,
    GREATER,
    AND,
    OR,
    NOT,
    /** Whether the first is less than the second. */
    BELOW,
    SAME,
    /** The second where the first is yes, otherwise the third. */
    PICK,
    /** One bit of a shared column, as a condition. */
    FLAG,

    /** The same values in the other width of number. */
    WIDEN,
    NARROW,
    /** For each row the value of the row that an index names. */
    SPREAD,
    /** For each owner, over its elements. */
    SUM,
    COUNT,
    LEAST,
    MOST,
    /** Which things are held against which; the two sides of it as indexes. */
    PAIRS,
    LEFT,
    RIGHT,
    /** A number of law by day and key. */
    NUMBER,
    /** A yearly rate of law added up over days. */
    ACCRUED,
    CALENDAR,
    SPAN,
    /** The last day on which a calendar operation is not yet past a given day. */
    TURNING,
    /** One element's part of a sum, by largest remainders. */
    SHARE;

    private boolean isPlain() {
      return compareTo(ADD) >= 0 && compareTo(FLAG) <= 0;
    }

    private boolean canOverflow() {
      return switch (this) {
        case ADD, SUBTRACT, MULTIPLY, BELOW, SUM -> true;
        default -> false;
      };
    }
  }

  final int number;
  final Code code;
  final Place place;
  final List<Op> args;

  /** What the code needs to know beside its arguments: a constant, a fact, a list. */
  final @Nullable Object what;

  final Extent extent;

  /** Whether it is computed in {@code long}; never mixed with {@code int} in one pass. */
  final boolean wide;

  /** Whether it rests on the month, so that it is computed anew for each. */
  final boolean monthly;

  /** The name of the rule's step that it is the value of, for people who read the plan. */
  @Nullable String label;

  Op(
      int number,
      Code code,
      Place place,
      List<Op> args,
      @Nullable Object what,
      Extent extent,
      boolean wide,
      boolean monthly) {
    this.number = number;
    this.code = code;
    this.place = place;
    this.args = args;
    this.what = what;
    this.extent = extent;
    this.wide = wide;
    this.monthly = monthly;
  }

  /**
   * Whether its declared ranges leave room for an overflow: then each row is watched, and a block
   * in which it happens is not read in columns.
   */
  boolean isWatched() {
    return code.canOverflow() && !canOnlyFit();
  }

  /** A comparison is made by subtracting, so the difference must fit too. */
  private boolean canOnlyFit() {
    return extent.fitsLong()
        && args.stream().allMatch(arg -> arg.extent.fitsLong())
        && (code != Code.BELOW || args.get(0).extent.minus(args.get(1).extent).fitsLong());
  }

  /** Works on each row by itself, in the same width: such operations join into a pass. */
  boolean isPlain() {
    return code.isPlain() && !isWatched();
  }

  boolean isConstant() {
    return code == Code.CONSTANT;
  }

  boolean is(long value) {
    return isConstant() && constant() == value;
  }

  long constant() {
    return (Long) java.util.Objects.requireNonNull(what);
  }

  /** How others speak of it. */
  String name() {
    return isConstant() ? what + "" : code == Code.COLUMN ? what + "" : "%" + number;
  }

  @Override
  public String toString() {
    return OpText.of(this);
  }
}
