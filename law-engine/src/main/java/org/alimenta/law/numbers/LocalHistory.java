package org.alimenta.law.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Sequence;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Lays the values that a commune has set, each for its own days, over those of the act. Where it
 * has set none the act's own hold. Each value is checked against what the act says on its days.
 */
final class LocalHistory {
  private final DatedNumber number;
  private final Reading reading;

  /** A value of the commune, and where it is written. */
  private record Resolved(Entry entry, Place place) {}

  LocalHistory(DatedNumber number, Problems problems) {
    this.number = number;
    this.reading = new Reading(problems);
  }

  /** The number with the values under its key; null, with problems, where something is wrong. */
  @Nullable DatedNumber read(Mapping.Entry written) {
    Delegation delegation = number.delegation();
    if (delegation == null) {
      refuse(
          written.keyPlace(),
          "is set by the act itself, which leaves it to nobody",
          "Remove it; the numbers that may be set are marked 'delegated' in the files of the law.");
      return null;
    }
    Sequence list = reading.sequence(written.value());
    List<Resolved> resolved = list == null ? List.of() : resolved(list, delegation);
    if (list == null || resolved.size() < list.items().size()) {
      return null;
    }
    List<Entry> entries = laidOver(resolved, delegation);
    return entries == null ? null : new DatedNumber(number.head(), entries);
  }

  private List<Resolved> resolved(Sequence list, Delegation delegation) {
    EntryReading entries = new EntryReading(reading, number.head(), true);
    List<Resolved> all = new ArrayList<>();
    for (Located item : list.items()) {
      Entry entry = entries.read(item);
      if (entry != null && follows(all, entry, item.place()) && fits(entry, delegation, item)) {
        all.add(new Resolved(entry, item.place()));
      }
    }
    return all;
  }

  /** Ends the value before it, where that has no last day of its own. */
  private boolean follows(List<Resolved> all, Entry next, Place place) {
    if (all.isEmpty()) {
      return true;
    }
    Resolved before = all.getLast();
    LocalDate last = before.entry().until();
    if (!next.from().isAfter(before.entry().from())
        || (last != null && !last.isBefore(next.from()))) {
      refuse(
          place,
          "has two local values on " + next.from(),
          "Write the values from the oldest to the newest, each day once.");
      return false;
    }
    if (last == null) {
      Entry ended = before.entry().endingOn(next.from().minusDays(1));
      all.set(all.size() - 1, new Resolved(ended, before.place()));
    }
    return true;
  }

  private boolean fits(Entry entry, Delegation delegation, Located item) {
    LocalDate first = number.entries().getFirst().from();
    LocalDate last = number.entries().getLast().until();
    LocalDate since = delegation.since();
    if (entry.isGap()) {
      refuse(
          item.place(),
          "has a local value that is none",
          "Leave the time out: where the commune has set nothing, the act's own value holds.");
    } else if (since != null && entry.from().isBefore(since)) {
      refuse(
          item.place(),
          "has a local value from %s, but the power to set it begins on %s"
              .formatted(entry.from(), since),
          "Let it begin on " + since + " or later.");
    } else if (entry.from().isBefore(first)) {
      refuse(
          item.place(),
          "has a local value from %s, but the law knows it only from %s"
              .formatted(entry.from(), first),
          "Let it begin on " + first + " or later.");
    } else if (last != null && entry.from().isAfter(last)) {
      refuse(
          item.place(),
          "has a local value from %s, but ended on %s".formatted(entry.from(), last),
          "Remove it.");
    } else {
      return true;
    }
    return false;
  }

  private @Nullable List<Entry> laidOver(List<Resolved> resolved, Delegation delegation) {
    List<Entry> entries = new ArrayList<>();
    boolean allowed = true;
    for (Entry national : number.entries()) {
      LocalDate open = national.from();
      for (Resolved local : resolved) {
        LocalDate first = later(national.from(), local.entry().from());
        LocalDate last = earlier(national.until(), local.entry().until());
        if (last == null || !first.isAfter(last)) {
          if (open != null && open.isBefore(first)) {
            add(entries, national.during(open, first.minusDays(1)));
          }
          Entry set = set(national, local, delegation);
          allowed &= set != null;
          add(entries, (set == null ? national : set).during(first, last));
          open = last == null ? null : last.plusDays(1);
        }
      }
      LocalDate end = national.until();
      if (open != null && (end == null || !open.isAfter(end))) {
        add(entries, national.during(open, end));
      }
    }
    return allowed ? entries : null;
  }

  /** A value that goes on where the act begins to say the same anew is still one value. */
  private static void add(List<Entry> entries, Entry next) {
    Entry before = entries.isEmpty() ? null : entries.getLast();
    if (before != null && before.setBy() != null && before.saysTheSame(next)) {
      entries.set(entries.size() - 1, before.endingOn(next.until()));
    } else {
      entries.add(next);
    }
  }

  /** What holds while the act says {@code national}; null where the act does not allow it. */
  private @Nullable Entry set(Entry national, Resolved local, Delegation delegation) {
    Entry entry = local.entry();
    if (national.isGap() && !delegation.fillsGaps()) {
      return national;
    }
    Fraction value = entry.value();
    List<TableRow> rows = value == null ? rows(national, local, delegation) : List.of();
    if (value == null ? rows.isEmpty() : !allows(delegation, national.value(), value, local)) {
      return null;
    }
    String power = delegation.cites() == null ? national.cites() : delegation.cites();
    return new Entry(
        entry.from(),
        entry.until(),
        value,
        rows,
        power.isEmpty() ? entry.cites() : entry.cites() + "; " + power,
        entry.known(),
        entry.unverified(),
        null,
        delegation.to());
  }

  /** The act's table with the commune's rows in it; none where one of them is not allowed. */
  private List<TableRow> rows(Entry national, Resolved local, Delegation delegation) {
    List<TableRow> own = local.entry().rows();
    List<TableRow> rows = new ArrayList<>();
    int found = 0;
    boolean allowed = true;
    for (TableRow row : national.rows()) {
      TableRow set = row;
      for (TableRow other : own) {
        if (other.at().equals(row.at()) && (other.to() == null || other.to().equals(row.to()))) {
          found++;
          allowed &= allows(delegation, row.value(), other.value(), local);
          set = new TableRow(row.at(), row.to(), other.value());
        }
      }
      rows.add(set);
    }
    if (found < own.size()) {
      refuse(
          local.place(),
          "has local rows that the table from " + national.from() + " does not have",
          "Use the rows of the table: " + keys(national) + ".");
      return List.of();
    }
    return allowed ? rows : List.of();
  }

  private String keys(Entry national) {
    Unit unit = number.keyUnit();
    return String.join(
        ", ",
        national.rows().stream()
            .map(row -> unit == null ? row.at().toString() : unit.written(row.at()))
            .toList());
  }

  private boolean allows(
      Delegation delegation, @Nullable Fraction national, Fraction value, Resolved local) {
    String objection = delegation.objection(national, value, number.unit());
    if (objection != null) {
      refuse(
          local.place(),
          "cannot be %s from %s: %s"
              .formatted(number.unit().written(value), local.entry().from(), objection),
          "Check it against the resolution and the act.");
    }
    return objection == null;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Null is a day that never comes. */
  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null) {
      return other;
    }
    return other == null || one.isBefore(other) ? one : other;
  }

  private void refuse(Place place, String what, String remedy) {
    reading.refuse(place, "The number '" + number.id() + "' " + what + ".", remedy);
  }
}
