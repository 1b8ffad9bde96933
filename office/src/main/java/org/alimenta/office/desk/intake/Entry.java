package org.alimenta.office.desk.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.law.casefile.FactText;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.source.SourceException;

/** Values of facts as a clerk types them, and as the case keeps them. */
final class Entry {
  /** Typed where the openly absent answer is meant: never, none. */
  static final String ABSENT = "-";

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
  private static final int LONGEST_NAME = 100;

  private Entry() {}

  /** What was typed is no value; the key of the sentence that says what to type. */
  static final class Mistyped extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;

    Mistyped(String key) {
      super(key, null, false, false);
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /**
   * The value as the case keeps it.
   *
   * @throws Mistyped when it is none
   */
  static String kept(Fact fact, String typed, Situation situation) {
    String value = typed.equals(ABSENT) ? absentWord(fact, situation) : spelled(fact, typed);
    try {
      FactText.read(fact, value, situation.copy());
    } catch (SourceException e) {
      throw new Mistyped("range");
    }
    return value;
  }

  private static String absentWord(Fact fact, Situation situation) {
    return fact.absent()
        .map(absent -> FactText.write(fact, absent, situation))
        .orElseThrow(() -> new Mistyped("absent"));
  }

  private static String spelled(Fact fact, String typed) {
    return switch (fact.kind()) {
      case DAY -> day(typed).orElseThrow(() -> new Mistyped("day")).toString();
      case MONEY, FINE -> number(typed, "\\d+(\\.\\d{1,2})?", "money");
      case NUMBER -> number(typed, "\\d+(\\.\\d+)?", "number");
      case COUNT -> number(typed, "\\d+", "count");
      case TEST, WORD -> typed;
      case NAME -> name(typed);
    };
  }

  private static String name(String typed) {
    if (typed.length() > LONGEST_NAME) {
      throw new Mistyped("name");
    }
    return typed;
  }

  private static String number(String typed, String form, String kind) {
    String number = typed.replaceAll("[\\s\\u00A0]|zł", "").replace(',', '.');
    if (!number.matches(form)) {
      throw new Mistyped(kind);
    }
    return number;
  }

  /** A day in the ways in which people type it: 4.3.2012, 04032012, 2012-03-04. */
  static Optional<LocalDate> day(String typed) {
    try {
      if (YEAR_FIRST.matcher(typed).matches()) {
        return Optional.of(LocalDate.parse(typed));
      }
      Matcher parts = DAY_FIRST.matcher(typed);
      return parts.matches() ? Optional.of(dayFirst(parts)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate dayFirst(Matcher parts) {
    int first = parts.group(1) == null ? 4 : 1;
    return LocalDate.of(
        Integer.parseInt(parts.group(first + 2)),
        Integer.parseInt(parts.group(first + 1)),
        Integer.parseInt(parts.group(first)));
  }

  /** How a kept value stands in its field. */
  static String shown(Fact fact, String kept) {
    boolean day = YEAR_FIRST.matcher(kept).matches();
    return switch (fact.kind()) {
      case DAY -> day ? shown(LocalDate.parse(kept)) : ABSENT;
      case MONEY, FINE, NUMBER, COUNT -> kept.matches("[\\d.]+") ? kept.replace('.', ',') : ABSENT;
      case TEST, WORD, NAME -> kept;
    };
  }

  static String shown(LocalDate day) {
    return SHOWN.format(day);
  }
}
