package org.alimenta.law.text;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.split;
import static org.alimenta.law.Law.when;

import java.time.Month;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Fine;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.Law;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Name;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.One;
import org.alimenta.law.Outcome;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.citation.Act;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.law.node.Node;

/**
 * The law of an invented country: one allowance for lamp oil. It uses every node, so that no text
 * can be forgotten.
 */
public final class Islands implements Jurisdiction {
  static final Act ACT =
      new Act("Dz.U. 2009 nr 1 poz. 1", "Lamp Oil Act", "Ustawa o oleju do lamp");

  interface Household {
    Facts<Household> IS = Facts.ofCase("household");

    enum Shore {
      NORTH,
      SOUTH,
      INLAND
    }

    Day<Household> FILED = IS.day("filed");
    Day<Household> DECIDED = IS.fact("decided").from(Source.CLOCK).day();
    Day<Household> MONTH = IS.fact("month").monthly().day();
    Word<Household, Shore> SHORE = IS.word("shore", Shore.class);
    Listed<Household, Islander> PEOPLE = IS.many("people", Islander.IS, 10);
  }

  static final class Islander implements Household {
    static final Facts<Islander> IS = Facts.of("islander");
    static final Day<Islander> BORN = IS.fact("born").fixed().day();
    static final Test<Islander> LEARNING = IS.yes("learning");
    static final Test<Islander> LIVES_HERE = IS.yes("lives-here");
    static final Day<Islander> MOVED_AWAY = IS.fact("moved-away").orNever().day();
    static final Count<Islander> PLACE = IS.count("place");
    static final One<Islander, Islander> GUARDIAN = IS.one("guardian", IS);
    static final Listed<Islander, Earning> EARNINGS = IS.many("earnings", Earning.IS, 5);

    private Islander() {}
  }

  static final class Earning implements Household {
    static final Facts<Earning> IS = Facts.of("earning");
    static final Money<Earning> OF_YEAR = IS.money("of-year");
    static final Day<Earning> FROM = IS.day("from");
    static final Day<Earning> TO = IS.fact("to").orNever().day();
    static final Name<Earning> PAYER = IS.name("payer");

    private Earning() {}
  }

  static final NumberBook BOOK = NumberBook.of("lamp-oil");
  static final Money<Household> LIMIT = BOOK.money("limit", Household.FILED);
  static final Money<Household> SUM = BOOK.money("sum", Household.FILED, Household.PEOPLE.count());
  static final Money<Household> SMALLEST = BOOK.money("smallest", Household.FILED);
  static final Count<Household> AGE = BOOK.count("age", Household.FILED);
  static final Num<Household> SHARE = BOOK.num("share", Household.FILED);
  static final Test<Household> WHOLE_MONTHS = BOOK.yes("whole-months", Household.FILED);

  enum Start {
    MONTH_OF_FILING,
    NEXT_MONTH
  }

  static final Word<Household, Start> START = BOOK.choice("start", Household.FILED, Start.class);

  static final Test<Earning> WENT_ON =
      Islander.EARNINGS
          .others()
          .any(
              (One<Earning, Earning> next) ->
                  all(
                      Earning.PAYER.of(next).same(Earning.PAYER),
                      Earning.FROM.of(next).after(Earning.TO),
                      Earning.FROM.of(next).onOrBefore(Earning.TO.plusMonths(3))))
          .as("the work went on for the same payer", ACT.at("art. 4 ust. 2"));

  static final Test<Earning> LOST =
      all(Earning.TO.before(Household.DECIDED), not(WENT_ON))
          .as("the earning was lost", ACT.at("art. 4 ust. 1"));

  static final Fine<Earning> MONTHLY =
      when(LOST, Law.NOTHING)
          .otherwise(Earning.OF_YEAR.dividedBy(12))
          .as("monthly earning", ACT.at("art. 4"));

  static final Fine<Islander> OF_PERSON =
      Islander.EARNINGS.sum(MONTHLY).as("earnings of the person", ACT.at("art. 3 ust. 2"));

  static final Money<Household> PER_HEAD =
      Household.PEOPLE
          .sum(OF_PERSON)
          .dividedBy(Household.PEOPLE.count().butAtLeast(1))
          .rounded("the act is silent")
          .as("earnings per head", ACT.at("art. 3 ust. 1"));

  static final Money<Household> OVER =
      PER_HEAD.above(LIMIT).as("earnings above the limit", ACT.at("art. 6 ust. 2"));

  static final Money<Household> BASE =
      when(Household.SHORE.is(Household.Shore.INLAND), SUM)
          .otherwise(SUM.times(SHARE).rounded("art. 5 ust. 3"))
          .as("full allowance", ACT.at("art. 5"));

  static final Money<Household> ALLOWANCE =
      inForceOn(Household.FILED)
          .from("2010-01-01", BASE.onlyIf(PER_HEAD.atMost(LIMIT)))
          .from(
              "2020-01-01",
              when(PER_HEAD.atMost(LIMIT), BASE)
                  .otherwise(BASE.above(OVER).orNothingBelow(SMALLEST)))
          .as("allowance", ACT.at("art. 6"));

