package org.alimenta.office.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * How numbers look: {@code GOPS.{symbol}.{seq:5}.{year}} gives {@code GOPS.FA.00017.2026}.
 *
 * <p>Between braces stand {@code seq} (the count, with as many digits at least as told), {@code
 * year}, {@code yy} (its last two digits) and {@code symbol} (of the benefit).
 */
final class Pattern {
  private static final java.util.regex.Pattern PART =
      java.util.regex.Pattern.compile("\\{([^{}]*)}");
  private static final java.util.regex.Pattern KNOWN =
      java.util.regex.Pattern.compile("seq(?::([1-9]))?|year|yy|symbol");

  private final String text;

  /**
   * @param setting the name of the setting, for the message
   * @throws IllegalArgumentException when numbers would not tell years or things apart
   */
  Pattern(String text, String setting) {
    this.text = text;
    List<String> names = new ArrayList<>();
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      if (!KNOWN.matcher(parts.group(1)).matches()) {
        throw wrong(setting, "'{" + parts.group(1) + "}' is not known in it");
      }
      names.add(parts.group(1).split(":", 2)[0]);
    }
    if (PART.matcher(text).replaceAll("").matches(".*[{}].*")) {
      throw wrong(setting, "a brace is not closed in it");
    }
    if (!names.contains("seq")) {
      throw wrong(setting, "it does not count: {seq} is missing");
    }
    if (!names.contains("year") && !names.contains("yy")) {
      throw wrong(setting, "it begins at 1 in every year, but {year} is missing");
    }
  }

  private IllegalArgumentException wrong(String setting, String why) {
    return new IllegalArgumentException(
        "The pattern '%s' of %s cannot be used: %s. Write for instance GOPS.{symbol}.{seq:5}.{year}."
            .formatted(text, setting, why));
  }

  String write(String symbol, int year, long seq) {
    Matcher parts = PART.matcher(text);
    StringBuilder number = new StringBuilder();
    while (parts.find()) {
      parts.appendReplacement(
          number, Matcher.quoteReplacement(part(parts.group(1), symbol, year, seq)));
    }
    return parts.appendTail(number).toString();
  }

  private static String part(String name, String symbol, int year, long seq) {
    return switch (name) {
      case "year" -> Integer.toString(year);
      case "yy" -> padded(year % 100, 2);
      case "symbol" -> symbol;
      case "seq" -> Long.toString(seq);
      default -> padded(seq, name.charAt(name.length() - 1) - '0');
    };
  }

  private static String padded(long number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }
}
