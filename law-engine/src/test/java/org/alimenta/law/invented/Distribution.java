package org.alimenta.law.invented;

import static org.alimenta.law.Law.split;
import static org.alimenta.law.Law.when;
import static org.alimenta.law.invented.Case.FILED;
import static org.alimenta.law.invented.Obligor.LOW_INCOME;
import static org.alimenta.law.invented.Obligor.NET;
import static org.alimenta.law.invented.Obligor.ORDERS;
import static org.alimenta.law.invented.Obligor.RECEIVED;
import static org.alimenta.law.invented.Order.ARREARS;
import static org.alimenta.law.invented.Order.CURRENT;
import static org.alimenta.law.invented.Order.SENIORITY;

import org.alimenta.law.Benefit;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.citation.Act;

/** One receipt over several orders, and Connecticut's payment on arrears. */
final class Distribution {
  static final Act CFR = new Act("45 CFR", "Code of Federal Regulations", "45 CFR");
  static final Act GUIDELINES =
      new Act("Regs. Conn. State Agencies", "Support guidelines", "Support guidelines");
  static final NumberBook NUMBERS = NumberBook.of("distribution");

  static final Money<Obligor> CURRENT_DUE = ORDERS.sum(CURRENT).as("current support of all orders");
  static final Money<Obligor> FOR_CURRENT =
      RECEIVED.upTo(CURRENT_DUE).as("goes to current support first", CFR.at("303.100(a)(5)"));
  static final Money<Obligor> FOR_ARREARS =
      RECEIVED
          .above(FOR_CURRENT)
          .upTo(ORDERS.sum(ARREARS))
          .as("then to arrears", CFR.at("302.51(a)"));
  static final Money<Obligor> LEFT_OVER =
      RECEIVED.above(FOR_CURRENT).above(FOR_ARREARS).as("left over");

  static final Money<Order> PAID_CURRENT =
      split(FOR_CURRENT)
          .over(ORDERS)
          .by(CURRENT)
          .tiesBy(SENIORITY)
          .as("paid on current support", CFR.at("303.100(a)(5)"));
  static final Money<Order> PAID_ARREARS =
      split(FOR_ARREARS)
          .over(ORDERS)
          .by(ARREARS)
          .tiesBy(SENIORITY)
          .as("paid on arrears", CFR.at("302.51(a)"));

  static final Money<Obligor> WEEKLY_ON_ARREARS =
      when(
              LOW_INCOME,
              CURRENT_DUE
                  .times(NUMBERS.num("low-income-arrears-share", FILED))
                  .butAtLeast(NUMBERS.money("low-income-arrears", FILED)))
          .otherwise(
              CURRENT_DUE
                  .times(NUMBERS.num("arrears-share", FILED))
                  .upTo(NET.times(NUMBERS.num("share-of-net", FILED)).above(CURRENT_DUE)))
          .rounded("to the dollar is left to the worksheet")
          .as("weekly payment on arrears", GUIDELINES.at("46b-215a-3a"));

  static final Benefit<Obligor> RECEIPT =
      Benefit.of("distribution", Obligor.IS, CFR, "1997-10-01")
          .tells(FOR_CURRENT, FOR_ARREARS, LEFT_OVER, WEEKLY_ON_ARREARS);

  static final Benefit<Order> SHARE =
      Benefit.of("distribution", Order.IS, CFR, "1997-10-01").tells(PAID_CURRENT, PAID_ARREARS);

  private Distribution() {}
}
