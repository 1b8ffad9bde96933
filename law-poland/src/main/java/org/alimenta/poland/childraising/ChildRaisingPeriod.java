package org.alimenta.poland.childraising;

import static java.time.Month.APRIL;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.OCTOBER;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Acts.CHILD_RAISING_CHANGED_2019;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.PERIOD_ASKED;

import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Period;

/**
 * The periods for which the benefit is granted: April 2016 to September 2017, two years from
 * October, July 2019 to May 2021, and years from June since then (art. 18, 48; Dz.U. 2019 poz. 924
 * art. 7).
 */
final class ChildRaisingPeriod {
  private static final Day<Case> APRIL_OF_FILING = FILED.inItsYear(APRIL, 1);
  private static final Day<Case> JUNE_OF_FILING = FILED.inItsYear(JUNE, 1);
  private static final Day<Case> JULY_OF_FILING = FILED.inItsYear(JULY, 1);
  private static final Day<Case> OCTOBER_OF_FILING = FILED.inItsYear(OCTOBER, 1);

  private static final Day<Case> LAST_JUNE =
      when(FILED.onOrAfter(JUNE_OF_FILING), JUNE_OF_FILING).otherwise(JUNE_OF_FILING.plusYears(-1));

  /** The one that runs on the day of filing; before the act began, its first one. */
  private static final Day<Case> RUNNING =
      inForceOn(FILED)
          .from("1900-01-01", APRIL_OF_FILING)
          .from("2017-01-01", APRIL_OF_FILING.plusYears(-1))
          .from("2017-10-01", OCTOBER_OF_FILING)
          .from("2018-01-01", OCTOBER_OF_FILING.plusYears(-1))
          .from("2018-10-01", OCTOBER_OF_FILING)
          .from("2019-01-01", OCTOBER_OF_FILING.plusYears(-1))
          .from("2019-07-01", JULY_OF_FILING)
          .from("2020-01-01", JULY_OF_FILING.plusYears(-1))
          .from("2021-01-01", JULY_OF_FILING.plusYears(-2))
          .from("2021-06-01", LAST_JUNE);

  private static final Day<Case> COMING =
      inForceOn(FILED)
          .from("1900-01-01", APRIL_OF_FILING)
          .from("2016-04-01", OCTOBER_OF_FILING.plusYears(1))
          .from("2017-01-01", OCTOBER_OF_FILING)
          .from("2017-10-01", OCTOBER_OF_FILING.plusYears(1))
          .from("2018-01-01", OCTOBER_OF_FILING)
          .from("2018-10-01", JULY_OF_FILING.plusYears(1))
          .from("2019-01-01", JULY_OF_FILING)
          .from("2019-07-01", JUNE_OF_FILING.plusYears(2))
          .from("2020-01-01", JUNE_OF_FILING.plusYears(1))
          .from("2021-01-01", JUNE_OF_FILING)
          .from("2021-06-01", LAST_JUNE.plusYears(1));

  static final Day<Case> START =
      when(PERIOD_ASKED.is(Period.RUNNING), RUNNING)
          .otherwise(COMING)
          .as(
              "first day of the period of the child-raising benefit",
              CHILD_RAISING.at("art. 18, art. 48"),
              CHILD_RAISING_CHANGED_2019.at("art. 7"));

  static final Day<Case> END =
      inForceOn(START)
          .from("1900-01-01", START.plusMonths(18).plusDays(-1))
          .from("2017-10-01", START.plusYears(1).plusDays(-1))
          .from("2019-07-01", START.plusMonths(23).plusDays(-1))
          .from("2021-06-01", START.plusYears(1).plusDays(-1))
          .as(
              "last day of the period of the child-raising benefit",
              CHILD_RAISING.at("art. 18, art. 48"),
              CHILD_RAISING_CHANGED_2019.at("art. 7"));

  /** The first period rested on the income of 2014, the next two on the year before them. */
  static final Day<Case> BASE_YEAR =
      inForceOn(START)
          .from("1900-01-01", START.yearStart().plusYears(-2))
          .from("2017-10-01", START.yearStart().plusYears(-1))
          .as(
              "first day of the base year of the child-raising benefit",
              CHILD_RAISING.at("art. 2 pkt 13, art. 48"));

  static final Test<Case> LAW_EXISTS =
      inForceOn(START)
          .from("1900-01-01", NO)
          .from("2016-04-01", YES)
          .as("the child-raising benefit exists in this period", CHILD_RAISING.at("art. 66"));

  /** Without a test of income, and granted until the eighteenth birthday to every child. */
  static final Test<Case> FOR_EVERY_CHILD =
      inForceOn(START)
          .from("1900-01-01", NO)
          .from("2019-07-01", YES)
          .as(
              "the benefit is due for every child whatever the income",
              CHILD_RAISING_CHANGED_2019.at("art. 1"));

  private ChildRaisingPeriod() {}
}
