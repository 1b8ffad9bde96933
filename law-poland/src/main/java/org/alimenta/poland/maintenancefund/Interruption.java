package org.alimenta.poland.maintenancefund;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Entitled.OBSTACLES;
import static org.alimenta.poland.Obstacle.ENDED;
import static org.alimenta.poland.Obstacle.FROM;
import static org.alimenta.poland.Obstacle.KIND;
import static org.alimenta.poland.income.BenefitPeriod.END;

import org.alimenta.law.Test;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Obstacle;

/**
 * Suspension (art. 19, 21): after explanations the benefit is paid again from the month in which
 * they arrive, after money was not collected for the whole time. What is not resumed by the end of
 * the period lapses.
 */
final class Interruption {
  private static final Test<Obstacle> STANDS =
      all(
          FROM.onOrBefore(MONTH.monthEnd()),
          when(KIND.is(Obstacle.Kind.NOT_COLLECTED), ENDED.after(END))
              .otherwise(ENDED.after(MONTH.monthEnd())));

  private static final Test<Obstacle> IS_FINAL = all(STANDS, ENDED.after(END), DECIDED.after(END));

  static final Test<Entitled> NOT_LAPSED =
      OBSTACLES
          .none(IS_FINAL)
          .as("payment was resumed before the period ended", FUND.at("art. 21"));

  static final Test<Entitled> NOT_SUSPENDED =
      OBSTACLES
          .none(all(STANDS, not(IS_FINAL)))
          .as("nothing suspends the payment", FUND.at("art. 19, art. 21"));

  private Interruption() {}
}
