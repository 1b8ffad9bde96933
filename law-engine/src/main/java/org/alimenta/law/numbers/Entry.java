package org.alimenta.law.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What holds during one time: a value, the rows of a table, or the plain word that nothing is
 * known.
 *
 * @param from the first day
 * @param until the last day, inclusive; null where no end is known
 * @param value in the unit of the number; null in a table and in a gap
 * @param rows the rows of a table by ascending {@code at}; empty for a plain value and in a gap
 * @param cites the provision; empty in a gap
 * @param known the first day on which a decision could rest on it, where the law came later than
 *     its effect; null where that is {@code from}
 * @param unverified why the value still needs a check against its source, or null
 * @param gap why no value is known for this time, or null where one is
 * @param setBy who put this value in place of the one in the file ({@code commune}, {@code
 *     office}), or null
 */
public record Entry(
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable Fraction value,
    List<TableRow> rows,
    String cites,
    @Nullable LocalDate known,
    @Nullable String unverified,
    @Nullable String gap,
    @Nullable String setBy) {

  public Entry {
    rows = List.copyOf(rows);
  }

  /** Whether no value is known for this time. */
  public boolean isGap() {
    return gap != null;
  }

  boolean isKnownOn(LocalDate day) {
    return known == null || !day.isBefore(known);
  }

  Entry endingOn(@Nullable LocalDate last) {
    return new Entry(from, last, value, rows, cites, known, unverified, gap, setBy);
  }

  Entry with(@Nullable Fraction otherValue, List<TableRow> otherRows, String by) {
    return new Entry(from, until, otherValue, otherRows, cites, known, unverified, gap, by);
  }

  /** The part of it between two days that lie in it. */
  Entry during(LocalDate first, @Nullable LocalDate last) {
    LocalDate stillLater = known == null || !known.isAfter(first) ? null : known;
    return new Entry(first, last, value, rows, cites, stillLater, unverified, gap, setBy);
  }

  /** Whether it says the same as {@code other}, apart from the days. */
  boolean saysTheSame(Entry other) {
    return Objects.equals(value, other.value)
        && rows.equals(other.rows)
        && cites.equals(other.cites)
        && Objects.equals(unverified, other.unverified)
        && Objects.equals(gap, other.gap)
        && Objects.equals(setBy, other.setBy);
  }

  /** Set locally, where there is no national value. */
  Entry filled(Fraction local, String power, String by) {
    return new Entry(from, until, local, List.of(), power, known, null, null, by);
  }
}
