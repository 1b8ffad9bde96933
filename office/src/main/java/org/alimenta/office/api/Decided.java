package org.alimenta.office.api;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.text.AnswerText;
import org.alimenta.law.text.FactOrigins;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.law.view.AssessmentView;
import org.alimenta.law.view.CaseView;
import org.alimenta.office.laws.Assessing;
import org.jspecify.annotations.Nullable;

/**
 * What the call to decide answers: the views of the command line, and the same in words where a
 * language was asked for.
 *
 * @param texts for each case the text of each answer, in the order of the answers
 */
record Decided(
    String product, String version, List<CaseView> cases, @Nullable List<List<Line>> texts) {

  static Decided of(
      Assessing assessing, List<ToldCase> cases, @Nullable Language language, boolean reasons) {
    AssessmentView view = assessing.assess(cases);
    return new Decided(
        view.product(),
        view.version(),
        reasons ? view.cases() : view.cases().stream().map(Brief::of).toList(),
        language == null ? null : cases.stream().map(told -> texts(told, language)).toList());
  }

  private static List<Line> texts(ToldCase told, Language language) {
    AnswerText text = new AnswerText(told.law().words(), language, FactOrigins.UNKNOWN);
    List<Line> lines = new ArrayList<>();
    for (Answer answer : told.law().decide(told.situation(), told.benefits())) {
      Decider decider = told.law().decider(answer.benefit().id()).orElseThrow();
      lines.add(text.of(answer, decider, told.situation()));
    }
    return lines;
  }
}
