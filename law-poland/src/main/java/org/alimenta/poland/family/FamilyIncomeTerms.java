package org.alimenta.poland.family;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Income.ENDED_BY;
import static org.alimenta.poland.Income.KIND;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.End;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.income.IncomeTerms;

/**
 * Income as the act on family benefits counts it (art. 3 pkt 1, 2, 23 and 24, art. 5), for its own
 * period or, made with other days, for an act that refers to it.
 */
public class FamilyIncomeTerms implements IncomeTerms {
  private static final NumberBook NUMBERS = NumberBook.of("family-benefits");

  private static final Test<Income> WORK =
      KIND.isAny(Kind.EMPLOYMENT, Kind.CONTRACT_OF_MANDATE, Kind.WORK_ABROAD);

  private static final Test<Income> BUSINESS =
      KIND.isAny(Kind.BUSINESS, Kind.LUMP_SUM_BUSINESS, Kind.TAX_CARD_BUSINESS);

  private static final Test<Income> FURTHER_SOURCES =
      KIND.isAny(
          Kind.BENEFIT_AFTER_LOST_WORK,
          Kind.PARENTAL_BENEFIT,
          Kind.FARMER_MATERNITY_BENEFIT,
          Kind.DOCTORAL_SCHOLARSHIP);

  private static final Test<Income> FURTHER_ENDS =
      any(
          all(BUSINESS, ENDED_BY.is(End.SUSPENDED)),
          all(KIND.is(Kind.MAINTENANCE), ENDED_BY.is(End.PAYER_DIED)));

  private final Day<Case> start;
  private final Day<Case> baseYear;
  private final Day<Case> arises;
  private final Test<Income> work;
  private final Test<Income> cutByEpidemic;

  /**
   * @param start the first day of the benefit period
   * @param baseYear the first day of the calendar year whose income counts
   * @param arises the month in which the right can arise
   */
  public FamilyIncomeTerms(Day<Case> start, Day<Case> baseYear, Day<Case> arises) {
    this.start = start;
    this.baseYear = baseYear;
    this.arises = arises;
    this.work =
        any(
            WORK,
            all(KIND.is(Kind.CONTRACT_FOR_WORK), NUMBERS.yes("contract-for-work-counts", arises)));
    this.cutByEpidemic =
        when(
                all(any(work, BUSINESS), ENDED_BY.is(End.EPIDEMIC_PAY_CUT)),
                NUMBERS.yes("covid-loss", start))
            .otherwise(NO)
            .as(
                "pay or business income cut because of COVID-19",
                FAMILY_BENEFITS.at("art. 3 pkt 23"));
  }

  @Override
  public Day<Case> start() {
    return start;
  }

  @Override
  public Day<Case> baseYear() {
    return baseYear;
  }

  @Override
  public Day<Case> arises() {
    return arises;
  }

  @Override
  public Test<Income> work() {
    return work;
  }

  @Override
  public Test<Income> furtherSources() {
    return FURTHER_SOURCES;
  }

  @Override
  public Test<Income> furtherEnds() {
    return FURTHER_ENDS;
  }

  @Override
  public Test<Income> cutByEpidemic() {
    return cutByEpidemic;
  }

  @Override
  public Test<Income> whileSamePayerRule(Test<Income> rule) {
    return inForceOn(start).from("1900-01-01", NO).from("2017-08-01", rule);
  }

  @Override
  public Test<Case> dividesByMonthsReceived() {
    return NUMBERS.yes("gain-by-months-received", arises);
  }

  /** Benefits of the fund and the advance are maintenance in the sense of the act. */
  @Override
  public Test<Income> leftOut() {
    return any(NO);
  }

  @Override
  public Citation[] cites(Rule rule) {
    return switch (rule) {
      case LISTED_SOURCE -> at(FAMILY_BENEFITS.at("art. 3 pkt 23-24"));
      case SAME_PAYER -> at(FAMILY_BENEFITS.at("art. 5 ust. 4c"));
      case RECEIVED -> at(FAMILY_BENEFITS.at("art. 5 ust. 4a-4b"));
      case LOST -> at(FAMILY_BENEFITS.at("art. 5 ust. 4, art. 24 ust. 6"));
      case GAINED_IN_BASE_YEAR, MONTHS_RECEIVED -> at(FAMILY_BENEFITS.at("art. 5 ust. 4a"));
      case GAINED_AFTER -> at(FAMILY_BENEFITS.at("art. 5 ust. 4b, art. 24 ust. 7"));
      case COUNTED -> at(FAMILY_BENEFITS.at("art. 3 pkt 1"));
      case OF_BASE_YEAR -> at(FAMILY_BENEFITS.at("art. 3 pkt 2-2a"));
      case YEARLY -> at(FAMILY_BENEFITS.at("art. 3 pkt 1, art. 5 ust. 7a"));
      case MONTH_AFTER_GAIN -> at(FAMILY_BENEFITS.at("art. 5 ust. 4b"));
      case MONTHLY -> at(FAMILY_BENEFITS.at("art. 5 ust. 4-4c"));
      case FARM -> at(FAMILY_BENEFITS.at("art. 5 ust. 8-8c"));
      case SUPPORT_PAID -> at(FAMILY_BENEFITS.at("art. 3 pkt 1"));
      case OF_PERSON -> at(FAMILY_BENEFITS.at("art. 3 pkt 1-2"));
    };
  }

  private static Citation[] at(Citation... places) {
    return places;
  }
}
