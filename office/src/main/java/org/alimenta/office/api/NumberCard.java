package org.alimenta.office.api;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.casefile.Spelling;
import org.alimenta.law.node.Kind;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.numbers.Wording;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.Laws.KnownNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number of law.
 *
 * @param unit as files write it
 * @param key what a table is looked up by, or null
 * @param options of a choice
 * @param question the open question of law that it answers, or null
 * @param on the day that was asked for, or null
 * @param inForce what holds on that day; null where nothing does, or no day was asked for
 * @param values all of them, oldest first
 */
record NumberCard(
    String id,
    String law,
    Said label,
    String unit,
    @Nullable String key,
    List<Choice> options,
    @Nullable Said question,
    @Nullable LocalDate on,
    @Nullable Value inForce,
    List<Value> values,
    @Nullable LocalDate checked,
    @Nullable LocalDate reviewBy) {

  record Choice(String key, Said label) {}

  /**
   * What holds for a time.
   *
   * @param until the last day, or null where no end is known
   * @param value as a file writes it; null in a table and in a gap
   * @param rows of a table
   * @param gap why no value is known, or null
   * @param unverified why it still needs a check against its source, or null
   */
  record Value(
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String value,
      List<Row> rows,
      String cites,
      @Nullable String gap,
      @Nullable String unverified) {}

  /**
   * @param at the smallest key of the row, included
   */
  record Row(String at, String value) {}

  static NumberCard of(KnownNumber known, @Nullable LocalDate on) {
    DatedNumber number = known.number();
    var question = number.question();
    var checked = number.checked();
    List<Value> values = number.entries().stream().map(entry -> value(number, entry)).toList();
    return new NumberCard(
        number.id().value(),
        known.law().id(),
        said(number.label()),
        number.unit().text(),
        number.key(),
        number.options().stream()
            .map(option -> new Choice(option.key(), said(option.label())))
            .toList(),
        question == null ? null : said(question.text()),
        on,
        on == null
            ? null
            : values.stream().filter(value -> holds(value, on)).findFirst().orElse(null),
        values,
        checked == null ? null : checked.on(),
        number.reviewBy());
  }

  private static Said said(Wording wording) {
    return new Said(wording.en(), wording.pl());
  }

  private static boolean holds(Value value, LocalDate day) {
    return !value.from().isAfter(day) && (value.until() == null || !value.until().isBefore(day));
  }

  private static Value value(DatedNumber number, Entry entry) {
    Fraction value = entry.value();
    return new Value(
        entry.from(),
        entry.until(),
        value == null ? null : written(number, number.unit(), value),
        entry.rows().stream()
            .map(row -> new Row(key(number, row.at()), written(number, number.unit(), row.value())))
            .toList(),
        entry.cites(),
        entry.gap(),
        entry.unverified());
  }

  private static String key(DatedNumber number, Fraction at) {
    Unit unit = number.keyUnit();
    return unit == null ? plain(at) : written(number, unit, at);
  }

  private static String written(DatedNumber number, Unit unit, Fraction value) {
    return switch (unit.kind()) {
      case MONEY -> Spelling.of(Kind.MONEY, value, List.of());
      case PERCENT -> plain(value.times(Fraction.of(100)));
      case COUNT, SHARE -> plain(value);
      case YES_NO -> Spelling.of(Kind.TEST, value, List.of());
      case CHOICE -> number.option(value).key();
    };
  }

  private static String plain(Fraction value) {
    return Spelling.of(Kind.NUMBER, value, List.of());
  }
}
