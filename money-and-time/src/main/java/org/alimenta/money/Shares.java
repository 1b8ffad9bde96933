package org.alimenta.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Division of a sum into whole units so that nothing is lost: the method of largest remainders. */
public final class Shares {
  private Shares() {}

  /**
   * Divides {@code total} whole units in proportion to {@code weights}.
   *
   * @param total whole units (grosze, cents), not negative
   * @param weights one for each part, not negative
   * @param order who is served first when remainders are equal, lowest first
   * @return one whole number for each weight; they add up to {@code total}, or are all zero when
   *     the weights add up to zero
   */
  public static List<Fraction> of(Fraction total, List<Fraction> weights, List<Fraction> order) {
    Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
    List<Fraction> parts = new ArrayList<>(weights.size());
    if (sum.isZero()) {
      weights.forEach(weight -> parts.add(Fraction.ZERO));
      return parts;
    }
    List<Fraction> remainders = new ArrayList<>(weights.size());
    Fraction left = total;
    for (Fraction weight : weights) {
      Fraction exact = total.times(weight).dividedBy(sum);
      Fraction whole = exact.rounded(Rounding.DOWN, Fraction.ONE);
      parts.add(whole);
      remainders.add(exact.minus(whole));
      left = left.minus(whole);
    }
    List<Integer> served = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      served.add(i);
    }
    served.sort(
        Comparator.comparing((Integer i) -> remainders.get(i))
            .reversed()
            .thenComparing(i -> order.get(i)));
    for (int i = 0; i < left.toLong(); i++) {
      int lucky = served.get(i);
      parts.set(lucky, parts.get(lucky).plus(Fraction.ONE));
    }
    return parts;
  }
}
