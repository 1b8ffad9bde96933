package org.alimenta.law.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Sequence;
import org.jspecify.annotations.Nullable;

/** Reads the values of one number and sees to it that every day has one, and only one. */
final class Timeline {
  private final Reading reading;
  private final NumberHead head;
  private final EntryReading entryReading;

  Timeline(Reading reading, NumberHead head, boolean unitKnown) {
    this.reading = reading;
    this.head = head;
    this.entryReading = new EntryReading(reading, head, unitKnown);
  }

  /** The entries, each with its last day; empty when none could be read. */
  List<Entry> read(Located node) {
    Sequence list = reading.sequence(node);
    if (list == null) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    Place last = node.place();
    boolean whole = true;
    for (Located item : list.items()) {
      Entry entry = entryReading.read(item);
      if (entry == null) {
        whole = false;
      } else {
        if (!entries.isEmpty() && whole) {
          follow(entries, entry, item.place());
        }
        entries.add(entry);
        last = item.place();
        whole = true;
      }
    }
    if (entries.stream().allMatch(Entry::isGap)
        && entries.size() == list.items().size()
        && !isWhollyLocal()) {
      reading.refuse(last, "The number '" + head.id() + "' has no value at all.", "Add one.");
      return List.of();
    }
    return entries;
  }

  /** Whether only local values exist, between bounds that the number names. */
  private boolean isWhollyLocal() {
    Delegation delegation = head.delegation();
    return delegation != null && delegation.fillsGaps() && delegation.atMost() != null;
  }

  /** Ends the entry before where this one begins, and refuses what does not fit. */
  private void follow(List<Entry> entries, Entry next, Place place) {
    Entry before = entries.getLast();
    LocalDate eve = next.from().minusDays(1);
    if (!next.from().isAfter(before.from())) {
      refuse(
          place,
          "begins a value on %s after one that begins on %s".formatted(next.from(), before.from()),
          "Write the values from the oldest to the newest, each day once.");
    } else if (before.until() == null) {
      entries.set(entries.size() - 1, before.endingOn(eve));
    } else if (before.until().isAfter(eve)) {
      refuse(
          place,
          "has two values from %s until %s".formatted(next.from(), earlier(before.until(), next)),
          "Let the earlier one end on %s.".formatted(eve));
    } else if (before.until().isBefore(eve)) {
      LocalDate first = before.until().plusDays(1);
      refuse(
          place,
          "has no value from %s until %s".formatted(first, eve),
          "Add the value of this time, or say openly that it is not known: {from: %s, until: %s, gap: why}."
              .formatted(first, eve));
    }
  }

  private static LocalDate earlier(LocalDate end, Entry next) {
    @Nullable LocalDate other = next.until();
    return other != null && other.isBefore(end) ? other : end;
  }

  private void refuse(Place place, String what, String remedy) {
    reading.refuseTime(place, "The number '" + head.id() + "' " + what + ".", remedy);
  }
}
