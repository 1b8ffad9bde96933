package org.alimenta.office.site.questions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.money.Fraction;

/**
 * A number as people write it: {@code 1 250,88}, {@code 1.250,88}, {@code 1,250.88}, {@code 1250
 * zł}.
 *
 * <p>The last comma or point divides the fraction when at most two digits follow (four for plain
 * numbers); what stands in groups of three is grouping. Three digits after a single sign could be
 * either, so they are refused and the reader is asked: a wrong guess would be a thousandfold.
 */
final class Amount {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f']");
  private static final Pattern UNIT =
      Pattern.compile("^\\$|(?:zł|zl|PLN|USD|\\$)\\.?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,](\\d+))?");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*(?:(?!\\1)[.,](\\d+))?");

  private Amount() {}

  /** Digits in minor units; empty when it is no amount or could mean two. */
  static Optional<Fraction> money(String text) {
    return decimal(text, 2).map(value -> Fraction.of(value.movePointRight(2)));
  }

  static Optional<Fraction> number(String text, int decimals) {
    return decimal(text, decimals).map(Fraction::of);
  }

  private static Optional<BigDecimal> decimal(String text, int decimals) {
    String bare = UNIT.matcher(SPACES.matcher(text).replaceAll("")).replaceAll("");
    if (bare.length() > 20) {
      return Optional.empty();
    }
    Matcher plain = PLAIN.matcher(bare);
    if (plain.matches()) {
      String fraction = plain.group(1);
      boolean ambiguous = fraction != null && fraction.length() == 3 && decimals < 3;
      boolean tooFine = fraction != null && fraction.length() > decimals;
      return ambiguous || tooFine
          ? Optional.empty()
          : Optional.of(new BigDecimal(bare.replace(',', '.')));
    }
    Matcher grouped = GROUPED.matcher(bare);
    if (!grouped.matches()) {
      return Optional.empty();
    }
    String fraction = grouped.group(2);
    if (fraction != null && fraction.length() > decimals) {
      return Optional.empty();
    }
    int end = fraction == null ? bare.length() : bare.length() - fraction.length() - 1;
    String whole = bare.substring(0, end).replaceAll("[.,]", "");
    return Optional.of(new BigDecimal(fraction == null ? whole : whole + "." + fraction));
  }
}
