package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.citation.Act;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.text.Line.Role;

/** All that is said about an answer: the decision and why, the papers, what would change it. */
public final class AnswerText {
  private final Language language;
  private final TraceText trace;
  private final PapersDueText papers;
  private final WhatWouldChange changes;

  public AnswerText(LawWords words, Language language, FactOrigins origins) {
    this.language = language;
    this.trace = new TraceText(words, language, origins);
    this.papers = new PapersDueText(words, language);
    this.changes = new WhatWouldChange(words, language);
  }

  /**
   * One tree under the headline of the decision.
   *
   * @param decider the one that gave the answer
   * @param situation the case as it was when the answer was given
   * @throws MissingTextException when the law pack lacks words that are needed
   */
  public Line of(Answer answer, Decider decider, Situation situation) {
    Line explained = trace.explain(answer, decider, situation).tree();
    List<Line> parts = new ArrayList<>(explained.parts());
    parts.addAll(papers.all(answer.papers()));
    Set<String> said = new HashSet<>();
    collect(explained, said);
    List<Line> changed =
        changes.of(answer, decider, situation).all().stream()
            .filter(line -> !said.contains(line.text()))
            .toList();
    if (!changed.isEmpty()) {
      parts.add(Line.heading(Phrases.say(language, "what would change"), changed));
    }
    Act act = answer.benefit().act();
    parts.replaceAll(part -> within(act, part));
    parts.add(named(act));
    return explained.with(parts);
  }

  /**
   * Why it was decided so, for a letter: as {@link TraceText} explains it, but the act of the
   * benefit is not named on each line. It is named once, by {@link #act}.
   */
  public Explanation reasons(Answer answer, Decider decider, Situation situation) {
    Act act = answer.benefit().act();
    Explanation told = trace.explain(answer, decider, situation);
    return new Explanation(
        told.headline(),
        told.glance(),
        told.total(),
        told.periods().stream()
            .map(period -> new Explanation.Period(period.headline(), within(act, period.groups())))
            .toList(),
        within(act, told.dates()),
        within(act, told.told()),
        told.questions(),
        told.gaps(),
        told.warning());
  }

  /** The act that all places without a name belong to. */
  public Line act(Act act) {
    return named(act);
  }

  private static List<Line> within(Act act, List<Line> lines) {
    return lines.stream().map(line -> within(act, line)).toList();
  }

  private static void collect(Line line, Set<String> texts) {
    texts.add(line.text());
    line.parts().forEach(part -> collect(part, texts));
  }

  /** The act of the benefit is named once, not on each line. */
  private static Line within(Act act, Line line) {
    return line.citing(line.sources().stream().map(source -> source.within(act)).toList())
        .with(line.parts().stream().map(part -> within(act, part)).toList());
  }

  private Line named(Act act) {
    String name = language == Language.ENGLISH ? act.english() : act.original();
    String known = Phrases.say(language, "once", name, act.reference());
    return Line.of(
        Role.NOTE,
        Phrases.say(
            language,
            "articles of",
            act.address().map(at -> Phrases.say(language, "once", known, at)).orElse(known)));
  }

  /** What is said where a case names nobody whose right it could be. */
  public static Line nobody(Language language) {
    return Line.of(Role.SENTENCE, Phrases.say(language, "nobody"));
  }
}
