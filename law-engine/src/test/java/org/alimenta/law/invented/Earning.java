package org.alimenta.law.invented;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.Name;

/** Money that somebody in the child's family earns. */
final class Earning implements Case {
  static final Facts<Earning> IS = Facts.of("earning");

  static final Name<Earning> PAYER = IS.name("payer");
  static final Money<Earning> IN_YEAR = IS.fact("in-year").betweenWhole(0, 1_000_000).money();
  static final Count<Earning> MONTHS = IS.fact("months").between(1, 12).count();
  static final Day<Earning> FROM = IS.day("from");
  static final Day<Earning> TO = IS.fact("to").orNever().day();

  static {
    IS.admitOnly(FROM.onOrBefore(TO), "The earning cannot end before it starts.");
  }

  private Earning() {}
}
