package org.alimenta.law.compass;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.situation.Situation;
import org.alimenta.money.Fraction;

/**
 * What several benefits come to in one month of a case, for all its persons together. Only that
 * month is decided, without reasons, so that it can be asked many times.
 */
public final class Together {
  private final List<Decider> deciders;
  private final YearMonth month;

  /**
   * Sums in minor units, by the id of the benefit.
   *
   * @param monthly of benefits that are paid month by month
   * @param once of those that are paid once
   * @param open benefits of which something is not known; their sums are the lowest possible
   */
  public record Sums(Map<String, Fraction> monthly, Map<String, Fraction> once, Set<String> open) {
    public Fraction all() {
      return monthly.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }
  }

  /**
   * @param month which is looked at; where a right has other months, the nearest of them
   */
  public Together(List<Decider> deciders, YearMonth month) {
    this.deciders = List.copyOf(deciders);
    this.month = month;
  }

  public Sums of(Situation situation) {
    Map<String, Fraction> monthly = new LinkedHashMap<>();
    Map<String, Fraction> once = new LinkedHashMap<>();
    Set<String> open = new LinkedHashSet<>();
    for (Decider decider : deciders) {
      Benefit<?> benefit = decider.benefit();
      Fraction sum = Fraction.ZERO;
      for (Stretch stretch : decider.nearest(situation, month)) {
        if (stretch.outcome().pays()) {
          sum = sum.plus(stretch.amount().low());
        }
        if (!stretch.isSettled()) {
          open.add(benefit.id());
        }
      }
      (benefit.isOnce() ? once : monthly).put(benefit.id(), sum);
    }
    return new Sums(monthly, once, open);
  }
}
