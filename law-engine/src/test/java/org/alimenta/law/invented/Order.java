package org.alimenta.law.invented;

import org.alimenta.law.Count;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;

/** One support order. */
final class Order implements Case {
  static final Facts<Order> IS = Facts.of("order");

  static final Money<Order> CURRENT = IS.fact("current").betweenWhole(0, 10_000).money();
  static final Money<Order> ARREARS = IS.fact("arrears").betweenWhole(0, 1_000_000).money();
  static final Count<Order> SENIORITY = IS.fact("seniority").between(0, 100).count();

  private Order() {}
}
