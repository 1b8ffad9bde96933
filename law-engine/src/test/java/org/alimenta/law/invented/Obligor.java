package org.alimenta.law.invented;

import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Test;

/** Somebody who owes support under several orders. */
final class Obligor implements Case {
  static final Facts<Obligor> IS = Facts.of("obligor");

  static final Money<Obligor> RECEIVED = IS.fact("received").betweenWhole(0, 100_000).money();
  static final Money<Obligor> NET = IS.fact("net-a-week").betweenWhole(0, 10_000).money();
  static final Test<Obligor> LOW_INCOME = IS.yes("low-income");
  static final Listed<Obligor, Order> ORDERS = IS.many("orders", Order.IS, 12);

  private Obligor() {}
}
