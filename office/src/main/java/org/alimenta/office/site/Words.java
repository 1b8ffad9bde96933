package org.alimenta.office.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * {@link Format} for templates, in the language of the page: {@code ${@words.money(125088,
 * 'PLN')}}.
 *
 * <p>A template never formats by itself: two pages that show one amount must show it alike.
 */
@Component("words")
public class Words {

  /** The amount in minor units with its currency. */
  public String money(long minor, String currency) {
    return Format.money(minor, currency, locale());
  }

  /** The unit of a money field. */
  public String unit(String currency) {
    return currency.equals("USD") ? "$" : Format.unit(currency);
  }

  public String number(long value) {
    return Format.number(value, locale());
  }

  public String number(BigDecimal value) {
    return Format.number(value, locale());
  }

  public String date(LocalDate day) {
    return Format.date(day, locale());
  }

  public String dateWithWeekday(LocalDate day) {
    return Format.dateWithWeekday(day, locale());
  }

  public String month(YearMonth month) {
    return Format.month(month, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
