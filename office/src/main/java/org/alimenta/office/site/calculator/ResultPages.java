package org.alimenta.office.site.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.read.Trace;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.LawWords;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.PapersDueText;
import org.alimenta.law.text.TraceText;
import org.alimenta.law.text.ValueText;
import org.alimenta.law.text.WhatWouldChange;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.site.Format;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** Makes the page of a result in one language. */
public final class ResultPages {

  private final Talk talk;
  private final Locale locale;
  private final Language language;
  private final LawWords words;
  private final CaseText caseText;
  private final ValueText values;

  public ResultPages(Talk talk, Locale locale) {
    this.talk = talk;
    this.locale = locale;
    this.language = Language.of(locale.getLanguage());
    this.words = talk.law().words().ofCalculation();
    this.caseText = new CaseText(words, language);
    this.values = new ValueText(language, talk.law().book().jurisdiction().currency());
  }

  ResultPage page() {
    List<ResultPage.Card> cards =
        talk.benefits().stream().flatMap(known -> cards(known).stream()).toList();
    return new ResultPage(cards, assumed());
  }

  /** One benefit for each person whom it concerns. */
  public List<ResultPage.Card> cards(KnownBenefit known) {
    return known.decider().decideAll(talk.situation()).stream()
        .filter(answer -> !answer.outcome().equals(Outcome.NOT_APPLICABLE) || isAlone(known))
        .map(answer -> card(known, answer))
        .toList();
  }

  /** When nobody is concerned, that is said of the only person there is. */
  private boolean isAlone(KnownBenefit known) {
    return talk.situation().all(known.benefit().subject().type()).size() == 1;
  }

  private ResultPage.Card card(KnownBenefit known, Answer answer) {
    WhatWouldChange.Changes changes =
        new WhatWouldChange(words, language).of(answer, known.decider(), talk.situation());
    List<Line> other = new ArrayList<>(changes.answers());
    other.addAll(changes.amounts());
    Stretch first = answer.granted().stream().findFirst().orElse(null);
    var why = new TraceText(words, language).explain(answer, known.decider(), talk.situation());
    return new ResultPage.Card(
        known.title(language),
        known.id(),
        caseText.thing(answer.subject()),
        words.outcome(answer.outcome(), language),
        tag(answer.outcome()),
        answer.outcome().pays(),
        first == null ? null : values.value(Kind.MONEY, first.amount()),
        first == null ? null : months(first),
        rows(answer),
        why.total() == null || !answer.outcome().pays() ? null : values.money(answer.total()),
        decideBy(answer),
        changes.margins(),
        other,
        why,
        papers(answer, true),
        papers(answer, false));
  }

  private List<Line> papers(Answer answer, boolean certain) {
    List<PaperDue> due =
        answer.papers().stream().filter(paper -> paper.certain() == certain).toList();
    return new PapersDueText(words, language)
        .all(due).stream().flatMap(heading -> heading.parts().stream()).toList();
  }

  /**
   * What was not asked: lists that only an office can know and that were taken to be empty, and
   * what is usual. Each once, however many people it is about.
   */
  public List<String> assumed() {
    return Stream.concat(talk.assumed().stream(), talk.supposed().stream())
        .map(this::assumed)
        .distinct()
        .toList();
  }

  private String assumed(Question question) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, Thing about) ->
          caseText.label(fact)
              + ": "
              + caseText.value(fact, Objects.requireNonNull(about.fact(fact)), talk.situation());
      case Cause.LinkMissing(Link link, _) -> caseText.label(link);
      case Cause.ListOpen(Listing listing, _) -> caseText.none(listing);
    };
  }

  private static @Nullable String tag(Outcome outcome) {
    return outcome.pays() ? "green" : outcome.equals(Outcome.REFUSED) ? "orange" : "grey";
  }

  private @Nullable String months(Stretch stretch) {
    return stretch.from() == null || stretch.to() == null
        ? null
        : values.months(stretch.from(), stretch.to());
  }

  private List<ResultPage.Row> rows(Answer answer) {
    List<ResultPage.Row> rows = new ArrayList<>();
    for (Stretch stretch : answer.stretches()) {
      String months = months(stretch);
      if (months != null) {
        rows.add(
            new ResultPage.Row(
                months,
                words.outcome(stretch.outcome(), language),
                stretch.outcome().pays() ? values.value(Kind.MONEY, stretch.amount()) : "–"));
      }
    }
    return rows.size() > 1 ? rows : List.of();
  }

  private @Nullable String decideBy(Answer answer) {
    Trace.Taken taken = answer.decideBy();
    if (taken == null || !taken.value().isKnown() || Days.isNever(taken.value().get().toLong())) {
      return null;
    }
    LocalDate day = Days.date(taken.value().get().toLong());
    return Format.dateWithWeekday(day, locale);
  }
}
