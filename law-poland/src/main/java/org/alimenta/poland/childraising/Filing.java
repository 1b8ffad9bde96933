package org.alimenta.poland.childraising;

import static org.alimenta.law.Law.NEVER;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADMINISTRATIVE_PROCEDURE;
import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Acts.CHILD_RAISING_CHANGED_2019;
import static org.alimenta.poland.Acts.CHILD_RAISING_CHANGED_2021;
import static org.alimenta.poland.Case.CHANNEL;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.PERIOD_ASKED;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.TAKEN_INTO_CARE;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;
import static org.alimenta.poland.childraising.AboutChild.CLAIMANT_DIED;
import static org.alimenta.poland.childraising.AboutChild.COVERED_TO_SEPTEMBER_2019;
import static org.alimenta.poland.childraising.AboutChild.PAID_TO_CLAIMANT_THROUGH;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.START;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Channel;
import org.alimenta.poland.Case.Period;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.procedure.DecisionTerm;

/** When to apply, from which month the right then runs, and by when it is paid (art. 18, 21). */
final class Filing {
  private static final NumberBook NUMBERS = NumberBook.of("child-raising-benefit");

  private static final Day<Case> DECEMBER_BEFORE = START.yearStart().plusMonths(-1);

  private static final Day<Case> OPENS_ONLINE =
      DECEMBER_BEFORE.plusMonths(NUMBERS.count("filing-month-online", START));

  private static final Day<Case> OPENS_ON_PAPER =
      DECEMBER_BEFORE.plusMonths(NUMBERS.count("filing-month-paper", START));

  private static final Day<Case> OPENS =
      inForceOn(START)
          .from(
              "1900-01-01",
              when(CHANNEL.is(Channel.ONLINE), OPENS_ONLINE).otherwise(OPENS_ON_PAPER))
          .from("2022-06-01", OPENS_ONLINE);

  static final Test<Case> IS_OPEN =
      FILED
          .onOrAfter(OPENS)
          .as(
              "applications for the child-raising benefit are taken already",
              CHILD_RAISING.at("art. 21"),
              CHILD_RAISING_CHANGED_2019.at("art. 9"));

  /** The Social Insurance Institution takes applications only in electronic form. */
  static final Test<Case> ELSEWHERE =
      NUMBERS
          .yes("insurance-institution-decides", FILED)
          .as(
              "the Social Insurance Institution decides",
              CHILD_RAISING_CHANGED_2021.at("art. 1, art. 17, art. 26"));

  static final Test<Case> FILED_AS_PRESCRIBED =
      any(not(ELSEWHERE), CHANNEL.is(Channel.ONLINE))
          .as("filed in the form that the act prescribes", CHILD_RAISING.at("art. 13 ust. 5"));

  static final Test<Case> ONLY_MADE_KNOWN =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from("2019-07-01", YES)
          .as("a grant is made known without a decision", CHILD_RAISING.at("art. 13a"));

  private static final Count<Case> WINDOW = NUMBERS.count("first-window-months", START);

  /** The first period, and the first one without a test of income, let late families in. */
  static final Day<Case> BY_FILING =
      inForceOn(START)
          .from(
              "1900-01-01",
              when(FILED.onOrBefore(START.plusMonths(WINDOW)), START).otherwise(FILED.monthStart()))
          .from("2017-10-01", FILED.monthStart().butNotBefore(START))
          .from(
              "2019-07-01",
              when(FILED.before(START.plusMonths(WINDOW)), START).otherwise(FILED.monthStart()))
          .from("2021-06-01", FILED.monthStart().butNotBefore(START))
          .as(
              "month from which the application counts",
              CHILD_RAISING.at("art. 18 ust. 2, art. 49"),
              CHILD_RAISING_CHANGED_2019.at("art. 10"));

  private static final Count<Case> MONTHS_TO_CLAIM = NUMBERS.count("back-dating-months", START);

  private static final Test<Person> BORN_UNDER_THE_RULE =
      inForceOn(BORN).from("1900-01-01", NO).from("2019-07-01", YES);

