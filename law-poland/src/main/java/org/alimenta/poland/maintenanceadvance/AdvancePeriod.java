package org.alimenta.poland.maintenanceadvance;

import static java.time.Month.SEPTEMBER;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.PERIOD_ASKED;

import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Period;

/** The benefit period of family benefits, 1 September to 31 August, and its base year. */
final class AdvancePeriod {
  private static final Day<Case> SEPTEMBER_OF_FILING = FILED.inItsYear(SEPTEMBER, 1);

  private static final Day<Case> USUALLY_RUNNING =
      when(FILED.onOrAfter(SEPTEMBER_OF_FILING), SEPTEMBER_OF_FILING)
          .otherwise(SEPTEMBER_OF_FILING.plusYears(-1));

  /** In September 2008 the period that began a year before was still running. */
  private static final Day<Case> RUNNING =
      inForceOn(FILED)
          .from("1900-01-01", USUALLY_RUNNING)
          .from("2008-09-01", SEPTEMBER_OF_FILING.plusYears(-1))
          .from("2008-10-01", USUALLY_RUNNING);

  static final Day<Case> START =
      when(PERIOD_ASKED.is(Period.RUNNING), RUNNING)
          .otherwise(RUNNING.plusYears(1))
          .as("first day of the advance's benefit period", ADVANCE.at("art. 10 ust. 1"));

  /** The period that began on 1 September 2007 was lengthened by a month, ex officio. */
  static final Day<Case> END =
      inForceOn(START)
          .from("1900-01-01", START.plusYears(1).plusDays(-1))
          .from("2007-09-01", START.plusYears(1).monthEnd())
          .as(
              "last day of the advance's benefit period",
              ADVANCE.at("art. 10 ust. 1"),
              FUND.at("art. 45"));

  static final Day<Case> BASE_YEAR =
      START
          .yearStart()
          .plusYears(-1)
          .as("first day of the advance's base year", FAMILY_BENEFITS.at("art. 3 pkt 2a"));

  static final Test<Case> LAW_EXISTS =
      inForceOn(START)
          .from("1900-01-01", NO)
          .from("2005-09-01", YES)
          .from("2008-09-01", NO)
          .as("the maintenance advance exists in this period", ADVANCE.at("art. 30"));

  private AdvancePeriod() {}
}
