package org.alimenta.app.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.source.Place;
import org.alimenta.law.text.AnswerText;
import org.alimenta.law.text.FactOrigins;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.MissingTextException;

/** The answers to a case as lines on a terminal. */
final class Told {
  private static final String INDENT = "  ";

  /** Two less than a usual terminal has. */
  private static final int WIDTH = 118;

  /** What a citation begins with stays beside its number. */
  private static final Pattern TIED =
      Pattern.compile("\\b(art\\.|ust\\.|pkt|poz\\.|nr|par\\.|Dz\\.U\\.|M\\.P\\.|§) ");

  /** Below this depth the reasons of what is settled are left out. */
  static final int USUAL_DEPTH = 2;

  private final Language language;
  private final int depth;

  /**
   * @param steps how many levels of reasons are shown
   */
  Told(Language language, int steps) {
    this.language = language;
    this.depth = steps;
  }

  String of(ToldCase told, List<Answer> answers) {
    StringBuilder out = new StringBuilder();
    out.append(told.name()).append('\n');
    out.append("-".repeat(told.name().length())).append('\n');
    if (answers.isEmpty()) {
      write(AnswerText.nobody(language), 0, out);
    }
    for (Answer answer : answers) {
      write(line(told, answer), 0, out);
      out.append('\n');
    }
    return out.toString();
  }

  private Line line(ToldCase told, Answer answer) {
    Decider decider = told.law().decider(answer.benefit().id()).orElseThrow();
    try {
      return new AnswerText(told.law().words(), language, origins(told))
          .of(answer, decider, told.situation());
    } catch (MissingTextException e) {
      return WithoutWords.line(answer, String.valueOf(e.getMessage()));
    }
  }

  private static FactOrigins origins(ToldCase told) {
    return (about, fact, _) -> {
      Optional<Place> place = told.origins().of(about, fact);
      return place.map(at -> at.file() + ":" + at.line());
    };
  }

  /** Indented; below a reason only while fewer than {@code depth} reasons stand above. */
  void write(Line line, int level, StringBuilder out) {
    write(line, level, 0, out);
  }

  private void write(Line line, int level, int reasonsAbove, StringBuilder out) {
    wrap(TIED.matcher(line.alone()).replaceAll("$1\u00a0"), level, out);
    int reasons = isReason(line) ? reasonsAbove + 1 : reasonsAbove;
    if (reasons <= depth) {
      line.parts().stream()
          .filter(part -> !part.deep() || depth > USUAL_DEPTH)
          .forEach(part -> write(part, level + 1, reasons, out));
    }
  }

  /** Long lines go on further in; words stay whole. */
  private static void wrap(String text, int level, StringBuilder out) {
    String indent = INDENT.repeat(level);
    String rest = text;
    int room = WIDTH - indent.length();
    while (rest.length() > room && rest.lastIndexOf(' ', room) > 0) {
      int end = rest.lastIndexOf(' ', room);
      out.append(indent).append(rest, 0, end).append('\n');
      rest = rest.substring(end + 1);
      indent = INDENT.repeat(level + 2);
      room = WIDTH - indent.length();
    }
    out.append(indent).append(rest).append('\n');
  }

  private static boolean isReason(Line line) {
    return line.role() == Line.Role.STEP || line.role() == Line.Role.CONDITION;
  }
}
