package org.alimenta.law.lint;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.Paper;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.Walk;

/** Papers that prove no fact, or none that the rules of their benefit read. */
final class PapersOfNothing implements Check {
  @Override
  public void look(LintedLaw law, Findings to) {
    for (Benefit<?> benefit : law.benefits()) {
      Set<Fact> read = new LinkedHashSet<>();
      for (Node node : Walk.below(benefit.roots())) {
        if (node instanceof Node.FactRead(Fact fact)) {
          read.add(fact);
        }
      }
      for (Paper<?> paper : benefit.papers()) {
        if (Collections.disjoint(paper.proves(), read)) {
          to.add(finding(benefit, paper));
        }
      }
    }
  }

  private static Finding finding(Benefit<?> benefit, Paper<?> paper) {
    return new Finding(
        Defect.NOT_ASKED,
        Finding.id(Defect.NOT_ASKED, benefit.id(), "paper " + paper.id()),
        benefit.id(),
        new Wording("paper " + paper.id(), "dokument " + paper.id()),
        null,
        new Wording(
            "It proves nothing that a rule of this benefit reads, so it is never asked for.",
            "Nie dowodzi niczego, co czytają reguły tego świadczenia, więc nikt o niego nie prosi."),
        new Wording(
            "Name the facts that it proves, or take it out.",
            "Wskaż fakty, których dowodzi, albo go usuń."));
  }
}
