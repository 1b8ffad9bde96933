package org.alimenta.law.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.money.Fraction;

/**
 * A number with its unit as people write it in a sentence. Bare numbers are left alone: they may be
 * articles, dates or positions.
 *
 * @param text as it is written
 * @param value money in minor units, percent as a share, else as it is written
 */
record WrittenNumber(String text, Measure measure, Fraction value) {
  /** What is counted. */
  enum Measure {
    MONEY("(?:zł|zl|PLN|złot\\p{L}*|zlot\\p{L}*|USD|dollars?)"),
    PERCENT("(?:%|percent|procent\\p{L}*|proc\\.)"),
    YEARS("(?:years?|year-old|lat|lata|letni\\p{L}*|rok|roku)"),
    MONTHS("(?:months?|miesi\\p{L}+)"),
    DAYS("(?:days?|dni|dzień|dnia)");

    private final Pattern form;

    Measure(String unit) {
      this.form =
          Pattern.compile(
              "(?<![\\p{L}\\d.,/])(\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d{1,9})(?:[.,](\\d{1,2}))?\\.?[ \\u00a0-]?"
                  + unit
                  + "(?!\\p{L})");
    }
  }

  private static final Pattern AGE =
      Pattern.compile("(?:aged?|age of|under|over|turns?|reaches) (\\d{1,2})(?![\\d.,%])");

  private static final long FIRST_YEAR = 1900;
  private static final long LAST_YEAR = 2100;

  static List<WrittenNumber> in(String sentence) {
    List<WrittenNumber> found = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Matcher matcher = measure.form.matcher(sentence);
      while (matcher.find()) {
        add(matcher, measure, found);
      }
    }
    Matcher age = AGE.matcher(sentence);
    while (age.find()) {
      boolean hasUnit = found.stream().anyMatch(each -> each.text().startsWith(age.group(1)));
      if (!hasUnit) {
        found.add(
            new WrittenNumber(
                age.group(1), Measure.YEARS, Fraction.of(Long.parseLong(age.group(1)))));
      }
    }
    return found;
  }

  private static void add(Matcher matcher, Measure measure, List<WrittenNumber> found) {
    long whole = Long.parseLong(matcher.group(1).replaceAll("[ \\u00a0]", ""));
    if (measure == Measure.YEARS && whole >= FIRST_YEAR && whole <= LAST_YEAR) {
      return;
    }
    Fraction value = Fraction.of(whole);
    String decimals = matcher.group(2);
    if (decimals != null) {
      long below = decimals.length() == 1 ? 10 : 100;
      value = value.plus(Fraction.of(Long.parseLong(decimals), below));
    }
    found.add(new WrittenNumber(matcher.group().strip(), measure, stored(value, measure)));
  }

  private static Fraction stored(Fraction value, Measure measure) {
    return switch (measure) {
      case MONEY -> value.times(Fraction.of(100));
      case PERCENT -> value.dividedBy(Fraction.of(100));
      default -> value;
    };
  }
}
