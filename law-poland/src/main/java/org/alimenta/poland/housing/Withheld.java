package org.alimenta.poland.housing;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.housing.Arrears.SETTLED;
import static org.alimenta.poland.housing.Arrears.SUSPENDED;
import static org.alimenta.poland.housing.Dwelling.ARREARS;
import static org.alimenta.poland.housing.Dwelling.FALSE_DATA;
import static org.alimenta.poland.housing.FalseData.ESTABLISHED;
import static org.alimenta.poland.housing.FalseData.RECOVERED;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;

/**
 * Payments that are held back: for arrears of rent (art. 7 ust. 11), and until a double sum drawn
 * on false data is recovered (art. 7 ust. 9). Payment is due in advance by a day of each month; a
 * decision stops those that are due on its day or later.
 */
final class Withheld {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  private static final Day<Case> PAYMENT_DUE =
      MONTH
          .plusDays(-1)
          .plusDays(NUMBERS.count("payment-day", MONTH))
          .as("the payment of the month is due by", HOUSING_ALLOWANCE.at("art. 8 ust. 1"));

  static final Day<Case> FIRST_PAYMENT =
      PastMonths.AFTER_FILING
          .plusDays(-1)
          .plusDays(NUMBERS.count("payment-day", FILED))
          .as("first payment by", HOUSING_ALLOWANCE.at("art. 8 ust. 1"));

  private static final Day<Arrears> LAST_DAY_TO_SETTLE =
      SUSPENDED
          .<Arrears>plusMonths(NUMBERS.count("arrears-lapse-months", FILED))
          .as("last day to pay the arrears", HOUSING_ALLOWANCE.at("art. 7 ust. 11"));

  private static final Test<Arrears> STOPS_THE_MONTH =
      SUSPENDED
          .onOrBefore(PAYMENT_DUE)
          .as(
              "the suspension came before the payment of the month",
              HOUSING_ALLOWANCE.at("art. 7 ust. 11"));

  private static final Test<Arrears> IS_FINAL =
      all(STOPS_THE_MONTH, SETTLED.after(LAST_DAY_TO_SETTLE), DECIDED.after(LAST_DAY_TO_SETTLE))
          .as("the arrears were not paid in time", HOUSING_ALLOWANCE.at("art. 7 ust. 11"));

  /** Arrears that were paid in time let the suspended months be paid too. */
  private static final Test<Arrears> STANDS =
      all(STOPS_THE_MONTH, not(IS_FINAL), SETTLED.after(DECIDED))
          .as("the arrears are still to be paid", HOUSING_ALLOWANCE.at("art. 7 ust. 11"));

  static final Test<Dwelling> NOT_LAPSED =
      any(FirstDecision.IS_IN_ITS_TERM, ARREARS.none(IS_FINAL))
          .as(
              "arrears were paid before the decision lapsed",
              HOUSING_ALLOWANCE.at("art. 7 ust. 11"));

  static final Test<Dwelling> NOT_SUSPENDED =
      any(FirstDecision.IS_IN_ITS_TERM, ARREARS.none(STANDS))
          .as("no arrears suspend the payment", HOUSING_ALLOWANCE.at("art. 7 ust. 11"));

  private static final Test<FalseData> TO_RECOVER =
      all(ESTABLISHED.onOrBefore(PAYMENT_DUE), RECOVERED.after(DECIDED))
          .as("the double sum is still to be recovered", HOUSING_ALLOWANCE.at("art. 7 ust. 9"));

  static final Test<Dwelling> NOTHING_TO_RECOVER =
      any(FirstDecision.IS_IN_ITS_TERM, FALSE_DATA.none(TO_RECOVER))
          .as("no double sum is still to be recovered", HOUSING_ALLOWANCE.at("art. 7 ust. 9"));

  private Withheld() {}
}
