package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.Paper;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.text.Line.Role;
import org.alimenta.money.Fraction;

/** The papers that one case calls for: whose they are, who issues them, and what does instead. */
public final class PapersDueText {
  private final Naming naming;

  public PapersDueText(LawWords words, Language language) {
    this.naming = new Naming(words, language);
  }

  /** A heading with a line for each paper; empty when none is needed. */
  public List<Line> all(List<PaperDue> papers) {
    return papers.isEmpty()
        ? List.of()
        : List.of(
            Line.heading(naming.say("papers due"), papers.stream().map(this::paper).toList()));
  }

  private Line paper(PaperDue due) {
    List<Line> parts = new ArrayList<>();
    String facts = String.join("; ", due.proves().stream().map(naming::fact).sorted().toList());
    parts.add(note("proves", facts));
    if (due.officeFetches()) {
      parts.add(note("office always"));
    } else if (due.statementDoes()) {
      parts.add(note("statement always"));
    }
    if (!due.certain()) {
      parts.add(note("perhaps not needed"));
    }
    String who = naming.thing(due.about());
    String paper = described(due.paper());
    return Line.of(
            Role.SENTENCE,
            who.isEmpty() ? paper : naming.say("named", who, Naming.beginning(paper)))
        .citing(RuleText.sources(due.paper().cites()))
        .with(parts);
  }

  private String described(Paper<?> paper) {
    String name = naming.texts().paper(paper.id(), naming.language());
    String issuer = naming.texts().issuer(paper.issuer(), naming.language());
    return paper
        .validMonths()
        .map(
            months ->
                naming.say(
                    "paper valid",
                    name,
                    issuer,
                    naming.values().count(Fraction.of(months), "months")))
        .orElseGet(() -> naming.say("paper", name, issuer));
  }

  private Line note(String phrase, Object... places) {
    return Line.of(Role.NOTE, naming.say(phrase, places));
  }
}
