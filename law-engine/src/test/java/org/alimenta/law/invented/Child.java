package org.alimenta.law.invented;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Test;

/** A child for whom a grant is asked. */
final class Child implements Case {
  static final Facts<Child> IS = Facts.of("child");

  static final Day<Child> BORN = IS.day("born");
  static final Test<Child> PUPIL = IS.yes("pupil");
  static final Money<Child> ORDERED = IS.fact("ordered").betweenWhole(0, 20_000).money();
  static final Listed<Child, Earning> EARNINGS = IS.many("earnings", Earning.IS, 10);

  static {
    IS.admitOnly(BORN.onOrBefore(FILED), "The child cannot be born after the day of filing.");
  }

  private Child() {}
}
