package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.numbers.Wording;
import org.jspecify.annotations.Nullable;

/** Windows that close before they open: a day that must lie after a later and before an earlier. */
final class ClosedWindows implements Check {
  /** A limit of a day. */
  private record Limit(Node day, Node limit) {}

  @Override
  public void look(LintedLaw law, Findings to) {
    for (Benefit<?> benefit : law.benefits()) {
      for (Met met : law.met(benefit)) {
        if (met.node() instanceof Every(List<Node> tests)) {
          look(met, tests, law, to);
        }
      }
    }
  }

  private static void look(Met met, List<Node> tests, LintedLaw law, Findings to) {
    for (Node one : tests) {
      for (Node other : tests) {
        Limit opens = limit(one, true);
        Limit closes = limit(other, false);
        if (opens != null && closes != null && Nodes.same(opens.day(), closes.day())) {
          look(met, opens.limit(), closes.limit(), law, to);
        }
      }
    }
  }

  private static @Nullable Limit limit(Node test, boolean opening) {
    return switch (test) {
      case Step step -> limit(step.body(), opening);
      case Compare(Relation relation, Node left, Node right)
          when relation != Relation.SAME && left.kind() == Kind.DAY ->
          opening ? new Limit(right, left) : new Limit(left, right);
      case Not(Compare(Relation relation, Node left, Node right))
          when relation != Relation.SAME && left.kind() == Kind.DAY ->
          opening ? new Limit(left, right) : new Limit(right, left);
      default -> null;
    };
  }

  private static void look(Met met, Node opens, Node closes, LintedLaw law, Findings to) {
    LocalDate when = whenBefore(met.benefit(), closes, opens, law);
    if (when != null) {
      Wording name = law.name(met.in());
      Wording first = law.said(opens);
      Wording last = law.said(closes);
      to.add(
          new Finding(
              Defect.DEADLINE,
              Finding.id(Defect.DEADLINE, met.benefit().id(), name.en(), first.en()),
              met.benefit().id(),
              name,
              null,
              new Wording(
                  "By the law of %s this window closes (%s) before it opens (%s)."
                      .formatted(when, last.en(), first.en()),
                  "Według prawa z %s ten termin kończy się (%s), zanim się zacznie (%s)."
                      .formatted(when, last.pl(), first.pl())),
              new Wording("Compare both days with the act.", "Porównaj oba dni z ustawą.")));
    }
  }

  /** The first day of a time in which one day always lies before another; null when none. */
  static @Nullable LocalDate whenBefore(
      Benefit<?> benefit, Node earlier, Node later, LintedLaw law) {
    for (LocalDate day :
        Eras.beginnings(List.of(earlier, later), law.numbers(), Span.of(benefit))) {
      Offsets offsets =
          new Offsets(day, Offsets.shared(earlier, later), law.numbers(), law.nothing());
      List<Offsets.Offset> ends = offsets.of(earlier);
      List<Offsets.Offset> starts = offsets.of(later);
      boolean branchesMixUp = ends.size() > 1 && starts.size() > 1;
      for (Offsets.Offset one : branchesMixUp ? List.<Offsets.Offset>of() : ends) {
        for (Offsets.Offset other : starts) {
          if (one.isAlwaysBefore(other)) {
            return day;
          }
        }
      }
    }
    return null;
  }
}
