package org.alimenta.office.api;

import java.util.List;
import org.alimenta.law.view.AnswerView;
import org.alimenta.law.view.CaseView;
import org.alimenta.law.view.FindingView;
import org.alimenta.law.view.ReasonView;
import org.alimenta.law.view.StretchView;
import org.jspecify.annotations.Nullable;

/** Answers with each reason's own value but not what it rests on. */
final class Brief {

  private Brief() {}

  static CaseView of(CaseView view) {
    return new CaseView(
        view.name(), view.place(), view.law(), view.answers().stream().map(Brief::of).toList());
  }

  private static AnswerView of(AnswerView view) {
    return new AnswerView(
        view.benefit(),
        view.subject(),
        view.outcome(),
        view.total(),
        view.months().stream().map(Brief::of).toList(),
        view.hasNoEnd(),
        ofNullable(view.first()),
        ofNullable(view.last()),
        ofNullable(view.decideBy()),
        view.authority(),
        view.byInformation(),
        view.competence().stream().map(Brief::of).toList(),
        view.tells().stream().map(Brief::of).toList(),
        view.questions(),
        view.gaps(),
        view.papers());
  }

  private static StretchView of(StretchView view) {
    return new StretchView(
        view.from(),
        view.to(),
        view.outcome(),
        view.amount(),
        view.grounds().stream().map(Brief::of).toList(),
        view.unexamined(),
        ofNullable(view.sum()));
  }

  private static FindingView of(FindingView view) {
    return new FindingView(view.ground(), view.result(), view.otherwise(), of(view.why()));
  }

  private static @Nullable ReasonView ofNullable(@Nullable ReasonView view) {
    return view == null ? null : of(view);
  }

  private static ReasonView of(ReasonView view) {
    return new ReasonView(
        view.kind(),
        view.ref(),
        view.sameAs(),
        view.name(),
        view.about(),
        view.value(),
        view.left(),
        view.right(),
        view.cites(),
        view.number(),
        view.told(),
        List.of());
  }
}