  private static final Day<Person> CAME =
      when(TAKEN_INTO_CARE.onOrBefore(FILED), TAKEN_INTO_CARE).otherwise(BORN);

  private static final Day<Person> SINCE_CHILD_CAME =
      when(all(BORN_UNDER_THE_RULE, FILED.onOrBefore(CAME.plusMonths(MONTHS_TO_CLAIM))), CAME)
          .otherwise(NEVER);

  private static final Day<Person> SINCE_DEATH =
      when(
              all(
                  CLAIMANT_DIED.onOrBefore(FILED),
                  FILED.onOrBefore(CLAIMANT_DIED.plusMonths(MONTHS_TO_CLAIM))),
              CLAIMANT_DIED.butNotBefore(PAID_TO_CLAIMANT_THROUGH.nextMonth()))
          .otherwise(NEVER);

  private static final Day<Person> SINCE_EVENT =
      inForceOn(START)
          .from("1900-01-01", NEVER)
          .from("2019-07-01", SINCE_CHILD_CAME.butNotAfter(SINCE_DEATH))
          .as(
              "claimed soon after the child came, or after the death of whoever had the benefit",
              CHILD_RAISING.at("art. 18 ust. 2a-2b"));

  private static final Day<Person> BY_EVENT =
      when(PERIOD_ASKED.is(Period.RUNNING), SINCE_EVENT).otherwise(NEVER);

  private static final Day<Person> CAME_TO_APPLICANT =
      when(TIE_TO_APPLICANT.is(Tie.PARENT), BORN)
          .when(TAKEN_INTO_CARE.onOrBefore(FILED), TAKEN_INTO_CARE)
          .otherwise(BORN);

  /** Who had the benefit by the older rules to the end of September 2019 goes on from October. */
  private static final Test<Person> COVERED =
      inForceOn(START)
          .from("1900-01-01", NO)
          .from("2019-07-01", COVERED_TO_SEPTEMBER_2019)
          .from("2021-06-01", NO)
          .as("covered by an older grant", CHILD_RAISING_CHANGED_2019.at("art. 7"));

  static final Day<Person> FIRST =
      when(COVERED, BY_FILING.butNotBefore(START.plusMonths(3)))
          .otherwise(BY_FILING.butNotAfter(BY_EVENT).butNotBefore(CAME_TO_APPLICANT))
          .monthStart()
          .as("first month of the child-raising benefit", CHILD_RAISING.at("art. 18"));

  /** July of the year in which the period begins is 7, January after it 13. */
  private static final Count<Case> MONTH_OF_FILING = START.yearStart().monthsThrough(FILED);

  private static final Test<Case> HAS_OWN_TERM =
      inForceOn(START)
          .from("1900-01-01", NO)
          .from("2017-10-01", all(MONTH_OF_FILING.atLeast(7), MONTH_OF_FILING.atMost(13)))
          .from("2021-06-01", all(MONTH_OF_FILING.atLeast(2), MONTH_OF_FILING.atMost(6)))
          .from("2022-06-01", all(MONTH_OF_FILING.atLeast(2), MONTH_OF_FILING.atMost(8)));

  private static final Day<Case> BY_OWN_TERM =
      START
          .yearStart()
          .plusDays(-1)
          .plusMonths(NUMBERS.count("decision-month", START, MONTH_OF_FILING))
          .monthEnd();

  private static final Test<Case> IN_THE_FIRST_RUSH =
      inForceOn(START)
          .from("1900-01-01", FILED.onOrBefore(START.plusMonths(WINDOW)))
          .from("2017-10-01", NO);

  static final Day<Case> DECIDE_BY =
      when(IN_THE_FIRST_RUSH, FILED.plusMonths(NUMBERS.count("first-decision-months", START)))
          .when(HAS_OWN_TERM, BY_OWN_TERM)
          .otherwise(DecisionTerm.GENERAL)
          .as(
              "grant and pay the child-raising benefit by",
              CHILD_RAISING.at("art. 21, art. 49"),
              CHILD_RAISING_CHANGED_2019.at("art. 10"),
              ADMINISTRATIVE_PROCEDURE.at("art. 35"));

  private Filing() {}
}
