package org.alimenta.law.node;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** Collects what a fact declares before its kind closes it. */
public final class FactBuilder {
  private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(2100, 12, 31).toEpochDay();

  /** Ten million zloty or dollars: fits an int column in minor units. */
  private static final long MOST_MONEY = 1_000_000_000L;

  private static final long MOST_THINGS = 1_000;

  final EntityType entity;
  final String name;
  @Nullable Range range;
  @Nullable Fraction absent;
  List<Fact.Source> sources = List.of(Fact.Source.APPLICANT);
  boolean monthly;
  boolean fixed;
  int decimals = 4;

  public FactBuilder(EntityType entity, String name) {
    this.entity = entity;
    this.name = name;
  }

  public void range(Range allowed) {
    this.range = allowed;
  }

  public void absent(Fraction value) {
    this.absent = value;
  }

  public void sources(List<Fact.Source> who) {
    this.sources = who;
  }

  public void monthly() {
    this.monthly = true;
  }

  /** Of a plain number; rates of exchange and hectares have four. */
  public void decimals(int count) {
    this.decimals = count;
  }

  public void fixed() {
    this.fixed = true;
  }

  public Fact build(Kind kind, List<String> words) {
    return new Fact(this, kind, words);
  }

  Range toldRange(Kind kind, List<String> words) {
    return range != null ? range : usual(kind, words);
  }

  private static Range usual(Kind kind, List<String> words) {
    return switch (kind) {
      case MONEY, FINE -> Range.of(0, MOST_MONEY);
      case NUMBER, COUNT -> Range.of(0, MOST_THINGS);
      case DAY -> Range.of(FIRST_DAY, LAST_DAY);
      case TEST -> Range.YES_OR_NO;
      case WORD -> Range.of(0, words.size() - 1L);
      case NAME -> Range.of(0, Integer.MAX_VALUE);
    };
  }

  /** The day that "no end" stands for. */
  public static Fraction never() {
    return Fraction.of(Days.NEVER);
  }
}
