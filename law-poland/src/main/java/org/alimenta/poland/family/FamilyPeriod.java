package org.alimenta.poland.family;

import static java.time.Month.AUGUST;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS_CHANGED_2008;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.PERIOD_ASKED;

import java.time.Month;
import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Period;

/**
 * The benefit period (okres zasiłkowy) by the day of filing: November to October since 2009, before
 * that September to August; the first one ran from 1 May 2004 to 31 August 2005 on the income of
 * 2002, and that of 2008/09 was lengthened to 31 October 2009.
 */
public final class FamilyPeriod {
  private static final Day<Case> RUNNING =
      inForceOn(FILED)
          .from("1900-01-01", FILED.inItsYear(MAY, 1).plusYears(-1))
          .from("2004-05-01", FILED.inItsYear(MAY, 1))
          .from("2005-01-01", FILED.inItsYear(MAY, 1).plusYears(-1))
          .from("2005-09-01", lastFirstOf(SEPTEMBER))
          .from("2009-09-01", FILED.inItsYear(SEPTEMBER, 1).plusYears(-1))
          .from("2009-11-01", lastFirstOf(NOVEMBER));

  private static final Day<Case> COMING =
      inForceOn(RUNNING)
          .from("1900-01-01", RUNNING.plusYears(1))
          .from("2004-05-01", RUNNING.inItsYear(SEPTEMBER, 1).plusYears(1))
          .from("2004-09-01", RUNNING.plusYears(1))
          .from("2008-09-01", RUNNING.inItsYear(NOVEMBER, 1).plusYears(1))
          .from("2008-11-01", RUNNING.plusYears(1));

  /** The first day of the period that is asked for. */
  public static final Day<Case> START =
      when(PERIOD_ASKED.is(Period.RUNNING), RUNNING)
          .otherwise(COMING)
          .as(
              "first day of the benefit period",
              FAMILY_BENEFITS.at("art. 3 pkt 10, art. 47 ust. 2"),
              FAMILY_BENEFITS_CHANGED_2008.at("art. 1 pkt 1"));

  /** The last day of it, included. */
  public static final Day<Case> END =
      inForceOn(START)
          .from("1900-01-01", START.plusYears(1).plusDays(-1))
          .from("2004-05-01", START.inItsYear(AUGUST, 31).plusYears(1))
          .from("2004-09-01", START.plusYears(1).plusDays(-1))
          .from("2008-09-01", START.inItsYear(OCTOBER, 31).plusYears(1))
          .from("2008-11-01", START.plusYears(1).plusDays(-1))
          .as(
              "last day of the benefit period",
              FAMILY_BENEFITS.at("art. 3 pkt 10, art. 47 ust. 2"),
              FAMILY_BENEFITS_CHANGED_2008.at("art. 2"));

  /** The first day of the calendar year before the period; of 2002 for the first period. */
  public static final Day<Case> BASE_YEAR =
      baseYearOf(START)
          .as("first day of the base year", FAMILY_BENEFITS.at("art. 3 pkt 2a, art. 47 ust. 2"));

  /** For what is not asked for a period: the one that runs on the day of filing. */
  public static final Day<Case> START_OF_RUNNING =
      RUNNING.as("first day of the benefit period that runs", FAMILY_BENEFITS.at("art. 3 pkt 10"));

  /** The base year of the period that runs on the day of filing. */
  public static final Day<Case> BASE_YEAR_OF_RUNNING =
      baseYearOf(START_OF_RUNNING)
          .as("first day of its base year", FAMILY_BENEFITS.at("art. 3 pkt 2a"));

  /** A right cannot arise before the month of filing, nor before the period. */
  public static final Day<Case> ARISES =
      FILED
          .monthStart()
          .butNotBefore(START)
          .as("month in which the right can arise", FAMILY_BENEFITS.at("art. 24 ust. 2"));

  /** The first day of the period's last month. */
  public static final Day<Case> LAST_MONTH =
      END.monthStart().as("last month", FAMILY_BENEFITS.at("art. 24 ust. 2"));

  public static final Test<Case> LAW_EXISTS =
      inForceOn(START)
          .from("1900-01-01", NO)
          .from("2004-05-01", YES)
          .as("family benefits exist in this period", FAMILY_BENEFITS.at("art. 3 pkt 10"));

  private FamilyPeriod() {}

  private static Day<Case> baseYearOf(Day<Case> start) {
    return inForceOn(start)
        .from("1900-01-01", start.yearStart().plusYears(-1))
        .from("2004-05-01", start.yearStart().plusYears(-2))
        .from("2004-09-01", start.yearStart().plusYears(-1));
  }

  private static Day<Case> lastFirstOf(Month month) {
    Day<Case> first = FILED.inItsYear(month, 1);
    return when(FILED.onOrAfter(first), first).otherwise(first.plusYears(-1));
  }
}
