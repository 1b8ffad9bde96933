package org.alimenta.law.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Sequence;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** Reads one value, one table or one declared gap; null, with problems, where it is not right. */
final class EntryReading {
  private static final Set<String> KEYS =
      Set.of("from", "until", "value", "steps", "cites", "known", "unverified", "gap");
  private static final Set<String> ROW_KEYS = Set.of("at", "to", "value");
  private static final Set<String> NO_REASON = Set.of("true", "yes", "false", "no");
  private static final Unit PLAIN_KEY = new Unit("", Unit.Kind.COUNT, 4);

  private final Reading reading;
  private final NumberHead head;
  private final boolean unitKnown;

  /**
   * @param unitKnown whether values can be read; otherwise the unknown unit was told, and only the
   *     rest is checked
   */
  EntryReading(Reading reading, NumberHead head, boolean unitKnown) {
    this.reading = reading;
    this.head = head;
    this.unitKnown = unitKnown;
  }

  @Nullable Entry read(Located node) {
    Mapping body = reading.mapping(node);
    if (body == null) {
      return null;
    }
    reading.onlyKeys(body, KEYS);
    Located fromNode = body.get("from");
    if (fromNode == null) {
      refuse(body.place(), "has a value without 'from'", "Add the first day: 'from: 2008-10-01'.");
    }
    LocalDate from = fromNode == null ? null : reading.date(fromNode);
    LocalDate until = reading.optional(body, "until", reading::date);
    if (from != null && until != null && until.isBefore(from)) {
      refuse(
          body.keyPlace("until"),
          "has a value from " + from + " until " + until,
          "Let it end on the day it begins or later.");
      return null;
    }
    Entry entry = body.get("gap") == null ? known(body, from, until) : gap(body, from, until);
    return body.get("until") != null && until == null ? null : entry;
  }

  private @Nullable Entry gap(Mapping body, @Nullable LocalDate from, @Nullable LocalDate until) {
    String why = reading.optional(body, "gap", this::reason);
    for (String other : List.of("value", "steps", "cites", "known", "unverified")) {
      if (body.get(other) != null) {
        refuse(
            body.keyPlace(other),
            "declares a gap together with '" + other + "'",
            "Keep either the gap or the value.");
      }
    }
    return from == null || why == null
        ? null
        : new Entry(from, until, null, List.of(), "", null, null, why, null);
  }

  private @Nullable Entry known(Mapping body, @Nullable LocalDate from, @Nullable LocalDate until) {
    String when = from == null ? "a value" : "the value from " + from;
    Located citesNode = body.get("cites");
    if (citesNode == null) {
      refuse(
          body.place(),
          "does not say where " + when + " was published",
          "Add the provision: 'cites: \"Dz.U. 2020 poz. 875 art. 18\"'.");
    }
    String cites = citesNode == null ? null : reading.text(citesNode);
    String unverified = reading.optional(body, "unverified", this::reason);
    boolean table = head.key() != null;
    String wanted = table ? "steps" : "value";
    String other = table ? "value" : "steps";
    if (body.get(other) != null) {
      refuse(
          body.keyPlace(other),
          table ? "is a table, but " + when + " has no rows" : "has rows, but no 'key'",
          table
              ? "Write 'steps: [{at: 1, value: ...}]'."
              : "Add 'key: entitled persons' above 'values'.");
      return null;
    }
    Located content = body.get(wanted);
    if (content == null) {
      refuse(
          body.place(),
          "has no '" + wanted + "' in " + when,
          "Add it, or say openly that it is not known: 'gap: why'.");
      return null;
    }
    Fraction value = table ? null : value(content);
    List<TableRow> rows = table ? rows(content) : List.of();
    return from == null || cites == null || (table ? rows.isEmpty() : value == null)
        ? null
        : new Entry(from, until, value, rows, cites, known(body, from), unverified, null, null);
  }

  private @Nullable LocalDate known(Mapping body, LocalDate from) {
    LocalDate known = reading.optional(body, "known", reading::date);
    if (known != null && !known.isAfter(from)) {
      refuse(
          body.keyPlace("known"),
          "is known from " + known + " although it takes effect on " + from,
          "Remove 'known': it is for law that came later than its effect.");
    }
    return known;
  }

  private @Nullable Fraction value(Located node) {
    return unitKnown ? ValueForm.stored(node, head.unit(), head.optionKeys(), reading) : null;
  }

  private List<TableRow> rows(Located node) {
    Sequence written = reading.sequence(node);
    List<TableRow> rows = new ArrayList<>();
    if (written == null) {
      return rows;
    }
    if (written.items().isEmpty()) {
      refuse(node.place(), "has a table without rows", "Write '{at: 1, value: ...}' in it.");
    }
    for (Located item : written.items()) {
      TableRow row = row(item);
      if (row != null) {
        if (!rows.isEmpty()) {
          follow(rows.getLast(), row, item.place());
        }
        rows.add(row);
      }
    }
    return rows.size() == written.items().size() ? rows : List.of();
  }

  private @Nullable TableRow row(Located node) {
    Mapping row = reading.mapping(node);
    if (row == null) {
      return null;
    }
    reading.onlyKeys(row, ROW_KEYS);
    Located atNode = reading.required(row, "at", "Write the first key of the row: 'at: 1'.");
    Located valueNode = reading.required(row, "value", "Write the value of the row.");
    Fraction at = atNode == null ? null : key(atNode);
    Fraction to = reading.optional(row, "to", this::key);
    Fraction value = valueNode == null ? null : value(valueNode);
    if (at != null && to != null && to.compareTo(at) < 0) {
      refuse(
          row.keyPlace("to"), "has a row that ends before it begins", "Let 'to' be 'at' or more.");
    }
    return at == null || value == null ? null : new TableRow(at, to, value);
  }

  private @Nullable Fraction key(Located node) {
    Unit unit = head.keyUnit() == null ? PLAIN_KEY : head.keyUnit();
    return ValueForm.stored(node, unit, List.of(), reading);
  }

  private void follow(TableRow before, TableRow next, Place place) {
    Fraction end = before.to() == null ? before.at() : before.to();
    if (next.at().compareTo(end) <= 0) {
      refuse(
          place,
          "has a row that begins within or before the row above it",
          "Write the rows by rising 'at', each key once.");
    }
  }

  /** A reason in words: "yes" would tell the reader nothing. */
  private @Nullable String reason(Located node) {
    String text = reading.text(node);
    if (text != null && NO_REASON.contains(text)) {
      reading.refuse(node.place(), "'" + text + "' is no reason.", "Say in words why.");
      return null;
    }
    return text;
  }

  private void refuse(Place place, String what, String remedy) {
    reading.refuse(place, "The number '" + head.id() + "' " + what + ".", remedy);
  }
}
