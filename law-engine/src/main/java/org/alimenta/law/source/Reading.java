package org.alimenta.law.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Values out of what was written. Each method returns null, and has added a problem, when the value
 * is not of the form expected; the caller goes on, so that the user sees every problem at once.
 */
public final class Reading {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(?:\\.(\\d{1,18}))?");
  private static final Pattern QUOTIENT = Pattern.compile("(-?\\d{1,18})/(\\d{1,18})");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Problems problems;

  public Reading(Problems problems) {
    this.problems = problems;
  }

  /** Adds a problem. */
  public void refuse(Place place, String what, String remedy) {
    problems.add(place, what, remedy);
  }

  /** Adds that days are without a value, or with two. */
  public void refuseTime(Place place, String what, String remedy) {
    problems.add(new Problem(place, what, remedy, true));
  }

  /** Keys with values. */
  public @Nullable Mapping mapping(Located node) {
    return node instanceof Mapping mapping
        ? mapping
        : refused(node, "keys with values", "Write 'key: value' lines here.");
  }

  /** A list. */
  public @Nullable Sequence sequence(Located node) {
    return node instanceof Sequence sequence
        ? sequence
        : refused(node, "a list", "Begin each item with '- ', or write them between '[' and ']'.");
  }

  /** A text that is not blank. */
  public @Nullable String text(Located node) {
    return node instanceof Scalar scalar && !scalar.isNothing() && !scalar.text().isBlank()
        ? scalar.text()
        : refused(node, "a text", "Write it here.");
  }

  /** A calendar day, {@code 2024-10-01}. */
  public @Nullable LocalDate date(Located node) {
    if (node instanceof Scalar scalar) {
      Matcher form = DATE.matcher(scalar.text());
      if (form.matches()) {
        try {
          return LocalDate.of(
              Integer.parseInt(form.group(1)),
              Integer.parseInt(form.group(2)),
              Integer.parseInt(form.group(3)));
        } catch (DateTimeException e) {
          return refused(node, "a day of the calendar", "Check the month and the day.");
        }
      }
    }
    return refused(node, "a date", "Write the year, month and day like 2024-10-01.");
  }

  /** Exactly the number that was written with a decimal point, or none: 725.00, 5, 0.125. */
  public @Nullable Fraction decimal(Located node) {
    return decimal(node, 18);
  }

  /**
   * Exactly the number that was written.
   *
   * @param places how many digits may stand after the decimal point
   */
  public @Nullable Fraction decimal(Located node, int places) {
    if (!(node instanceof Scalar scalar)) {
      return refused(node, "a number", "Write a number like 725.00.");
    }
    Matcher form = DECIMAL.matcher(scalar.text());
    if (!form.matches()) {
      return refused(node, "a number", decimalRemedy(scalar.text()));
    }
    String after = form.group(1);
    if (after != null && after.length() > places) {
      return refused(
          node,
          places == 0 ? "a whole number" : "a number with at most " + places + " decimals",
          "Round it as its source does, or check the unit.");
    }
    return Fraction.of(new BigDecimal(scalar.text()));
  }

  /**
   * Money in its smallest unit: {@code 725.00} is 72500.
   *
   * @param places how many decimals the currency has, 2 for grosze and cents
   */
  public @Nullable Fraction money(Located node, int places) {
    Fraction whole = decimal(node, places);
    return whole == null ? null : whole.times(Fraction.of(BigDecimal.TEN.pow(places)));
  }

  /** A decimal, or a quotient of whole numbers such as {@code 1/3}. */
  public @Nullable Fraction fraction(Located node) {
    if (node instanceof Scalar scalar) {
      Matcher form = QUOTIENT.matcher(scalar.text());
      if (form.matches()) {
        long below = Long.parseLong(form.group(2));
        return below == 0
            ? refused(node, "a share", "Write a number other than 0 after '/'.")
            : Fraction.of(Long.parseLong(form.group(1)), below);
      }
    }
    return decimal(node);
  }

  /** {@code yes}, {@code true}, {@code no} or {@code false}. */
  public @Nullable Boolean yesNo(Located node) {
    return switch (node instanceof Scalar scalar ? scalar.text() : "") {
      case "yes", "true" -> Boolean.TRUE;
      case "no", "false" -> Boolean.FALSE;
      default -> refused(node, "yes or no", "Write yes or no.");
    };
  }

  /** The value of {@code key}, or null with a problem where it was not written. */
  public @Nullable Located required(Mapping mapping, String key, String remedy) {
    Located value = mapping.get(key);
    if (value == null) {
      problems.add(mapping.place(), "'" + key + "' is missing.", remedy);
    }
    return value;
  }

  /** The value of {@code key} read by {@code form}, or null where it was not written. */
  public <T extends @Nullable Object> @Nullable T optional(
      Mapping mapping, String key, Function<Located, T> form) {
    Located value = mapping.get(key);
    return value == null ? null : form.apply(value);
  }

  /** Refuses every key that is not one of {@code known}, each with the word probably meant. */
  public void onlyKeys(Mapping mapping, Collection<String> known) {
    Located before = null;
    for (Mapping.Entry entry : mapping.entries()) {
      String key = entry.key();
      if (!known.contains(key)) {
        problems.add(
            entry.keyPlace(),
            "The key '" + Scalar.shortened(key) + "' is not known here.",
            unknownKeyRemedy(entry, before, known));
      }
      before = entry.value();
    }
  }

  private static String unknownKeyRemedy(
      Mapping.Entry entry, @Nullable Located before, Collection<String> known) {
    if (isAfterComma(entry.key(), before)) {
      return "If it is the part of a number after a comma, write the number with a dot: 725.00.";
    }
    boolean nothing = entry.value() instanceof Scalar scalar && scalar.isNothing();
    return nothing && Suggestions.closest(entry.key(), known) == null
        ? "If it is the part of a text after a comma, put the text in quotation marks."
        : Suggestions.hint(entry.key(), known);
  }

  /** {@code {value: 725,00}} is read as the value 725 and a key 00. */
  private static boolean isAfterComma(String key, @Nullable Located before) {
    return DIGITS.matcher(key).matches()
        && before instanceof Scalar scalar
        && DIGITS.matcher(scalar.text()).matches();
  }

  private static String decimalRemedy(String text) {
    if (text.matches("-?[\\d ]+,\\d+")) {
      return "Write a dot before the decimals: " + text.replace(" ", "").replace(',', '.') + ".";
    }
    if (text.matches("[\\d\\s\\u00a0\\u202f_,.]+")) {
      return "Write only digits and one dot before the decimals, like 1665.00.";
    }
    return "Write a number like 725.00, without a unit; the unit stands apart.";
  }

  private <T> @Nullable T refused(Located node, String expected, String remedy) {
    problems.add(
        node.place(), "Expected " + expected + ", but found " + node.described() + ".", remedy);
    return null;
  }
}
