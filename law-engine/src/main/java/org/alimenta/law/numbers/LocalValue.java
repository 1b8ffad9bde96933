package org.alimenta.law.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Puts one value in place of the national one for all time: the answer of an office to an open
 * question, or an amount that is tried out. What a commune has resolved stands in a {@link
 * LocalHistory}.
 */
final class LocalValue {
  private final DatedNumber number;
  private final String written;

  private LocalValue(DatedNumber number, String written) {
    this.number = number;
    this.written = written;
  }

  /**
   * @throws IllegalArgumentException with the reason, when the number may not be set locally or not
   *     to this value
   */
  static DatedNumber set(DatedNumber number, String written) {
    return new LocalValue(number, written).applied();
  }

  private DatedNumber applied() {
    if (number.unit().kind() == Unit.Kind.CHOICE) {
      if (number.question() == null) {
        throw refused("the law itself settles it; only an open question of law can be chosen");
      }
      Fraction option = stored(written);
      return replaced(national -> option, "office");
    }
    Delegation delegation = number.delegation();
    if (delegation == null) {
      throw refused("the act sets this number itself and delegates it to nobody");
    }
    if (number.entries().stream().noneMatch(delegation::reaches)) {
      throw refused("the power to set it begins on " + delegation.since());
    }
    return number.key() == null ? value(delegation) : table(delegation);
  }

  /** One entry's other value, from its national one. */
  private interface Change {
    Fraction of(Fraction national);
  }

  private DatedNumber replaced(Change change, String by) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : number.entries()) {
      Fraction value = entry.value();
      entries.add(value == null ? entry : entry.with(change.of(value), List.of(), by));
    }
    return new DatedNumber(number.head(), entries);
  }

  private DatedNumber value(Delegation delegation) {
    Fraction local = stored(written);
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : number.entries()) {
      entries.add(delegation.reaches(entry) ? local(entry, local, delegation) : entry);
    }
    return new DatedNumber(number.head(), entries);
  }

  private Entry local(Entry entry, Fraction local, Delegation delegation) {
    Fraction within = within(delegation, entry.value(), local);
    if (!entry.isGap()) {
      return entry.with(within, List.of(), delegation.to());
    }
    String power = delegation.cites();
    return delegation.fillsGaps()
        ? entry.filled(within, power == null ? entry.cites() : power, delegation.to())
        : entry;
  }

  /** {@code 400.00} for every row, or {@code 1=400.00, 3=350.00} for the rows named. */
  private DatedNumber table(Delegation delegation) {
    Map<Fraction, Fraction> byRow = new LinkedHashMap<>();
    Fraction everywhere = null;
    if (written.contains("=")) {
      for (String part : written.split(",", -1)) {
        String[] sides = part.split("=", -1);
        if (sides.length != 2) {
          throw refused("'" + part.strip() + "' is not of the form 1=400.00");
        }
        byRow.put(key(sides[0].strip()), stored(sides[1].strip()));
      }
    } else {
      everywhere = stored(written);
    }
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : number.entries()) {
      entries.add(
          entry.isGap() || !delegation.reaches(entry)
              ? entry
              : rows(entry, byRow, everywhere, delegation));
    }
    return new DatedNumber(number.head(), entries);
  }

  private Entry rows(
      Entry entry,
      Map<Fraction, Fraction> byRow,
      @Nullable Fraction everywhere,
      Delegation delegation) {
    List<TableRow> rows = new ArrayList<>();
    int named = 0;
    for (TableRow row : entry.rows()) {
      Fraction value = everywhere == null ? byRow.get(row.at()) : everywhere;
      if (value == null) {
        rows.add(row);
      } else {
        named++;
        rows.add(new TableRow(row.at(), row.to(), within(delegation, row.value(), value)));
      }
    }
    if (everywhere == null && named < byRow.size()) {
      throw refused("the table from " + entry.from() + " has no such rows");
    }
    return entry.with(null, rows, delegation.to());
  }

  private Fraction within(Delegation delegation, @Nullable Fraction national, Fraction local) {
    String objection = delegation.objection(national, local, number.unit());
    if (objection != null) {
      throw refused(objection);
    }
    return local;
  }

  private Fraction stored(String text) {
    return read(text, number.unit());
  }

  private Fraction key(String text) {
    return read(
        text, number.keyUnit() == null ? new Unit("", Unit.Kind.COUNT, 4) : number.keyUnit());
  }

  private Fraction read(String text, Unit unit) {
    Problems problems = new Problems();
    Fraction value =
        ValueForm.stored(
            new Scalar(text, true, Place.start("")),
            unit,
            number.head().optionKeys(),
            new Reading(problems));
    if (value == null) {
      Problem problem = problems.list().getFirst();
      throw new IllegalArgumentException(
          "'"
              + number.id()
              + "' cannot be set to '"
              + written
              + "'. "
              + problem.what()
              + " "
              + problem.remedy());
    }
    return value;
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        "'" + number.id() + "' cannot be set to '" + written + "': " + why + ".");
  }
}
