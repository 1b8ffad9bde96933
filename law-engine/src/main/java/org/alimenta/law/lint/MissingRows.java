package org.alimenta.law.lint;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.NumberAt;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.TableRow;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.Given;
import org.alimenta.law.read.Possible;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Keys that a rule can look up in a table and that no row answers: below the first, between two, or
 * above the last.
 */
final class MissingRows implements Check {
  @Override
  public void look(LintedLaw law, Findings to) {
    for (Benefit<?> benefit : law.benefits()) {
      for (Met met : law.met(benefit)) {
        if (met.node() instanceof NumberAt at && at.key() != null) {
          DatedNumber table = law.numbers().get(NumberId.of(at.number()));
          for (Entry entry : table.entries()) {
            look(met, at, at.key(), table, entry, law, to);
          }
        }
      }
    }
  }

  private static void look(
      Met met, NumberAt at, Node key, DatedNumber table, Entry entry, LintedLaw law, Findings to) {
    Span used = Span.of(met.benefit(), met.under().of(at.day()));
    Span here = used == null ? null : used.meet(Span.of(entry));
    if (here == null || entry.isGap()) {
      return;
    }
    Possible then = met.under().and(Given.within(at.day(), here.range()));
    if (then.isContradiction()) {
      return;
    }
    Range keys = then.of(key);
    Fraction step = key.kind() == org.alimenta.law.node.Kind.NUMBER ? Fraction.ZERO : Fraction.ONE;
    Range hole = hole(entry.rows(), keys, step);
    if (hole != null) {
      to.add(finding(met, table, entry, hole, law.message(table.key())));
    }
  }

  /** The first keys without a row, or null. */
  static @Nullable Range hole(List<TableRow> rows, Range keys, Fraction step) {
    if (keys.low().compareTo(rows.getFirst().at()) < 0) {
      return new Range(keys.low(), keys.high().min(rows.getFirst().at().minus(step)));
    }
    for (int i = 0; i < rows.size(); i++) {
      Fraction to = rows.get(i).to();
      Fraction next = i + 1 < rows.size() ? rows.get(i + 1).at() : null;
      if (to == null || (next != null && next.compareTo(to.plus(step)) <= 0)) {
        continue;
      }
      Fraction first = to.plus(step).max(keys.low());
      Fraction last = next == null ? keys.high() : keys.high().min(next.minus(step));
      boolean isHole = step.isZero() ? first.compareTo(last) < 0 : first.compareTo(last) <= 0;
      if (isHole) {
        return new Range(first, last);
      }
    }
    return null;
  }

  private static Finding finding(Met met, DatedNumber table, Entry entry, Range hole, Wording key) {
    String keys = hole.low().equals(hole.high()) ? "" + hole.low() : hole.low() + "-" + hole.high();
    return new Finding(
        Defect.NO_ANSWER,
        Finding.id(Defect.NO_ANSWER, table.id().value(), entry.from().toString()),
        met.benefit().id(),
        new Wording(table.id().value(), table.id().value()),
        null,
        new Wording(
            "The table in force from %s has no row for %s (%s), which the rule can ask for."
                .formatted(entry.from(), keys, key.en()),
            "Tabela obowiązująca od %s nie ma wiersza dla %s (%s), o który reguła może zapytać."
                .formatted(entry.from(), keys, key.pl())),
        new Wording(
            "Add the row to %s, or keep the rule from asking.".formatted(table.file()),
            "Dodaj wiersz w %s albo ogranicz pytanie reguły.".formatted(table.file())));
  }
}
