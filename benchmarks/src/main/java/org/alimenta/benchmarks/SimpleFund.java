package org.alimenta.benchmarks;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Term;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Act;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;

/**
 * The maintenance fund with its income already added up: the rule on which other engines were
 * measured. A family has one to four children; the result is what the family gets in a month.
 */
final class SimpleFund {
  private static final Act ACT =
      new Act(
          "Dz.U. 2007 nr 192 poz. 1378",
          "Act on assistance to persons entitled to maintenance",
          "ustawa o pomocy osobom uprawnionym do alimentów");
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-fund");

  /** The whole case: one family. */
  interface Family {
    Facts<Family> IS = Facts.ofCase("family");

    /** The first day of the benefit period: the same for everybody. */
    Day<Family> PERIOD = IS.fact("period").monthly().day();

    Money<Family> NET_IN_YEAR = IS.fact("net-in-year").betweenWhole(0, 5_000_000).money();
    Count<Family> SIZE = IS.fact("size").between(1, 30).count();
    Listed<Family, Child> CHILDREN = IS.many("children", Child.IS, 20);
  }

  /** One entitled child. */
  static final class Child implements Family {
    static final Facts<Child> IS = Facts.of("child");
    static final Day<Child> BORN = IS.day("born");
    static final Test<Child> LEARNING = IS.yes("learning");
    static final Test<Child> SEVERE = IS.yes("severely-disabled");
    static final Test<Child> MARRIED = IS.yes("married");
    static final Test<Child> PLACED = IS.yes("placed");
    static final Money<Child> ORDERED = IS.fact("ordered").betweenWhole(0, 20_000).money();

    private Child() {}
  }

  static final Money<Family> PER_PERSON =
      Family.NET_IN_YEAR
          .dividedBy(12)
          .dividedBy(Family.SIZE)
          .rounded(Rounding.DOWN, 1, "the measured rule")
          .as("income per person", ACT.at("art. 9 ust. 2"));

  static final Money<Family> EXCESS =
      PER_PERSON
          .above(NUMBERS.money("income-criterion", Family.PERIOD))
          .as("income above the criterion", ACT.at("art. 9 ust. 2a"));

  static final Test<Child> OF_AN_AGE =
      any(
              Family.PERIOD.before(Child.BORN.plusYears(18)),
              all(Child.LEARNING, Family.PERIOD.before(Child.BORN.plusYears(25))),
              Child.SEVERE)
          .as("is a minor, learns or has a severe disability", ACT.at("art. 9 ust. 1"));

  static final Test<Child> NOT_MARRIED =
      not(Child.MARRIED).as("is not married", ACT.at("art. 10 ust. 2"));

  static final Test<Child> NOT_PLACED =
      not(Child.PLACED).as("is in no institution", ACT.at("art. 10 ust. 2"));

  static final Test<Child> ELIGIBLE =
      all(OF_AN_AGE, NOT_MARRIED, NOT_PLACED).as("the child is entitled", ACT.at("art. 9 ust. 1"));

  static final Money<Child> FULL =
      Child.ORDERED
          .upTo(NUMBERS.money("cap", Family.PERIOD))
          .as("the order, up to the cap", ACT.at("art. 10 ust. 1"));

  static final Money<Child> BENEFIT =
      when(not(ELIGIBLE), NOTHING)
          .when(EXCESS.is(NOTHING), FULL)
          .otherwise(
              FULL.above(EXCESS)
                  .orNothingBelow(NUMBERS.money("smallest-reduced-benefit", Family.PERIOD)))
          .as("benefit", ACT.at("art. 9 ust. 2a-2b"));

  static final Money<Family> OF_FAMILY =
      Family.CHILDREN.sum(BENEFIT).as("the family's benefits", ACT.at("art. 10 ust. 1"));

  /** The amount alone, for a family. */
  static final Benefit<Family> RULE =
      Benefit.of("maintenance-fund", Family.IS, ACT, "2008-10-01").tells(OF_FAMILY);

  private static final Test<Child> INCOME_ALLOWS =
      BENEFIT.moreThan(NOTHING).as("income leaves something to pay", ACT.at("art. 9 ust. 2-2b"));

  /** The same with an outcome, its grounds and the sum, for each child. */
  static final Benefit<Child> RIGHT =
      Benefit.of("maintenance-fund", Child.IS, ACT, "2008-10-01")
          .requires(need(OF_AN_AGE), need(NOT_MARRIED), need(NOT_PLACED))
          .requires(need(INCOME_ALLOWS))
          .pays(BENEFIT);

  static final List<Test<Child>> FLAGS =
      List.of(Child.LEARNING, Child.SEVERE, Child.MARRIED, Child.PLACED);

  private SimpleFund() {}

  static void set(Thing thing, Term<?> fact, long value) {
    thing.set(fact.fact(), Fraction.of(value));
  }
}
