package org.alimenta.app.command;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.casefile.Spelling;
import org.alimenta.law.cases.CaseRunner;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.node.Kind;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.Line.Role;

/** The bare outcome of a law pack whose words are not all written yet, by the keys of its rules. */
final class WithoutWords {
  private WithoutWords() {}

  /**
   * @param why which words are missing
   */
  static Line line(Answer answer, String why) {
    List<Line> parts = new ArrayList<>();
    answer.stretches().forEach(stretch -> parts.add(stretch(stretch)));
    answer.questions().forEach(question -> parts.add(note("asks: " + id(question))));
    answer.papers().forEach(due -> parts.add(note("paper: " + due.paper().id())));
    parts.add(note(why));
    String who = CaseRunner.keyOf(answer.subject());
    return line(Role.HEADING, answer.benefit().id() + ", " + who + ": " + answer.outcome(), parts);
  }

  private static Line stretch(Stretch stretch) {
    List<Line> failed =
        stretch.failed().stream()
            .map(finding -> note("failed: " + finding.ground().step().name()))
            .toList();
    String months = stretch.from() == null ? "" : stretch.from() + " to " + stretch.to() + ": ";
    return line(Role.HEADING, months + stretch.outcome() + amount(stretch), failed);
  }

  private static String amount(Stretch stretch) {
    return stretch.outcome().pays() && stretch.amount().isKnown()
        ? " " + Spelling.of(Kind.MONEY, stretch.amount().get(), List.of())
        : "";
  }

  private static String id(Cause.Question question) {
    return switch (question) {
      case Cause.FactMissing(var fact, _) -> fact.id();
      case Cause.LinkMissing(var link, _) -> link.id();
      case Cause.ListOpen(var listing, _) -> listing.id();
    };
  }

  private static Line note(String text) {
    return line(Role.NOTE, text, List.of());
  }

  private static Line line(Role role, String text, List<Line> parts) {
    return new Line(role, text, null, null, List.of(), parts, null, List.of(), false);
  }
}
