package org.alimenta.law.population;

import java.util.List;
import java.util.Objects;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.numbers.TableRow;
import org.alimenta.law.population.LawNumbers.Side;
import org.alimenta.law.population.LawNumbers.Use;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A number of law in plain arrays, so that a row finds its value without an object. It remembers
 * the last answer, which most rows share: one table for each thread.
 */
final class LawTable {
  private final Use use;
  private final DatedNumber number;
  private final List<Entry> entries;
  private final long[] from;
  private final long[] until;
  private final long[][] values;
  private final long[][] at;
  private final long[][] to;
  private final long missing;

  private long lastFrom = 1;
  private long lastUntil;
  private long lastKey;
  private long lastValue;

  LawTable(Use use, Numbers numbers) {
    this.use = use;
    this.number = numbers.get(new NumberId(use.number()));
    this.entries = number.entries();
    int count = entries.size();
    from = new long[count];
    until = new long[count];
    values = new long[count][];
    at = new long[count][];
    to = new long[count][];
    Range any = use.kind().anything();
    missing =
        switch (use.side()) {
          case SURE -> steps(number.range().low(), use.steps());
          case LOW -> steps(any.low(), use.steps());
          case HIGH -> steps(any.high(), use.steps());
          case MISSING -> -1;
        };
    for (int i = 0; i < count; i++) {
      fill(i, entries.get(i));
    }
  }

  private void fill(int i, Entry entry) {
    from[i] = entry.from().toEpochDay();
    until[i] = entry.until() == null ? Long.MAX_VALUE : entry.until().toEpochDay();
    Fraction value = entry.value();
    List<TableRow> rows = entry.rows();
    values[i] = new long[value == null ? rows.size() : 1];
    at[i] = new long[values[i].length];
    to[i] = new long[values[i].length];
    for (int row = 0; row < values[i].length; row++) {
      TableRow step = value == null ? rows.get(row) : null;
      Fraction found = step == null ? Objects.requireNonNull(value) : step.value();
      values[i][row] = use.side() == Side.MISSING ? 0 : steps(found, use.steps());
      at[i][row] = step == null ? Long.MIN_VALUE : steps(step.at(), use.keySteps(), Rounding.UP);
      to[i][row] =
          step == null || step.to() == null
              ? Long.MAX_VALUE
              : steps(step.to(), use.keySteps(), Rounding.DOWN);
    }
  }

  private static long steps(Fraction value, long steps) {
    return value.times(Fraction.of(steps)).toLong();
  }

  /** A border may lie between two steps of a key: a row begins above it and ends below it. */
  private static long steps(Fraction border, long steps, Rounding rounding) {
    return border.times(Fraction.of(steps)).rounded(rounding, Fraction.ONE).toLong();
  }

  /** The value on a day, for a key where it is a table. */
  long find(long day, long key) {
    if (day < lastFrom || day > lastUntil || key != lastKey) {
      look(day, key);
    }
    return lastValue;
  }

  private void look(long day, long key) {
    lastKey = key;
    lastFrom = day;
    lastUntil = day;
    lastValue = missing;
    for (int i = from.length - 1; i >= 0; i--) {
      if (day >= from[i]) {
        if (day <= until[i]) {
          lastFrom = from[i];
          lastUntil = i + 1 < from.length ? Math.min(until[i], from[i + 1] - 1) : until[i];
          lastValue = row(i, key);
        }
        return;
      }
    }
  }

  private long row(int i, long key) {
    for (int row = values[i].length - 1; row >= 0; row--) {
      if (key >= at[i][row]) {
        return key <= to[i][row] ? values[i][row] : missing;
      }
    }
    return missing;
  }

  /** The lowest or highest value where the day or the key is known only roughly. */
  long find(long firstDay, long lastDay, long lowKey, long highKey) {
    if (firstDay == lastDay && lowKey == highKey) {
      return find(firstDay, lowKey);
    }
    if (use.side() == Side.MISSING) {
      return 0;
    }
    var possible = number.possible(firstDay, lastDay, key(lowKey), key(highKey));
    return possible == null
        ? missing
        : steps(use.side() == Side.HIGH ? possible.high() : possible.low(), use.steps());
  }

  private @Nullable Fraction key(long steps) {
    return number.key() == null ? null : Fraction.of(steps, use.keySteps());
  }

  /** The sum of the yearly rates of each day after {@code after} up to {@code to}. */
  long accrued(long after, long afterAtMost, long to, long toAtMost) {
    if (after != afterAtMost || to != toAtMost) {
      long days = Math.max(0, toAtMost - after);
      return use.side() == Side.HIGH ? steps(number.range().high(), use.steps()) * days : 0;
    }
    long sum = 0;
    long day = after + 1;
    while (day <= to) {
      int i = indexOn(day);
      if (i < 0 || values[i].length == 0) {
        return missing;
      }
      long last = Math.min(to, until[i]);
      sum += values[i][0] * (last - day + 1);
      day = last + 1;
    }
    return sum;
  }

  private int indexOn(long day) {
    for (int i = from.length - 1; i >= 0; i--) {
      if (day >= from[i]) {
        return day <= until[i] ? i : -1;
      }
    }
    return -1;
  }
}
