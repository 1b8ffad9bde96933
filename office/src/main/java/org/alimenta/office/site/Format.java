package org.alimenta.office.site;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/**
 * Money, numbers and dates as people read them, by language.
 *
 * <p>Separators and month names come from the JDK's own locale data. What that data gets wrong for
 * our readers is decided here once: English prints Polish money as {@code 1,250.88 zł} (a reader in
 * Poland never meets "PLN" on a banknote), a Polish date ends with "r.", and no space may break a
 * number from its unit.
 */
public final class Format {

  /** A space at which a line may not break. */
  public static final char NBSP = '\u00a0';

  private static final char MINUS = '\u2212';

  private Format() {}

  /**
   * An amount in minor units (grosze, cents) with its currency.
   *
   * @param minor the amount in the currency's smallest unit
   * @param currency the ISO 4217 code
   */
  public static String money(long minor, String currency, Locale locale) {
    int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    // The sign is put in front of everything, so that "−$5.00" is not read as "dollar minus five".
    BigDecimal amount = BigDecimal.valueOf(minor, digits);
    String number = unbroken(format.format(amount.abs()));
    String sign = minor < 0 ? String.valueOf(MINUS) : "";
    if (currency.equals("USD") && !isPolish(locale)) {
      return sign + "$" + number;
    }
    return sign + number + NBSP + unit(currency);
  }

  /** The unit shown beside an amount or in a money field: {@code zł}, {@code $} or the ISO code. */
  public static String unit(String currency) {
    return switch (currency) {
      case "PLN" -> "zł";
      case "USD" -> "USD";
      default -> currency;
    };
  }

  /** A whole number with the language's own grouping. */
  public static String number(long value, Locale locale) {
    String number =
        unbroken(NumberFormat.getIntegerInstance(locale).format(BigDecimal.valueOf(value).abs()));
    return value < 0 ? MINUS + number : number;
  }

  /** A number with a fraction, as exact as it is given. */
  public static String number(BigDecimal value, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    String number = unbroken(format.format(value.abs()));
    return value.signum() < 0 ? MINUS + number : number;
  }

  /** A day: {@code 20 sierpnia 2024 r.}, {@code 20 August 2024}. */
  public static String date(LocalDate day, Locale locale) {
    return unbroken(
        DateTimeFormatter.ofPattern(isPolish(locale) ? "d MMMM yyyy 'r.'" : "d MMMM yyyy", locale)
            .format(day));
  }

  /**
   * A day with its weekday, for terms that somebody must keep: {@code środa, 20 sierpnia 2024 r.}.
   */
  public static String dateWithWeekday(LocalDate day, Locale locale) {
    String weekday = DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    return weekday + (isPolish(locale) ? ", " : " ") + date(day, locale);
  }

  /** A month: {@code październik 2020}, {@code October 2020}. */
  public static String month(YearMonth month, Locale locale) {
    return unbroken(DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month));
  }

  private static boolean isPolish(Locale locale) {
    return locale.getLanguage().equals("pl");
  }

  private static String unbroken(String text) {
    return text.replace(' ', NBSP).replace('\u202f', NBSP);
  }
}
