package org.alimenta.law.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.alimenta.law.node.Kind;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.read.Value;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** Values in words and figures, as each language writes them. */
public final class ValueText {
  /** Keeps an amount and its currency on one line. */
  static final String NO_BREAK = "\u00a0";

  private static final int MOST_DECIMALS = 4;

  private final Language language;
  private final String currency;

  /**
   * @param currency the ISO 4217 code of a money with two decimals
   */
  public ValueText(Language language, String currency) {
    this.language = language;
    this.currency = currency;
  }

  public Language language() {
    return language;
  }

  String say(String phrase, Object... places) {
    return Phrases.say(language, phrase, places);
  }

  /** Minor units as money: {@code 1 250,88 zł}, {@code $1,250.88}. */
  public String money(Fraction minor) {
    return withCurrency(
        minor.signum() < 0, figures(major(minor, 2, RoundingMode.HALF_UP).abs(), 2));
  }

  private static BigDecimal major(Fraction minor, int decimals, RoundingMode rounding) {
    return minor.toDecimal(18).movePointLeft(2).setScale(decimals, rounding);
  }

  private String withCurrency(boolean negative, String figures) {
    String sign = negative ? "−" : "";
    if (currency.equals("USD") && language == Language.ENGLISH) {
      return sign + "$" + figures;
    }
    return sign + figures + NO_BREAK + (currency.equals("PLN") ? "zł" : currency);
  }

  /**
   * Money that may have fractions of a minor unit. What does not end within four decimals is cut
   * there, with three dots that say so.
   */
  public String fine(Fraction minor) {
    if (minor.isWhole()) {
      return money(minor);
    }
    boolean ends = minor.times(Fraction.of(100)).isWhole();
    BigDecimal cut = major(minor, MOST_DECIMALS, RoundingMode.DOWN).abs();
    return withCurrency(minor.signum() < 0, figures(cut, MOST_DECIMALS) + (ends ? "" : "…"));
  }

  /** As {@link #fine}, saying that nothing was rounded yet where that shows. */
  public String unrounded(Fraction minor) {
    return minor.isWhole() ? money(minor) : say("before rounding", fine(minor));
  }

