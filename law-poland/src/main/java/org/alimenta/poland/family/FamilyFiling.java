package org.alimenta.poland.family;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADMINISTRATIVE_PROCEDURE;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.CHANNEL;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.PERIOD_ASKED;
import static org.alimenta.poland.family.FamilyPeriod.START;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Channel;
import org.alimenta.poland.Case.Period;
import org.alimenta.poland.procedure.DecisionTerm;

/** When benefits of a period may be asked for, and by when they are decided and paid (art. 26). */
public final class FamilyFiling {
  private static final NumberBook NUMBERS = NumberBook.of("family-benefits");

  private static final Day<Case> DECEMBER_BEFORE = START.yearStart().plusMonths(-1);

  private static final Day<Case> OPENS =
      when(
              CHANNEL.is(Channel.ONLINE),
              DECEMBER_BEFORE.plusMonths(NUMBERS.count("filing-month-online", START)))
          .otherwise(DECEMBER_BEFORE.plusMonths(NUMBERS.count("filing-month-paper", START)))
          .as("first day for filing", FAMILY_BENEFITS.at("art. 26 ust. 2a"));

  /** For a period that has begun, or in its window before it; windows were not read before 2009. */
  public static final Test<Case> IS_OPEN =
      inForceOn(START)
          .from("1900-01-01", YES)
          .from("2009-11-01", any(PERIOD_ASKED.is(Period.RUNNING), FILED.onOrAfter(OPENS)))
          .as("applications are taken already", FAMILY_BENEFITS.at("art. 26 ust. 2a"));

  /** August before the period is 8, December in it 12; what was filed later has no own term. */
  private static final Count<Case> MONTH_OF_FILING = START.yearStart().monthsThrough(FILED);

  private static final Test<Case> HAS_OWN_TERM =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from("2009-09-01", all(MONTH_OF_FILING.atLeast(9), MONTH_OF_FILING.atMost(11)))
          .from("2017-08-01", all(MONTH_OF_FILING.atLeast(7), MONTH_OF_FILING.atMost(12)));

  /** For a complete application; otherwise the general term of administrative procedure. */
  public static final Day<Case> DECIDE_BY =
      when(
              HAS_OWN_TERM,
              START
                  .yearStart()
                  .plusDays(-1)
                  .plusMonths(NUMBERS.count("decision-month", FILED, MONTH_OF_FILING))
                  .monthEnd())
          .otherwise(DecisionTerm.GENERAL)
          .as(
              "decide and pay by",
              FAMILY_BENEFITS.at("art. 26 ust. 3-4a"),
              ADMINISTRATIVE_PROCEDURE.at("art. 35"));

  private FamilyFiling() {}
}
