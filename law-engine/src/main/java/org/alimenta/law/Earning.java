package org.alimenta.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alimenta.law.Household.Given;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * How somebody would earn more: one more source of income that always was and goes on. A law has
 * one of these for each list of incomes that its benefits count, so that the same money moves them
 * all.
 */
public final class Earning {
  /** Beyond it no law looks back. */
  private static final int YEARS = 3;

  private final Listing listing;
  private final Fact amount;
  private final int months;
  private @Nullable Fact year;
  private @Nullable Fact since;
  private final List<Given> others = new ArrayList<>();

  private Earning(Listing listing, Fact amount, int months) {
    this.listing = listing;
    this.amount = amount;
    this.months = months;
  }

  /**
   * @param list of a person
   * @param amount what the source brings in all the months together
   * @param months for how many months the amount stands, 12 for a year
   */
  public static <P, I> Earning in(Listed<P, I> list, Money<I> amount, int months) {
    return new Earning(list.listing(), Household.fact(amount), months);
  }

  /**
   * The amount is told for each calendar year anew.
   *
   * @param calendarYear of which it speaks
   * @param from the first day of the source
   */
  public <I> Earning ofEachYear(Count<I> calendarYear, Day<I> from) {
    this.year = Household.fact(calendarYear);
    this.since = Household.fact(from);
    return this;
  }

  public <I, E extends Enum<E>> Earning like(Word<I, E> fact, E word) {
    return having(fact, Fraction.of(word.ordinal()));
  }

  /** It has no end. */
  public <I> Earning never(Day<I> fact) {
    return having(fact, Fraction.of(Days.NEVER));
  }

  /** Nothing of this is taken off it. */
  public <I> Earning without(Money<I> fact) {
    return having(fact, Fraction.ZERO);
  }

  private Earning having(Term<?> fact, Fraction value) {
    others.add(new Given(Household.fact(fact), value));
    return this;
  }

  /** The list that has one more element then. */
  public Listing listing() {
    return listing;
  }

  /** Everything else that is known of it, whatever it brings. */
  public List<Given> others() {
    return Collections.unmodifiableList(others);
  }

  /**
   * Tells of so much more each month, now and in the years that the law looks back at.
   *
   * @param monthly in minor units
   * @param day on which somebody asks
   */
  public void tell(Situation situation, Thing person, long monthly, LocalDate day) {
    if (year == null) {
      source(situation, person, monthly);
      return;
    }
    for (int i = 0; i < YEARS; i++) {
      int of = day.getYear() - i;
      Thing income = source(situation, person, monthly);
      income.set(year, Fraction.of(of));
      if (since != null) {
        income.set(since, Fraction.of(LocalDate.of(of - YEARS, 1, 1).toEpochDay()));
      }
    }
  }

  private Thing source(Situation situation, Thing person, long monthly) {
    Thing income = situation.add(person, listing, "");
    income.set(amount, Fraction.of(months * monthly));
    others.forEach(other -> income.set(other.fact(), other.value()));
    for (Fact fact : income.type().facts()) {
      if (fact.kind() == Kind.NAME) {
        income.set(fact, situation.code("supposed"));
      }
    }
    return income;
  }
}
