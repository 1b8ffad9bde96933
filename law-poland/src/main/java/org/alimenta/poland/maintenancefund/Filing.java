package org.alimenta.poland.maintenancefund;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADMINISTRATIVE_PROCEDURE;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_CHANGED_2017;
import static org.alimenta.poland.Case.CHANNEL;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.PERIOD_ASKED;
import static org.alimenta.poland.income.BenefitPeriod.START;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Channel;
import org.alimenta.poland.Case.Period;

/** When an application may be filed, and by when it is decided (art. 20 ust. 3-5). */
final class Filing {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-fund");

  private static final Day<Case> DECEMBER_BEFORE = START.yearStart().plusMonths(-1);

  static final Test<Case> LAW_EXISTS =
      inForceOn(START)
          .from("1900-01-01", NO)
          .from("2008-10-01", YES)
          .as("the maintenance fund exists in this period", FUND.at("art. 2 pkt 8"));

  private static final Day<Case> OPENS_ON_PAPER =
      DECEMBER_BEFORE.plusMonths(NUMBERS.count("filing-month-paper", START));

  private static final Day<Case> OPENS_ONLINE =
      DECEMBER_BEFORE.plusMonths(NUMBERS.count("filing-month-online", START));

  /** The earlier day for filing online was first used for the period 2018/19. */
  private static final Day<Case> OPENS =
      inForceOn(START)
          .from("2008-10-01", OPENS_ON_PAPER)
          .from(
              "2018-10-01",
              when(CHANNEL.is(Channel.ONLINE), OPENS_ONLINE).otherwise(OPENS_ON_PAPER))
          .as("first day for filing", FUND.at("art. 20 ust. 3"), FUND_CHANGED_2017.at("art. 11"));

  static final Test<Case> IS_OPEN =
      any(PERIOD_ASKED.is(Period.RUNNING), FILED.onOrAfter(OPENS))
          .as("applications are taken already", FUND.at("art. 20 ust. 3"));

  /** August before the period is 8, January in it 13. */
  private static final Count<Case> MONTH_OF_FILING = START.yearStart().monthsThrough(FILED);

  private static final Test<Case> HAS_OWN_TERM =
      inForceOn(FILED)
          .from("2008-08-01", all(MONTH_OF_FILING.atLeast(8), MONTH_OF_FILING.atMost(10)))
          .from("2017-08-01", all(MONTH_OF_FILING.atLeast(7), MONTH_OF_FILING.atMost(13)));

  /** For a complete application; in other months the general term of administrative procedure. */
  static final Day<Case> DECIDE_BY =
      when(
              HAS_OWN_TERM,
              START
                  .yearStart()
                  .plusDays(-1)
                  .plusMonths(NUMBERS.count("decision-month", FILED, MONTH_OF_FILING))
                  .monthEnd())
          .otherwise(FILED.plusDays(NUMBERS.count("decision-days", START)))
          .as(
              "decide and pay by",
              FUND.at("art. 20 ust. 3-5"),
              ADMINISTRATIVE_PROCEDURE.at("art. 35"));

  private Filing() {}
}