  /** Digits in groups of three, with the decimal sign of the language. */
  private String figures(BigDecimal positive, int decimals) {
    String digits = positive.setScale(decimals, RoundingMode.DOWN).toPlainString();
    int point = decimals == 0 ? digits.length() : digits.indexOf('.');
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < point; i++) {
      if (i > 0 && (point - i) % 3 == 0) {
        grouped.append(groupSign());
      }
      grouped.append(digits.charAt(i));
    }
    if (decimals > 0) {
      grouped.append(language == Language.POLISH ? ',' : '.').append(digits.substring(point + 1));
    }
    return grouped.toString();
  }

  private String groupSign() {
    return language == Language.POLISH ? NO_BREAK : ",";
  }

  /**
   * A plain number without needless zeros, cut with three dots after four decimals. Four digits
   * stay together: they are often a year.
   */
  public String number(Fraction value) {
    Fraction scaled = value.times(Fraction.of(10_000));
    boolean ends = scaled.isWhole();
    BigDecimal cut = value.toDecimal(18).setScale(MOST_DECIMALS, RoundingMode.DOWN).abs();
    BigDecimal bare = cut.stripTrailingZeros();
    int decimals = ends ? Math.max(0, bare.scale()) : MOST_DECIMALS;
    String said = figures(cut, decimals);
    boolean fourDigits = cut.precision() - cut.scale() <= 4;
    return (value.signum() < 0 ? "−" : "")
        + (fourDigits ? said.replace(groupSign(), "") : said)
        + (ends ? "" : "…");
  }

  /** {@code 5%} of 1/20. */
  public String percent(Fraction share) {
    return number(share.times(Fraction.of(100))) + "%";
  }

  /** A number with its noun: {@code 2 miesiące}, {@code 5 miesięcy}. */
  public String count(Fraction number, String noun) {
    return number(number) + NO_BREAK + Phrases.noun(language, noun, number);
  }

  /** {@code 20 sierpnia 2024 r.}, {@code 20 August 2024}; "no end" for the day that never comes. */
  public String day(Fraction day) {
    return day(day, say("never"));
  }

  /**
   * @param never what the day that does not come is called here
   */
  public String day(Fraction day, String never) {
    return Days.isNever(day.toLong()) ? never : day(Days.date(day.toLong()));
  }

  public String day(LocalDate date) {
    return say(
        "day",
        date.getDayOfMonth(),
        Phrases.month(language, "months in dates", date.getMonthValue()),
        date.getYear());
  }

  /** A day of any year: {@code 30 września}. */
  String dayOfYear(int month, int day) {
    return day + NO_BREAK + Phrases.month(language, "months in dates", month);
  }

  /** {@code październik 2020}. */
  public String month(YearMonth month) {
    return say(
        "month", Phrases.month(language, "months alone", month.getMonthValue()), month.getYear());
  }

  /** One month, or the first and the last. */
  public String months(YearMonth from, YearMonth to) {
    return from.equals(to) ? month(from) : say("from to", bounding(from), bounding(to));
  }

  /** From a month on, for as long as nothing changes. */
  public String monthsWithoutEnd(YearMonth from) {
    return say("without end", bounding(from));
  }

  private String bounding(YearMonth month) {
    return say(
        "month",
        Phrases.month(language, "months in dates", month.getMonthValue()),
        month.getYear());
  }

  /**
   * When something holds: {@code od 1 października 2020 r. do 30 września 2021 r.}.
   *
   * @param until the last day, or null where no end is known
   */
  public String holding(LocalDate from, @Nullable LocalDate until) {
    return until == null ? say("since", day(from)) : say("from to", day(from), day(until));
  }

  public String yesNo(boolean yes) {
    return say(yes ? "yes" : "no");
  }

  /**
   * A value by its kind, known or not. Words and names have no text of their own here: whoever
   * knows the fact or number says them.
   */
  public String value(Kind kind, Value value) {
    if (value.isKnown()) {
      return exact(kind, value.low());
    }
    boolean floor = Limits.isFloor(kind, value.low());
    boolean ceiling = Limits.isCeiling(kind, value.high());
    if (floor && ceiling) {
      return say("unknown");
    }
    String suffix = kind == Kind.DAY ? " day" : "";
    if (ceiling) {
      return say("not below bound" + suffix, exact(kind, value.low()));
    }
    return floor && kind == Kind.DAY
        ? say("not above bound day", exact(kind, value.high()))
        : say("between", exact(kind, value.low()), exact(kind, value.high()));
  }

  /** A count; most counts of four digits are years, which nobody writes with a separator. */
  private String whole(Fraction count) {
    boolean isShort = count.isWhole() && count.compareTo(Fraction.of(10_000)) < 0;
    return isShort && count.signum() >= 0 ? count.toString() : number(count);
  }

  /** An exact value by its kind. */
  public String exact(Kind kind, Fraction value) {
    return switch (kind) {
      case MONEY, FINE -> fine(value);
      case COUNT -> whole(value);
      case NUMBER, WORD, NAME -> number(value);
      case DAY -> day(value);
      case TEST -> yesNo(value.signum() > 0);
    };
  }

  /** A value of a number of law with its unit. */
  public String figure(DatedNumber number, Fraction value) {
    return figure(number.unit(), number, value);
  }

  private String figure(Unit unit, DatedNumber number, Fraction value) {
    return switch (unit.kind()) {
      case MONEY -> {
        String basis = unit.text().substring(3).strip();
        ValueText own = new ValueText(language, unit.text().substring(0, 3));
        yield basis.isEmpty() ? own.money(value) : say(basis, own.money(value));
      }
      case COUNT -> Phrases.hasNoun(unit.text()) ? count(value, unit.text()) : number(value);
      case PERCENT ->
          unit.text().equals("percent") ? percent(value) : say("per year", percent(value));
      case SHARE -> value.equals(Fraction.ONE) ? number(value) : percentOrShare(value);
      case YES_NO -> yesNo(value.signum() > 0);
      case CHOICE -> number.option(value).label().in(language.code());
    };
  }

  private String percentOrShare(Fraction share) {
    return share.times(Fraction.of(10_000)).isWhole() ? percent(share) : share.toString();
  }

  /** What a table is looked up by: {@code 3}, or money where the key is money. */
  String key(DatedNumber number, Fraction key) {
    Unit unit = number.keyUnit();
    return unit == null ? number(key) : figure(unit, number, key);
  }
}
