package org.alimenta.poland.housing;

import static org.alimenta.law.Law.NEVER;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.COVID;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.housing.Dwelling.CLAUSE_FROM;
import static org.alimenta.poland.housing.Dwelling.CLAUSE_UNTIL;
import static org.alimenta.poland.housing.Dwelling.FINAL;
import static org.alimenta.poland.housing.Dwelling.OTHER_GRANT_FROM;
import static org.alimenta.poland.housing.Dwelling.OTHER_GRANT_UNTIL;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;

/**
 * For which months: six from the month after filing (art. 7 ust. 5), and for the time of the
 * epidemic also past months that a clause of the application names; these shorten the six.
 */
final class PastMonths {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  static final Day<Case> AFTER_FILING =
      FILED.nextMonth().as("month after filing", HOUSING_ALLOWANCE.at("art. 7 ust. 5"));

  /** A clause counts when filed not later than thirty days after the end of the state. */
  private static final Test<Dwelling> ARE_ASKED =
      all(NUMBERS.yes("past-months-given", FILED), CLAUSE_FROM.before(AFTER_FILING));

  private static final Day<Dwelling> FIRST_PAST =
      when(ARE_ASKED, CLAUSE_FROM.monthStart()).otherwise(NEVER);

  private static final Day<Dwelling> LAST_PAST =
      CLAUSE_UNTIL.monthEnd().butNotAfter(AFTER_FILING.plusDays(-1));

  private static final Count<Dwelling> GRANTED_OTHERWISE =
      OTHER_GRANT_FROM
          .butNotBefore(FIRST_PAST)
          .monthsThrough(OTHER_GRANT_UNTIL.butNotAfter(LAST_PAST));

  private static final Count<Dwelling> COUNT =
      FIRST_PAST
          .monthsThrough(LAST_PAST)
          .above(GRANTED_OTHERWISE)
          .as("past months for which it is granted", COVID.at("art. 15zzzib ust. 5"));

  static final Day<Dwelling> FIRST =
      when(ARE_ASKED, CLAUSE_FROM.monthStart())
          .otherwise(AFTER_FILING)
          .as(
              "the allowance begins on",
              HOUSING_ALLOWANCE.at("art. 7 ust. 5"),
              COVID.at("art. 15zzzib ust. 1"));

  static final Day<Dwelling> LAST =
      AFTER_FILING
          .<Dwelling>plusMonths(NUMBERS.count("term-months", FILED).above(COUNT))
          .plusDays(-1)
          .as(
              "the allowance ends on",
              HOUSING_ALLOWANCE.at("art. 7 ust. 5"),
              COVID.at("art. 15zzzib ust. 5"));

  private static final Test<Dwelling> IS_PAST = MONTH.before(AFTER_FILING);

  static final Test<Dwelling> MONTH_IS_ASKED =
      any(not(IS_PAST), MONTH.onOrBefore(LAST_PAST))
          .as(
              "the month comes after filing or stands in the clause on past months",
              COVID.at("art. 15zzzib ust. 3-4"));

  static final Test<Dwelling> NOT_GRANTED_OTHERWISE =
      any(not(IS_PAST), MONTH.before(OTHER_GRANT_FROM.monthStart()), MONTH.after(OTHER_GRANT_UNTIL))
          .as(
              "no other decision gave the allowance for the past month",
              COVID.at("art. 15zzzib ust. 6"));

  /** Since 5 January 2021 the months of income and expenses lie before the first past month. */
  private static final Day<Dwelling> COUNTED_BACK_FROM =
      inForceOn(FILED)
          .from("2002-01-01", FILED.monthStart())
          .from("2021-01-05", FIRST.butNotAfter(FILED.monthStart()));

  static final Day<Dwelling> INCOME_FROM =
      COUNTED_BACK_FROM
          .plusMonths(-3)
          .as(
              "the three months of income begin on",
              HOUSING_ALLOWANCE.at("art. 3 ust. 1, art. 7 ust. 1"),
              COVID.at("art. 15zzziba"));

  /** Until 30 June 2021 that of filing, since then the one before it. */
  static final Day<Dwelling> EXPENSES_OF =
      inForceOn(FILED)
          .from("2002-01-01", FILED.monthStart())
          .from(
              "2021-01-05",
              when(ARE_ASKED, COUNTED_BACK_FROM.plusMonths(-1)).otherwise(FILED.monthStart()))
          .from("2021-07-01", COUNTED_BACK_FROM.plusMonths(-1))
          .as(
              "the month of the expenses begins on",
              HOUSING_ALLOWANCE.at("art. 7 ust. 1"),
              HOUSING_CHANGED_2020.at("art. 11"),
              COVID.at("art. 15zzziba"));

  /** Never, where no past months are asked for. */
  static final Day<Dwelling> PAID_BY =
      when(ARE_ASKED, FINAL.<Dwelling>plusDays(NUMBERS.count("past-months-pay-days", FILED)))
          .otherwise(NEVER)
          .as("past months asked for are paid by", COVID.at("art. 15zzzib ust. 7"));

  private PastMonths() {}
}
