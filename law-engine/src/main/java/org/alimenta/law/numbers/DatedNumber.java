package org.alimenta.law.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alimenta.law.node.Range;
import org.alimenta.law.source.Suggestions;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * A number of law: what it means, and its values by date. Days are counted since 1970-01-01. It
 * never changes and may be used by several threads.
 */
public final class DatedNumber {
  private final NumberHead head;
  private final List<Entry> entries;
  private final long[] from;
  private final long[] until;
  private final Figure[][] rows;
  private final Range range;

  /**
   * @param entries ascending, without overlap and without a hole between them, at least one of them
   *     with a value unless a delegation names both bounds of it; the reader of files has checked
   *     it
   */
  DatedNumber(NumberHead head, List<Entry> entries) {
    this.head = head;
    this.entries = List.copyOf(entries);
    int count = entries.size();
    from = new long[count];
    until = new long[count];
    rows = new Figure[count][];
    Range all = null;
    for (int i = 0; i < count; i++) {
      Entry entry = entries.get(i);
      from[i] = entry.from().toEpochDay();
      until[i] = entry.until() == null ? Long.MAX_VALUE : entry.until().toEpochDay();
      rows[i] = figures(head.id(), entry);
      for (Figure figure : rows[i]) {
        all = all == null ? Range.only(figure.value()) : all.and(Range.only(figure.value()));
      }
    }
    range = Objects.requireNonNull(all == null ? bounds(head) : all, "A number needs a value.");
  }

  private static @Nullable Range bounds(NumberHead head) {
    Delegation delegation = head.delegation();
    return delegation == null || delegation.atLeast() == null || delegation.atMost() == null
        ? null
        : new Range(delegation.atLeast(), delegation.atMost());
  }

  private static Figure[] figures(NumberId id, Entry entry) {
    if (entry.value() != null) {
      return new Figure[] {new Figure(id, entry, null, entry.value())};
    }
    return entry.rows().stream()
        .map(row -> new Figure(id, entry, row, row.value()))
        .toArray(Figure[]::new);
  }

  public NumberId id() {
    return head.id();
  }

  /**
   * This number as an office could know it at the end of a day: where a value came with a later law
   * that reaches back, the value before it still stands. What stands first always stands.
   */
  DatedNumber asKnownOn(LocalDate day) {
    List<Entry> known = new ArrayList<>();
    for (Entry entry : entries) {
      if (known.isEmpty() || entry.isKnownOn(day)) {
        known.add(entry);
      } else {
        known.set(known.size() - 1, known.getLast().endingOn(entry.until()));
      }
    }
    return known.size() == entries.size() ? this : new DatedNumber(head, known);
  }

  public Wording label() {
    return head.label();
  }

  public Unit unit() {
    return head.unit();
  }

  /** The file in which the number is written, for messages. */
  public String file() {
    return head.file();
  }

  /** What a table is looked up by ("entitled persons"); null where the number is no table. */
  public @Nullable String key() {
    return head.key();
  }

  /** The unit of the key; null where the number is no table or the key is a plain count. */
  public @Nullable Unit keyUnit() {
    return head.keyUnit();
  }

  /** The options of a choice, in order; empty for every other number. */
  public List<Option> options() {
    return head.options();
  }

  /** The open question of law that this number answers by our own choice, or null. */
  public @Nullable Question question() {
    return head.question();
  }

  /** Who may set another value ("commune"), or null where the act names the value itself. */
  public @Nullable String delegatedTo() {
    Delegation delegation = head.delegation();
    return delegation == null ? null : delegation.to();
  }

  @Nullable Delegation delegation() {
    return head.delegation();
  }

  public @Nullable String note() {
    return head.note();
  }

  public @Nullable Checked checked() {
    return head.checked();
  }

  /** The day from which users are warned that somebody should look for a new value, or null. */
  public @Nullable LocalDate reviewBy() {
    return head.reviewBy();
  }

  /**
   * All values and declared gaps, oldest first; the last day of each is the day before the next.
   */
  public List<Entry> entries() {
    return entries;
  }

  /** The lowest and the highest value of all times and rows. */
  public Range range() {
    return range;
  }

  /**
   * The value in force on a day.
   *
   * @param day days since 1970-01-01
   * @param key for a table what it is looked up by, money in its smallest unit; otherwise null
   * @return null before the first value, after the last, in a declared gap, and for a key in no row
   *     of the table; {@link #absence} says which
   * @throws IllegalArgumentException when a table is asked without a key or another number with one
   */
  public @Nullable Figure find(long day, @Nullable Fraction key) {
    if ((key == null) != (head.key() == null)) {
      throw keyMismatch();
    }
    int i = indexOn(day);
    return i < 0 ? null : row(rows[i], key);
  }

  private IllegalArgumentException keyMismatch() {
    return new IllegalArgumentException(
        head.key() == null
            ? "'" + id() + "' is no table and is looked up by the day alone."
            : "'" + id() + "' is a table and is looked up by the day and by " + head.key() + ".");
  }