  static final Day<Islander> GROWN_UP =
      Islander.BORN.completes(AGE).as("day of coming of age", ACT.at("art. 2 ust. 1"));

  static final Test<Islander> YOUNG =
      any(Household.MONTH.before(GROWN_UP), Islander.LEARNING)
          .as("the person is young or learning", ACT.at("art. 2 ust. 1"));

  static final Test<Islander> HERE =
      all(Islander.LIVES_HERE, Islander.MOVED_AWAY.is(Law.NEVER))
          .as("the person lives on the islands", ACT.at("art. 2 ust. 2"));

  static final Test<Household> POOR =
      PER_HEAD
          .atMost(LIMIT.plus(SUM))
          .as("earnings per head are not too high", ACT.at("art. 6 ust. 3"));

  static final Day<Household> FIRST =
      when(START.is(Start.NEXT_MONTH), Household.FILED.nextMonth())
          .otherwise(Household.FILED.monthStart())
          .as("first day of the allowance", ACT.at("art. 8"));

  static final Day<Household> LAST =
      FIRST
          .plusMonths(11)
          .monthEnd()
          .butNotAfter(Household.FILED.inItsYear(Month.SEPTEMBER, 30).plusYears(1))
          .as("last day of the allowance", ACT.at("art. 8"));

  static final Day<Household> DECIDE_BY =
      Household.FILED.plusDays(30).as("day by which the office decides", ACT.at("art. 9"));

  static final Count<Islander> AGE_NOW =
      Islander.BORN.wholeYearsUntil(Household.FILED).as("age on the day of filing");

  static final Count<Household> MONTHS =
      FIRST.monthsThrough(LAST).as("number of months", ACT.at("art. 8"));

  static final Money<Islander> PART =
      split(ALLOWANCE)
          .over(Household.PEOPLE)
          .by(OF_PERSON.plus(SMALLEST))
          .tiesBy(Islander.PLACE)
          .as("part of this person", ACT.at("art. 7"));

  static final Money<Islander> OF_GUARDIAN =
      PART.of(Islander.GUARDIAN).as("part of the guardian", ACT.at("art. 7"));

  static final Num<Household> INTEREST =
      BOOK.accrued("rate", Household.FILED, DECIDE_BY)
          .dividedBy(count(365))
          .as("interest factor", ACT.at("art. 10"));

  static final Day<Household> FIRST_BIRTHDAY =
      Household.PEOPLE.earliest(Islander.BORN).as("earliest birthday");

  static final Money<Islander> BEST_EARNING =
      Islander.EARNINGS.highest(Earning.OF_YEAR).as("highest earning");

  static final Money<Household> SUPPLEMENTS =
      SMALLEST
          .plus(SUM)
          .plus(LIMIT)
          .minus(SMALLEST)
          .onlyIf(
              all(
                  WHOLE_MONTHS,
                  Household.SHORE.isAny(Household.Shore.NORTH, Household.Shore.SOUTH)))
          .as("supplements", ACT.at("art. 11"));

  static final Test<Islander> ALONE =
      all(
              Household.PEOPLE
                  .others()
                  .none(
                      (One<Islander, Islander> other) ->
                          Islander.BORN.of(other).onOrBefore(Islander.BORN)),
              not(Islander.LEARNING),
              Islander.EARNINGS.where(Earning.TO.is(Law.NEVER)).count().atLeast(1))
          .as("nobody older lives in the household", ACT.at("art. 12"));

  static final Paper<Islander> SCHOOL_LETTER =
      Paper.of("school-letter", Islander.IS)
          .proves(Islander.LEARNING)
          .neededWhen(not(Household.MONTH.before(GROWN_UP)))
          .issuedBy("school")
          .validForMonths(3)
          .cites(ACT.at("art. 13"));

  static final Benefit<Islander> LAMP_OIL =
      Benefit.of("lamp-oil", Islander.IS, ACT, "2010-01-01", "2029-12-31")
          .requires(need(HERE), need(YOUNG))
          .requires(need(POOR, Outcome.NOT_APPLICABLE))
          .pays(ALLOWANCE)
          .inEach(Household.MONTH, FIRST, LAST)
          .decideBy(DECIDE_BY)
          .tells(AGE_NOW, MONTHS, PART)
          .provedBy(SCHOOL_LETTER);

  /** Rules that no decision needs; texts must know them all the same. */
  static final List<Node> OTHERS =
      List.of(
          OF_GUARDIAN.node(),
          INTEREST.node(),
          FIRST_BIRTHDAY.node(),
          BEST_EARNING.node(),
          SUPPLEMENTS.node(),
          ALONE.node());

  @Override
  public String id() {
    return "islands";
  }

  @Override
  public Facts<?> caseFacts() {
    return Household.IS;
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(LAMP_OIL);
  }

  @Override
  public List<String> numberFiles() {
    return List.of("org/alimenta/law/text/islands.numbers.yaml");
  }

  @Override
  public List<String> textFiles() {
    return List.of("org/alimenta/law/text/islands.texts.yaml");
  }

  @Override
  public String currency() {
    return "PLN";
  }

  @Override
  public String language() {
    return "pl";
  }
}
