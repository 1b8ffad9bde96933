package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.numbers.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Ages and incomes between two branches that neither takes: "below 5" and "above 5" leave out 5.
 * Looked at where every branch compares one and the same value with constants or numbers of law and
 * whoever is left over gets nothing. Of alternatives only a single point left out is told, since
 * "below 3 or above 18" is good law.
 */
final class HolesBetweenBranches implements Check {
  @Override
  public void look(LintedLaw law, Findings to) {
    for (Benefit<?> benefit : law.benefits()) {
      Set<Integer> tails = new HashSet<>();
      for (Met met : law.met(benefit)) {
        switch (met.node()) {
          case Choose choose when !tails.contains(System.identityHashCode(choose)) -> {
            List<Node> tests = new ArrayList<>();
            Node rest = choose;
            while (rest instanceof Choose next) {
              tests.add(next.when());
              rest = next.otherwise();
              tails.add(System.identityHashCode(rest));
            }
            if (rest instanceof Const nothing && nothing.value().isZero()) {
              look(met, tests, false, law, to);
            }
          }
          case Some(List<Node> tests) -> look(met, tests, true, law, to);
          default -> {}
        }
      }
    }
  }

  private static void look(
      Met met, List<Node> tests, boolean onlyPoints, LintedLaw law, Findings to) {
    Node value = tests.size() < 2 ? null : Stretches.compared(tests.getFirst());
    if (value == null) {
      return;
    }
    Span existence = Span.of(met.benefit());
    for (LocalDate day : Eras.beginnings(tests, law.numbers(), existence)) {
      Stretches hole = new Stretches(value, day, law.numbers()).hole(tests);
      if (hole != null && (!onlyPoints || hole.isPoint())) {
        to.add(finding(met, value, hole, day, law));
        return;
      }
    }
  }

  private static Finding finding(
      Met met, Node value, Stretches hole, LocalDate day, LintedLaw law) {
    Wording name = law.name(met.in());
    Wording said = law.said(value);
    String where = hole.said(value.kind());
    return new Finding(
        Defect.NO_ANSWER,
        Finding.id(Defect.NO_ANSWER, met.benefit().id(), name.en(), said.en()),
        met.benefit().id(),
        name,
        null,
        new Wording(
            "No branch answers when %s is %s (law of %s).".formatted(said.en(), where, day),
            "Żadna gałąź nie odpowiada, gdy %s wynosi %s (prawo z %s)."
                .formatted(said.pl(), where, day)),
        new Wording(
            "Write 'at most' or 'at least' where the act includes the limit.",
            "Napisz „co najwyżej” albo „co najmniej” tam, gdzie ustawa obejmuje granicę."));
  }

  static boolean same(@Nullable Node one, Node other) {
    return one != null && Nodes.same(one, other);
  }
}
