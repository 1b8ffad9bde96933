package org.alimenta.office.desk.decisions;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts in forms of the desk: zloty with a comma or a point, and at most two digits after it. */
final class TypedMoney {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]|zł");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,2})?");

  private TypedMoney() {}

  /** In minor units; empty when it is no amount. */
  static Optional<Long> grosze(String typed) {
    String bare = SPACES.matcher(typed).replaceAll("");
    return AMOUNT.matcher(bare).matches()
        ? Optional.of(new BigDecimal(bare.replace(',', '.')).movePointRight(2).longValueExact())
        : Optional.empty();
  }

  /** As a form shows it, without a unit. */
  static String written(long grosze, Locale locale) {
    String plain = BigDecimal.valueOf(grosze, 2).toPlainString();
    return locale.getLanguage().equals("pl") ? plain.replace('.', ',') : plain;
  }
}
