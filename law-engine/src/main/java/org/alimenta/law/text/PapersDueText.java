package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.text.Line.Role;

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
    List<String> notes = new ArrayList<>();
    if (due.officeFetches()) {
      notes.add(naming.say("office always"));
    } else if (due.statementDoes()) {
      notes.add(naming.say("statement always"));
    }
    if (!due.certain()) {
      notes.add(naming.say("perhaps not needed"));
    }
    String facts = String.join("; ", due.proves().stream().map(naming::fact).sorted().toList());
    Line proves = Line.of(Role.NOTE, naming.say("proves", facts)).deeper();
    String who = naming.thing(due.about());
    String paper = naming.paper(due.paper());
    return Line.of(
            Role.SENTENCE,
            who.isEmpty() ? paper : naming.say("named", who, Naming.beginning(paper)))
        .citing(RuleText.sources(due.paper().cites()))
        .is(notes.isEmpty() ? null : String.join(", ", notes))
        .with(List.of(proves));
  }
}
