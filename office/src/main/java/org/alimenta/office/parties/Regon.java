package org.alimenta.office.parties;

import java.util.Optional;

/**
 * The number of a body in the register of the statistical office.
 *
 * @param digits nine, or fourteen for a local unit, whose checks hold
 */
public record Regon(String digits) {
  private static final String KIND = "regon";
  private static final int LOCAL_UNIT = 14;

  /**
   * @throws NumberRefused when a check does not hold
   */
  public Regon {
    Optional<NumberFault> fault = faultIn(digits);
    if (fault.isPresent()) {
      throw new NumberRefused(fault.get());
    }
  }

  /**
   * @throws NumberRefused with the first fault
   */
  public static Regon of(String typed) {
    return new Regon(Digits.typed(typed));
  }

  public static Optional<NumberFault> fault(String typed) {
    return faultIn(Digits.typed(typed));
  }

  private static Optional<NumberFault> faultIn(String digits) {
    boolean local = digits.length() == LOCAL_UNIT;
    Optional<NumberFault> malformed = Digits.malformed(KIND, digits, local ? LOCAL_UNIT : 9);
    if (malformed.isPresent()) {
      return malformed;
    }
    boolean body = check(digits, 8, 9, 2, 3, 4, 5, 6, 7);
    boolean unit = !local || check(digits, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8);
    return body && unit ? Optional.empty() : Optional.of(NumberFault.of(KIND, "sum"));
  }

  private static boolean check(String digits, int... weights) {
    return Digits.sum(digits, weights) % 11 % 10 == Digits.at(digits, weights.length);
  }

  @Override
  public String toString() {
    return "a REGON";
  }
}
