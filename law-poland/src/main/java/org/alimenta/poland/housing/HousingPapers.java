package org.alimenta.poland.housing;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.COVID;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Dwelling.RIGHT;

import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.poland.housing.Dwelling.Right;
import org.alimenta.poland.housing.RecentIncome.Kind;

/** What proves the facts of the housing allowance (art. 7 ust. 1-2a). */
final class HousingPapers {
  private static final Test<Dwelling> OWN_HOUSE = RIGHT.is(Right.HOUSE_OWNER);

  /** The form, on which the manager confirms what the house and the charges are like. */
  private static final Paper<Dwelling> CONFIRMED_FORM =
      Paper.of("confirmed-form", Dwelling.IS)
          .proves(
              RIGHT,
              Dwelling.COMMUNAL,
              Dwelling.AREA,
              Dwelling.ROOMS_AND_KITCHEN,
              Dwelling.HEATING,
              Dwelling.HOT_WATER,
              Dwelling.GAS)
          .neededWhen(not(OWN_HOUSE))
          .issuedBy("house-manager")
          .cites(HOUSING_ALLOWANCE.at("art. 7 ust. 1"));

  /** Of an authority, or the owner's own statement. */
  private static final Paper<Dwelling> HOUSE_DESCRIPTION =
      Paper.of("house-description", Dwelling.IS)
          .proves(Dwelling.AREA, Dwelling.HEATING, Dwelling.HOT_WATER, Dwelling.GAS)
          .neededWhen(OWN_HOUSE)
          .statementDoesWhen(YES)
          .issuedBy("building-authority")
          .cites(HOUSING_ALLOWANCE.at("art. 7 ust. 2"));

  private static final Paper<Expense> CHARGES =
      Paper.of("housing-charges", Expense.IS)
          .proves(Expense.KIND, Expense.AMOUNT, Expense.MONTHS)
          .cites(HOUSING_ALLOWANCE.at("art. 7 ust. 1-2"));

  private static final Paper<Dwelling> ROOM_CERTIFICATE =
      Paper.of("separate-room-certificate", Dwelling.IS)
          .proves(Dwelling.SEPARATE_ROOM)
          .neededWhen(
              inForceOn(FILED).from("1900-01-01", NO).from("2004-11-23", Dwelling.SEPARATE_ROOM))
          .issuedBy("disability-board")
          .cites(HOUSING_ALLOWANCE.at("art. 5 ust. 3"));

  private static final Paper<Dwelling> ELECTRICITY_INVOICE =
      Paper.of("electricity-invoice", Dwelling.IS)
          .proves(Dwelling.ELECTRICITY_PRICE)
          .neededWhen(inForceOn(FILED).from("1900-01-01", YES).from("2021-07-01", NO))
          .cites(HOUSING_ALLOWANCE.at("art. 6 ust. 7"));

  private static final Paper<Dwelling> CLAUSE =
      Paper.of("past-months-clause", Dwelling.IS)
          .proves(Dwelling.CLAUSE_FROM, Dwelling.CLAUSE_UNTIL)
          .neededWhen(Dwelling.CLAUSE_FROM.onOrBefore(FILED))
          .statementDoesWhen(YES)
          .cites(COVID.at("art. 15zzzib ust. 3-4"));

  private static final Paper<RecentIncome> INCOME_DECLARATION =
      Paper.of("income-declaration", RecentIncome.IS)
          .proves(RecentIncome.KIND, RecentIncome.REVENUE)
          .statementDoesWhen(YES)
          .cites(HOUSING_ALLOWANCE.at("art. 7 ust. 1"));

  private static final Paper<RecentIncome> INCOME_PROOF =
      Paper.of("proof-of-recent-income", RecentIncome.IS)
          .proves(
              RecentIncome.COSTS,
              RecentIncome.SOCIAL_CONTRIBUTIONS,
              RecentIncome.HEALTH_CONTRIBUTIONS,
              RecentIncome.TAX)
          .neededWhen(RecentIncome.KIND.is(Kind.TAXED))
          .issuedBy("payer")
          .cites(HOUSING_ALLOWANCE.at("art. 7 ust. 1"));

  /** A statement of the person or a certificate of the tax office. */
  private static final Paper<RecentIncome> BUSINESS =
      Paper.of("business-taxation", RecentIncome.IS)
          .proves(RecentIncome.ANNOUNCED_INCOME)
          .neededWhen(
              all(
                  RecentIncome.KIND.is(Kind.LUMP_SUM_BUSINESS),
                  inForceOn(FILED).from("1900-01-01", NO).from("2021-07-01", YES)))
          .statementDoesWhen(YES)
          .issuedBy("tax-office")
          .cites(HOUSING_ALLOWANCE.at("art. 3 ust. 5-6"));

  private HousingPapers() {}

  static Paper<?>[] papers() {
    return new Paper<?>[] {
      CONFIRMED_FORM,
      HOUSE_DESCRIPTION,
      CHARGES,
      ROOM_CERTIFICATE,
      ELECTRICITY_INVOICE,
      CLAUSE,
      INCOME_DECLARATION,
      INCOME_PROOF,
      BUSINESS
    };
  }
}
