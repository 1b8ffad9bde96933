package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.NumberAt;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Wording;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a benefit exists, a rule of it needs a number, and the number has no value: before
 * its first value, after its last, or where its file says openly that it is not known.
 */
final class Uncovered implements Check {
  @Override
  public void look(LintedLaw law, Findings to) {
    for (Benefit<?> benefit : law.benefits()) {
      for (Met met : law.met(benefit)) {
        if (met.node() instanceof NumberAt at) {
          look(met, at.number(), at.day(), law, to);
        } else if (met.node() instanceof Node.Accrued(String number, Node from, Node to2)) {
          look(met, number, from, law, to);
          look(met, number, to2, law, to);
        }
      }
    }
  }

  private static void look(Met met, String id, Node day, LintedLaw law, Findings to) {
    Span needed = needed(met, day, law);
    if (needed == null) {
      return;
    }
    DatedNumber number = law.numbers().get(NumberId.of(id));
    List<Entry> entries = number.entries();
    for (Entry entry : entries) {
      Span gap = entry.isGap() ? needed.meet(Span.of(entry)) : null;
      if (gap != null && YearlyDays.canFallIn(gap, day)) {
        to.declare(declared(met, number, gap, String.valueOf(entry.gap())));
      }
    }
    Span before = needed.before(entries.getFirst().from());
    if (before != null && YearlyDays.canFallIn(before, day)) {
      to.add(finding(met, number, before, law));
    }
    LocalDate end = entries.getLast().until();
    Span after = end == null ? null : needed.after(end);
    if (after != null) {
      boolean isWatched = number.reviewBy() != null;
      if (isWatched) {
        to.declare(declared(met, number, after, "review-by " + number.reviewBy()));
      } else {
        to.add(finding(met, number, after, law));
      }
    }
  }

  /** A day that the program's clock gives never lies before the day of filing. */
  private static @Nullable Span needed(Met met, Node day, LintedLaw law) {
    Span needed = Span.of(met.benefit(), met.under().of(day));
    boolean isClock =
        day instanceof Node.FactRead(Fact fact) && !fact.isAsked() && !fact.isMonthly();
    Fact filed = isClock ? law.filingDay() : null;
    return filed == null || needed == null
        ? needed
        : needed.after(
            Days.date(met.under().of(Nodes.of(new Node.FactRead(filed))).low().toLong())
                .minusDays(1));
  }

  private static Finding declared(Met met, DatedNumber number, Span days, String why) {
    Wording name = new Wording(number.id().value(), number.id().value());
    return new Finding(
        Defect.TIME,
        Finding.id(Defect.TIME, met.benefit().id(), number.id().value(), days.toString()),
        met.benefit().id(),
        name,
        null,
        new Wording(
            "No value is known %s: %s.".formatted(days.en(), why),
            "Wartość nie jest znana %s: %s.".formatted(days.pl(), why)),
        new Wording(
            "Add it, with its source, to " + number.file() + ".",
            "Dodaj ją ze źródłem w " + number.file() + "."));
  }

  private static Finding finding(Met met, DatedNumber number, Span days, LintedLaw law) {
    Wording step = law.name(met.in());
    return new Finding(
        Defect.TIME,
        Finding.id(Defect.TIME, met.benefit().id(), number.id().value(), days.toString()),
        met.benefit().id(),
        new Wording(number.id().value(), number.id().value()),
        null,
        new Wording(
            "'%s' needs this number %s, and it has no value then.".formatted(step.en(), days.en()),
            "Reguła „%s” potrzebuje tego parametru %s, a nie ma on wtedy wartości."
                .formatted(step.pl(), days.pl())),
        new Wording(
            "Add the value with its source to %s, or say openly that it is not known (gap:)."
                .formatted(number.file()),
            "Dodaj wartość ze źródłem w %s albo napisz otwarcie, że jest nieznana (gap:)."
                .formatted(number.file())));
  }
}
