package org.alimenta.office.parties;

import java.util.Optional;

/**
 * The number of a taxpayer, mostly of a body.
 *
 * @param digits ten of them, whose check holds
 */
public record Nip(String digits) {
  private static final String KIND = "nip";

  /**
   * @throws NumberRefused when the check does not hold
   */
  public Nip {
    Optional<NumberFault> fault = faultIn(digits);
    if (fault.isPresent()) {
      throw new NumberRefused(fault.get());
    }
  }

  /**
   * @throws NumberRefused with the first fault
   */
  public static Nip of(String typed) {
    return new Nip(plain(typed));
  }

  public static Optional<NumberFault> fault(String typed) {
    return faultIn(plain(typed));
  }

  private static String plain(String typed) {
    String digits = Digits.typed(typed);
    return digits.regionMatches(true, 0, "PL", 0, 2) ? digits.substring(2) : digits;
  }

  private static Optional<NumberFault> faultIn(String digits) {
    Optional<NumberFault> malformed = Digits.malformed(KIND, digits, 10);
    if (malformed.isPresent()) {
      return malformed;
    }
    int check = Digits.sum(digits, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11;
    return check == Digits.at(digits, 9)
        ? Optional.empty()
        : Optional.of(NumberFault.of(KIND, "sum"));
  }

  @Override
  public String toString() {
    return "a NIP";
  }
}
