package org.alimenta.bank;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts in grosze as files of banks write them: zlotys, a point, two digits. */
final class Grosze {
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{0,5})?");

  private Grosze() {}

  static String decimal(long grosze) {
    return BigDecimal.valueOf(grosze, 2).toPlainString();
  }

  /**
   * @throws ArithmeticException when there are fractions of a grosz
   * @throws NumberFormatException when it is not an amount, or a negative one
   */
  static long of(String decimal) {
    if (!AMOUNT.matcher(decimal).matches()) {
      throw new NumberFormatException("Not an amount");
    }
    return new BigDecimal(decimal).movePointRight(2).longValueExact();
  }
}
