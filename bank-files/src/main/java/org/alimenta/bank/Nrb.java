package org.alimenta.bank;

import java.util.Locale;
import org.alimenta.bank.NotAnAccountNumber.Fault;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * A Polish bank account number (NRB): two check digits, eight of the bank's sort code, sixteen of
 * the account.
 *
 * @param digits 26 digits, without spaces; both the check digits and the sort code hold
 */
public record Nrb(String digits) {
  private static final String COUNTRY = "PL";
  private static final int LENGTH = 26;
  private static final int[] SORT_CODE_WEIGHTS = {3, 9, 7, 1, 3, 9, 7};
  private static final int SORT_CODE_DIGITS = 8;
  private static final int ACCOUNT_DIGITS = 16;

  /**
   * @throws NotAnAccountNumber with what is wrong and where, but never with the number itself
   */
  public Nrb {
    check(digits);
  }

  /**
   * Reads what somebody typed: spaces are passed over, and so is {@code PL} in front.
   *
   * @throws NotAnAccountNumber with what is wrong and where in the typed text
   */
  public static Nrb of(String typed) {
    return new Nrb(digitsOf(typed));
  }

  /**
   * The number of an account in a bank, with check digits reckoned here.
   *
   * @param sortCode eight digits, of which the last is a check digit
   * @param account at most sixteen digits; zeros are put in front
   * @throws NotAnAccountNumber when the parts cannot make an account number
   */
  public static Nrb assembled(String sortCode, long account) {
    String number = Long.toString(account);
    if (sortCode.length() != SORT_CODE_DIGITS || number.length() > ACCOUNT_DIGITS) {
      throw NotAnAccountNumber.length(2 + sortCode.length() + number.length());
    }
    String rest = digitsOf(sortCode) + "0".repeat(ACCOUNT_DIGITS - number.length()) + number;
    return new Nrb(IbanUtil.calculateCheckDigit(COUNTRY + "00" + rest) + rest);
  }

  /** The eight digits that name the bank's branch. */
  public String sortCode() {
    return digits.substring(2, 2 + SORT_CODE_DIGITS);
  }

  /** The same account as an IBAN, without spaces. */
  public String iban() {
    return COUNTRY + digits;
  }

  /** For people: two digits, then six groups of four. */
  public String printed() {
    return digits.substring(0, 2) + digits.substring(2).replaceAll("(.{4})", " $1");
  }

  /** Only the last four digits, so that a log never holds an account number. */
  @Override
  public String toString() {
    return "NRB ending " + digits.substring(LENGTH - 4);
  }

  private static String digitsOf(String typed) {
    String upper = typed.toUpperCase(Locale.ROOT);
    int start = firstSigns(upper);
    StringBuilder digits = new StringBuilder(LENGTH);
    for (int at = start; at < upper.length(); at++) {
      char sign = upper.charAt(at);
      if (sign >= '0' && sign <= '9') {
        digits.append(sign);
      } else if (!isSpace(sign)) {
        throw NotAnAccountNumber.character(typed.substring(at, at + 1), at + 1);
      }
    }
    if (digits.isEmpty()) {
      throw NotAnAccountNumber.of(Fault.EMPTY);
    }
    return digits.toString();
  }

  private static int firstSigns(String upper) {
    int start = 0;
    while (start < upper.length() && isSpace(upper.charAt(start))) {
      start++;
    }
    if (start + 1 >= upper.length() || !isLetter(upper, start) || !isLetter(upper, start + 1)) {
      return start;
    }
    if (!upper.startsWith(COUNTRY, start)) {
      throw NotAnAccountNumber.of(Fault.FOREIGN);
    }
    return start + COUNTRY.length();
  }

  private static boolean isLetter(String text, int at) {
    return text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static void check(String digits) {
    if (digits.length() != LENGTH || !digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
      throw NotAnAccountNumber.length(digits.length());
    }
    try {
      IbanUtil.validate(COUNTRY + digits);
    } catch (Iban4jException _) {
      // Not passed on as a cause: its message repeats the number.
      throw NotAnAccountNumber.of(Fault.CHECK_DIGITS);
    }
    if (!sortCodeHolds(digits)) {
      throw NotAnAccountNumber.of(Fault.SORT_CODE);
    }
  }

  private static boolean sortCodeHolds(String digits) {
    int sum = digits.charAt(2 + SORT_CODE_WEIGHTS.length) - '0';
    for (int at = 0; at < SORT_CODE_WEIGHTS.length; at++) {
      sum += SORT_CODE_WEIGHTS[at] * (digits.charAt(2 + at) - '0');
    }
    return sum % 10 == 0;
  }
}
