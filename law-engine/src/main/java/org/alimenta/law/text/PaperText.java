package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alimenta.law.Law;
import org.alimenta.law.Paper;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.text.Line.Role;

/** Papers as people are told of them: from whom, how long valid, when needed. */
final class PaperText {
  private final Naming naming;
  private final RuleText rules;

  PaperText(Naming naming, RuleText rules) {
    this.naming = naming;
    this.rules = rules;
  }

  /**
   * @param read the facts that the benefit reads: what else the paper proves does not matter there
   */
  Line paper(Paper<?> paper, Set<Fact> read) {
    List<Line> parts = new ArrayList<>();
    String facts =
        String.join(
            "; ", paper.proves().stream().filter(read::contains).map(naming::fact).toList());
    parts.add(Line.of(Role.NOTE, naming.say("proves", facts)));
    condition("needed when", paper.needed().node(), parts);
    condition("statement does", paper.statementDoes().node(), parts);
    condition("office fetches", paper.officeFetches().node(), parts);
    return Line.of(Role.SENTENCE, naming.paper(paper))
        .citing(RuleText.sources(paper.cites()))
        .with(parts);
  }

  /** What is always so needs no condition, and what is never so no line. */
  private void condition(String phrase, Node test, List<Line> parts) {
    if (Nodes.same(test, Law.NO.node())) {
      return;
    }
    if (Nodes.same(test, Law.YES.node())) {
      Phrases.find(naming.language(), phrase.split(" ")[0] + " always")
          .ifPresent(always -> parts.add(Line.of(Role.NOTE, always)));
      return;
    }
    Line when = rules.line(test);
    parts.add(when.saying(naming.say(phrase, when.text())).as(Role.NOTE));
  }
}
