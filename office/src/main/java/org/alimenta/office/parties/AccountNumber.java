package org.alimenta.office.parties;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A bank account in Poland (NRB): two check digits, the bank's eight and sixteen of the account.
 *
 * @param digits twenty-six of them, whose checks hold
 */
public record AccountNumber(String digits) {
  private static final String KIND = "account";
  private static final int LENGTH = 26;
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  /** The letters P and L as digits, which the check reads behind the account. */
  private static final String POLAND = "2521";

  /**
   * @throws NumberRefused when a check does not hold
   */
  public AccountNumber {
    Optional<NumberFault> fault = faultIn(digits);
    if (fault.isPresent()) {
      throw new NumberRefused(fault.get());
    }
  }

  /**
   * Reads what somebody typed, with or without PL and spaces.
   *
   * @throws NumberRefused with the first fault
   */
  public static AccountNumber of(String typed) {
    return new AccountNumber(plain(typed));
  }

  public static Optional<NumberFault> fault(String typed) {
    return faultIn(plain(typed));
  }

  private static String plain(String typed) {
    String digits = Digits.typed(typed);
    return digits.regionMatches(true, 0, "PL", 0, 2) ? digits.substring(2) : digits;
  }

  private static Optional<NumberFault> faultIn(String digits) {
    Optional<NumberFault> malformed = Digits.malformed(KIND, digits, LENGTH);
    if (malformed.isPresent()) {
      return malformed;
    }
    if (Digits.sum(digits.substring(2), 3, 9, 7, 1, 3, 9, 7, 1) % 10 != 0) {
      return Optional.of(NumberFault.of(KIND, "bank"));
    }
    BigInteger turned = new BigInteger(digits.substring(2) + POLAND + digits.substring(0, 2));
    return turned.mod(NINETY_SEVEN).equals(BigInteger.ONE)
        ? Optional.empty()
        : Optional.of(NumberFault.of(KIND, "sum"));
  }

  /** In the groups in which people read it: two digits, then fours. */
  public String grouped() {
    return digits.substring(0, 2) + digits.substring(2).replaceAll("(\\d{4})", " $1");
  }

  @Override
  public String toString() {
    return "an account";
  }
}