  /** The entry of a day, or -1 before the first, after the last and between them where none is. */
  private int indexOn(long day) {
    for (int i = from.length - 1; i >= 0; i--) {
      if (day >= from[i]) {
        return day <= until[i] ? i : -1;
      }
    }
    return -1;
  }

  private static @Nullable Figure row(Figure[] figures, @Nullable Fraction key) {
    if (key == null) {
      return figures.length == 0 ? null : figures[0];
    }
    for (int i = figures.length - 1; i >= 0; i--) {
      TableRow row = Objects.requireNonNull(figures[i].row());
      if (key.compareTo(row.at()) >= 0) {
        return row.to() == null || key.compareTo(row.to()) <= 0 ? figures[i] : null;
      }
    }
    return null;
  }

  /**
   * The lowest and highest value that can be found when the day or the key is known only roughly.
   *
   * @param firstDay the earliest day that it can be, and {@code lastDay} the latest
   * @param lowKey for a table the lowest key that it can be, and {@code highKey} the highest
   * @return null when some day or key among them may find nothing
   */
  public @Nullable Range possible(
      long firstDay, long lastDay, @Nullable Fraction lowKey, @Nullable Fraction highKey) {
    if (firstDay < from[0]) {
      return null;
    }
    Range possible = null;
    for (int i = 0; i < from.length; i++) {
      boolean isLast = i == from.length - 1;
      if (until[i] < firstDay || from[i] > lastDay) {
        continue;
      }
      Range here = entries.get(i).isGap() ? null : possible(rows[i], lowKey, highKey);
      if (here == null || (isLast && until[i] < lastDay)) {
        return null;
      }
      possible = possible == null ? here : possible.and(here);
    }
    return possible;
  }

  private static @Nullable Range possible(
      Figure[] figures, @Nullable Fraction lowKey, @Nullable Fraction highKey) {
    Range possible = null;
    for (Figure figure : figures) {
      TableRow row = figure.row();
      if (row != null && lowKey != null && highKey != null) {
        boolean firstRow = possible == null;
        if (firstRow && lowKey.compareTo(row.at()) < 0) {
          return null;
        }
        if (row.to() != null && highKey.compareTo(row.to()) > 0) {
          return null;
        }
        if (highKey.compareTo(row.at()) < 0) {
          break;
        }
      }
      possible =
          possible == null ? Range.only(figure.value()) : possible.and(Range.only(figure.value()));
    }
    return possible;
  }

  /**
   * Why {@link #find} found nothing, and what to do about it; for people, in English.
   *
   * @param day days since 1970-01-01
   */
  public String absence(long day) {
    int i = indexOn(day);
    String date = Days.date(day).toString();
    if (i < 0) {
      return "No value of '%s' is in force on %s. Add one, with its source, to %s."
          .formatted(id(), date, file());
    }
    Entry entry = entries.get(i);
    return entry.isGap()
        ? "The value of '%s' on %s is not known: %s. Add it, with its source, to %s."
            .formatted(id(), date, entry.gap(), file())
        : "No row of the table '%s' in force on %s fits. Add it, with its source, to %s."
            .formatted(id(), date, file());
  }

  /**
   * The sum of the values in force on each day after {@code after}, up to and including {@code to}:
   * of yearly rates, what is to be multiplied by the principal and divided by the days of the year.
   *
   * @param after the day before the first one counted, as days since 1970-01-01
   * @param to the last day counted; zero is the result where it is not later than {@code after}
   * @return null when any of the days has no value
   * @throws IllegalArgumentException for a table
   */
  public @Nullable Fraction accrued(long after, long to) {
    List<Piece> pieces = pieces(after, to);
    return pieces == null
        ? null
        : pieces.stream().map(Piece::sum).reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * The runs of days of which {@link #accrued} is the sum, oldest first.
   *
   * @return null when any of the days has no value
   * @throws IllegalArgumentException for a table
   */
  public @Nullable List<Piece> pieces(long after, long to) {
    if (head.key() != null) {
      throw keyMismatch();
    }
    List<Piece> pieces = new ArrayList<>();
    long day = after + 1;
    while (day <= to) {
      int i = indexOn(day);
      Figure figure = i < 0 ? null : row(rows[i], null);
      if (figure == null) {
        return null;
      }
      long last = Math.min(to, until[i]);
      pieces.add(new Piece(day, last, figure.value(), figure.entry()));
      day = last + 1;
    }
    return pieces;
  }

  /**
   * The stored value of an option, its place in the list from 0.
   *
   * @throws IllegalArgumentException when it is no option of this number
   */
  public Fraction ordinal(String option) {
    List<String> keys = head.optionKeys();
    int place = keys.indexOf(option);
    if (place < 0) {
      throw new IllegalArgumentException(
          "'%s' is no option of '%s'. %s".formatted(option, id(), Suggestions.hint(option, keys)));
    }
    return Fraction.of(place);
  }

  /**
   * The option that a stored value stands for.
   *
   * @throws IndexOutOfBoundsException when this number is no choice or has no such option
   */
  public Option option(Fraction value) {
    return head.options().get(Math.toIntExact(value.toLong()));
  }

  NumberHead head() {
    return head;
  }

  @Override
  public String toString() {
    return id().toString();
  }
}
