package org.alimenta.poland.housing;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.housing.Arrears.ALLOWANCE_PAID;
import static org.alimenta.poland.housing.Arrears.NOTIFIED;
import static org.alimenta.poland.housing.Arrears.REACHED;
import static org.alimenta.poland.housing.Arrears.SETTLED;

import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;

/**
 * What a house manager owes who does not tell the office of arrears that cover two full months
 * (art. 8 ust. 4, art. 8a). Until 30 June 2021 the notice was due "without delay"; a notice that
 * came at all is taken for one in time, because the act named no days.
 */
final class ManagerDuty {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  private static final Day<Arrears> NOTIFY_BY =
      inForceOn(REACHED)
          .from("2002-01-01", REACHED)
          .from("2021-07-01", REACHED.plusDays(NUMBERS.count("manager-notice-days", REACHED)))
          .as(
              "the manager tells the office by",
              HOUSING_ALLOWANCE.at("art. 8 ust. 4"),
              HOUSING_CHANGED_2020.at("art. 11"));

  private static final Test<Arrears> IS_LATE =
      inForceOn(REACHED)
          .from("2002-01-01", NOTIFIED.after(DECIDED))
          .from("2021-07-01", NOTIFIED.butNotAfter(DECIDED).after(NOTIFY_BY))
          .as("the manager did not tell the office in time", HOUSING_ALLOWANCE.at("art. 8 ust. 4"));

  private static final Day<Arrears> HOUSEHOLD_PAYS_BY =
      REACHED
          .plusMonths(NUMBERS.count("household-pays-months", REACHED))
          .as("the household pays the arrears by", HOUSING_ALLOWANCE.at("art. 8 ust. 4"));

  private static final Test<Arrears> PAYS_BACK =
      all(IS_LATE, SETTLED.butNotAfter(DECIDED).after(HOUSEHOLD_PAYS_BY))
          .as("the manager pays the allowance back", HOUSING_ALLOWANCE.at("art. 8 ust. 4"));

  private static final Money<Arrears> TO_PAY_BACK =
      ALLOWANCE_PAID
          .<Arrears>onlyIf(PAYS_BACK)
          .as("allowance that the manager pays back", HOUSING_ALLOWANCE.at("art. 8 ust. 4"));

  private static final Day<Arrears> PAY_BACK_BY =
      HOUSEHOLD_PAYS_BY
          .<Arrears>plusMonths(NUMBERS.count("manager-pays-months", REACHED))
          .as("the manager pays back by", HOUSING_ALLOWANCE.at("art. 8 ust. 4"));

  private static final Money<Arrears> FINE =
      inForceOn(REACHED)
          .from("2002-01-01", NOTHING)
          .from("2021-07-01", NUMBERS.money("manager-fine", REACHED).<Arrears>onlyIf(IS_LATE))
          .as(
              "fine of the manager",
              HOUSING_ALLOWANCE.at("art. 8a"),
              HOUSING_CHANGED_2020.at("art. 11"));

  static final Benefit<Arrears> BENEFIT =
      Benefit.of("housing-manager-duty", Arrears.IS, HOUSING_ALLOWANCE, "2002-01-01")
          .tells(NOTIFY_BY, IS_LATE, TO_PAY_BACK, PAY_BACK_BY, FINE);

  private ManagerDuty() {}
}
