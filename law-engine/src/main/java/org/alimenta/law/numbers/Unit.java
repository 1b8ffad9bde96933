package org.alimenta.law.numbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, and so how it is written in a file and stored.
 *
 * @param text as it is written in files, {@code PLN per month}
 * @param decimals how many digits may be written after the decimal point
 */
public record Unit(String text, Kind kind, int decimals) {
  /** How a written number becomes a stored one. */
  public enum Kind {
    /** Written 725.00, stored in the smallest unit of the currency: 72500. */
    MONEY,
    /** Stored as written. */
    COUNT,
    /** Written 5, stored as the fraction 1/20. */
    PERCENT,
    /** Written 0.5 or 1/2, from 0 to 1, stored as written. */
    SHARE,
    /** Written yes or no, stored as 1 or 0. */
    YES_NO,
    /** Written as the key of an option, stored as its place in the list of options, from 0. */
    CHOICE
  }

  private static final Map<String, Unit> KNOWN = known();

  private static Map<String, Unit> known() {
    Map<String, Unit> units = new LinkedHashMap<>();
    for (String currency : List.of("PLN", "USD")) {
      for (String basis :
          List.of(
              "",
              " per month",
              " per person per month",
              " per year",
              " per hectare per year",
              " per square metre per month",
              " per 1000 kWh")) {
        add(units, currency + basis, Kind.MONEY, 2);
      }
    }
    for (String whole : List.of("years", "months", "days", "persons", "times")) {
      add(units, whole, Kind.COUNT, 0);
    }
    add(units, "hectares", Kind.COUNT, 4);
    add(units, "square metres", Kind.COUNT, 2);
    add(units, "kWh", Kind.COUNT, 4);
    add(units, "percent", Kind.PERCENT, 4);
    add(units, "percent per year", Kind.PERCENT, 4);
    add(units, "share", Kind.SHARE, 18);
    add(units, "yes-no", Kind.YES_NO, 0);
    add(units, "choice", Kind.CHOICE, 0);
    return units;
  }

  private static void add(Map<String, Unit> units, String text, Kind kind, int decimals) {
    units.put(text, new Unit(text, kind, decimals));
  }

  /** The unit written {@code text}, or null where there is none. */
  public static @Nullable Unit of(String text) {
    return KNOWN.get(text);
  }

  /** A stored value as a file writes it: {@code 725.00}, {@code 40}, {@code 0.5}. */
  String written(Fraction stored) {
    Fraction hundred = Fraction.of(100);
    return switch (kind) {
      case MONEY -> stored.dividedBy(hundred).toDecimal(decimals).toPlainString();
      case PERCENT -> plain(stored.times(hundred));
      case COUNT, SHARE, YES_NO, CHOICE -> plain(stored);
    };
  }

  private String plain(Fraction value) {
    return value.toDecimal(decimals).stripTrailingZeros().toPlainString();
  }

  /** All units, as they are written. */
  public static Set<String> texts() {
    return KNOWN.keySet();
  }

  @Override
  public String toString() {
    return text;
  }
}
