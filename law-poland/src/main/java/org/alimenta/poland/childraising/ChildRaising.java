package org.alimenta.poland.childraising;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Acts.CHILD_RAISING_CHANGED_2023;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.ALTERNATING_CUSTODY;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.END;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.START;

import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.money.Rounding;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/**
 * The child-raising benefit (świadczenie wychowawcze): Act of 11 February 2016. Zloty a month for
 * each child under eighteen; until June 2019 for the first child only below an income limit.
 */
public final class ChildRaising {
  private static final NumberBook NUMBERS = NumberBook.of("child-raising-benefit");

  private static final Money<Case> AMOUNT = NUMBERS.money("amount", MONTH);

  private static final Day<Case> EVE = MONTH.plusDays(-1);

  private static final Count<Case> DAYS_OF_MONTH = EVE.daysUntil(MONTH.monthEnd()).butAtLeast(1);

  /** From birth, until the eighteenth birthday; nothing else cuts a month (art. 5 ust. 2). */
  private static final Count<Person> DAYS_DUE =
      EVE.butNotBefore(BORN.plusDays(-1))
          .daysUntil(Child.LAST_DAY.butNotAfter(MONTH.monthEnd()))
          .as(
              "days of the month between birth and coming of age",
              CHILD_RAISING.at("art. 5 ust. 2"));

  private static final Test<Person> WHOLE =
      all(BORN.onOrBefore(MONTH), Child.LAST_DAY.onOrAfter(MONTH.monthEnd()));

  /** The days of the month are the real ones; the sum is rounded up to ten groszy. */
  private static final Money<Person> FOR_THE_MONTH =
      when(WHOLE, AMOUNT)
          .otherwise(forDays(DAYS_DUE))
          .as(
              "child-raising benefit for the month",
              CHILD_RAISING.at("art. 5 ust. 1-2"),
              CHILD_RAISING_CHANGED_2023.at("art. 1"));

  private static final Num<Person> DAYS_HERE =
      AboutChild.DAYS_WITH_APPLICANT
          .upTo(DAYS_DUE)
          .as("days of the month with the applicant", CHILD_RAISING.at("art. 5 ust. 2"));

  private static final Money<Person> HALF =
      FOR_THE_MONTH.dividedBy(2).rounded("half of a sum of whole ten groszy is whole");

  private static final Money<Person> IN_TURN =
      inForceOn(MONTH)
          .from("2016-04-01", forDays(DAYS_HERE))
          .from("2017-08-01", HALF)
          .as("share of one parent in custody in turn", CHILD_RAISING.at("art. 5 ust. 2-2a"));

  private static final Money<Person> PAID =
      when(ALTERNATING_CUSTODY, IN_TURN)
          .otherwise(FOR_THE_MONTH)
          .as("child-raising benefit to pay", CHILD_RAISING.at("art. 5"));

  private static final Day<Person> LAST =
      END.butNotAfter(Child.LAST_DAY)
          .butNotAfter(Person.LEFT)
          .monthStart()
          .as(
              "last month of the child-raising benefit",
              CHILD_RAISING.at("art. 4 ust. 3, art. 18"));

  public static final Benefit<Person> BENEFIT =
      Benefit.of("child-raising-benefit", Person.IS, CHILD_RAISING, "2016-04-01")
          .requires(
              need(Child.IS_CONCERNED, Outcome.NOT_APPLICABLE),
              need(ChildRaisingPeriod.LAW_EXISTS, Outcome.NOT_APPLICABLE))
          .requires(need(Filing.IS_OPEN, Outcome.TOO_EARLY))
          .requires(need(Filing.FILED_AS_PRESCRIBED, Outcome.LEFT_UNEXAMINED))
          .requires(
              need(Child.CLAIMED_BY_ENTITLED),
              need(Child.CLAIMANT_LIVES_HERE),
              need(Child.OF_AN_AGE),
              need(Child.LIVES_WITH_CLAIMANT),
              need(Child.NOT_PLACED),
              need(Child.NOT_MARRIED),
              need(Child.WITHOUT_OWN_BENEFIT),
              need(Child.NOTHING_FROM_ABROAD),
              need(Child.TITLE_IS_THERE),
              need(Child.FOREIGN_FAMILY_TAKES_PART))
          .requires(need(FirstChild.INCOME_IS_TOLD, Outcome.LEFT_UNEXAMINED))
          .requires(need(FirstChild.INCOME_ALLOWS))
          .pays(PAID)
          .inEach(MONTH, Filing.FIRST, LAST)
          .grantedByInformationWhen(Filing.ONLY_MADE_KNOWN)
          .decidedBy("zus", Filing.ELSEWHERE)
          .decideBy(Filing.DECIDE_BY)
          .tells(START, END)
          .provedBy(ChildRaisingPapers.all());

  private ChildRaising() {}

  private static Money<Person> forDays(Num<Person> days) {
    return AMOUNT.times(days).dividedBy(DAYS_OF_MONTH).rounded(Rounding.UP, 10, "art. 5 ust. 2");
  }
}
