package org.alimenta.law.node;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** A raw fact of life about one entity: what it is, what it can be, and who may say it. */
public final class Fact implements Topic {
  /** Who can answer, in the order in which they should be asked. */
  public enum Source {
    /** The person who applies, or the other parent. */
    APPLICANT,
    /** An official, where the law leaves room for judgment. */
    OFFICIAL,
    /** A public register or another authority, so that nobody has to bring a paper. */
    REGISTER,
    /** The bailiff, trustee or court that runs the enforcement. */
    ENFORCEMENT,
    /** The program itself: the day of decision, the month under examination. */
    CLOCK
  }

  private final EntityType entity;
  private final String name;
  private final Kind kind;
  private final Range told;
  private final Range range;
  private final @Nullable Fraction absent;
  private final List<String> words;
  private final List<Source> sources;
  private final boolean monthly;
  private final boolean fixed;
  private final int decimals;
  private final int place;

  Fact(FactBuilder from, Kind kind, List<String> words) {
    this.entity = from.entity;
    this.name = from.name;
    this.kind = kind;
    this.told = from.toldRange(kind, words);
    this.range = from.absent == null ? told : told.and(Range.only(from.absent));
    this.absent = from.absent;
    this.words = List.copyOf(words);
    this.sources = List.copyOf(from.sources);
    this.monthly = from.monthly;
    this.fixed = from.fixed;
    this.decimals = kind == Kind.NUMBER ? from.decimals : 0;
    this.place = entity.add(this);
  }

  public EntityType entity() {
    return entity;
  }

  /** The key in a case file: {@code born}. */
  public String name() {
    return name;
  }

  /** {@code person.born}. */
  public String id() {
    return entity.id() + "." + name;
  }

  public Kind kind() {
    return kind;
  }

  /** What may be told beside {@link #absent}: inclusive, in the units of {@link #range}. */
  public Range toldRange() {
    return told;
  }

  /**
   * Inclusive; money in minor units, days as days since 1970-01-01. It spans the absent answer too.
   */
  public Range range() {
    return range;
  }

  /** The value that an openly absent answer has ("still received" is a day that never comes). */
  public Optional<Fraction> absent() {
    return Optional.ofNullable(absent);
  }

  /** The words to choose from, for a fact of kind WORD. */
  public List<String> words() {
    return words;
  }

  public List<Source> sources() {
    return sources;
  }

  /** True of the month under examination: what rests on it is computed anew for each month. */
  public boolean isMonthly() {
    return monthly;
  }

  /**
   * True of what somebody or something is, or of what lies behind: nobody is told what would be if
   * it were otherwise.
   */
  public boolean isFixed() {
    return fixed;
  }

  public boolean isAsked() {
    return !sources.equals(List.of(Source.CLOCK));
  }

  /**
   * How finely it is told: a plain number has this many decimals, every other kind is whole in its
   * smallest unit. So each fact is a whole number of its smallest steps.
   */
  public int decimals() {
    return decimals;
  }

  /** How many of its smallest steps make one: 10,000 for four decimals, 1 for whole kinds. */
  public long steps() {
    return BigInteger.TEN.pow(decimals).longValueExact();
  }

  /** Whether a value lies in the range and is not told more finely than declared. */
  public boolean admits(Fraction value) {
    return range.holds(value) && value.times(Fraction.of(steps())).isWhole();
  }

  public int place() {
    return place;
  }

  @Override
  public String toString() {
    return id();
  }
}
