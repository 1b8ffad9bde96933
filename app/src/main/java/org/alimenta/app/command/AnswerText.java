package org.alimenta.app.command;

import java.util.List;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;

/** The answers to one case, for people. */
final class AnswerText {
  private final String language;
  private final int depth;

  AnswerText(String language, int depth) {
    this.language = language;
    this.depth = depth;
  }

  String of(ToldCase told, List<Answer> answers) {
    StringBuilder out = new StringBuilder(told.name()).append('\n');
    answers.forEach(
        answer ->
            out.append("  ")
                .append(answer.benefit().id())
                .append(", ")
                .append(answer.subject().name())
                .append(": ")
                .append(answer.outcome())
                .append(language.isEmpty() || depth < 0 ? "?" : "")
                .append('\n'));
    return out.toString();
  }
}
