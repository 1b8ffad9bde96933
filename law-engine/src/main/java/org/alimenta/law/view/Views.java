package org.alimenta.law.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alimenta.law.Ground;
import org.alimenta.law.casefile.Spelling;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Finding;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.read.Trace;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Cause;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** Makes views of what was decided. */
public final class Views {
  private Views() {}

  /** A case with its answers. */
  public static CaseView of(ToldCase told, List<Answer> answers) {
    return new CaseView(
        told.name(),
        told.place().toString(),
        of(told.law()),
        answers.stream().map(answer -> of(told, answer)).toList());
  }

  /** The law as a receipt names it. */
  public static LawView of(Lawbook law) {
    SortedMap<String, String> choices = new TreeMap<>();
    law.numbers().overrides().forEach((id, value) -> choices.put(id.value(), value));
    return new LawView(
        law.id(), law.jurisdiction().currency(), law.numbers().fileHashes(), choices);
  }

  private static AnswerView of(ToldCase told, Answer answer) {
    Reasons reasons = new Reasons(told.origins(), told.situation());
    return new AnswerView(
        answer.benefit().id(),
        Values.of(answer.subject()),
        answer.outcome().id(),
        money(answer.total()),
        answer.stretches().stream().map(stretch -> of(stretch, reasons)).toList(),
        whenSo(answer.hasNoEnd()),
        reasons.ofNullable(answer.first()),
        reasons.ofNullable(answer.last()),
        reasons.ofNullable(answer.decideBy()),
        answer.authority().orElse(null),
        whenSo(answer.isMadeKnown()),
        competence(answer).stream().map(reasons::of).toList(),
        answer.tells().stream().map(reasons::of).toList(),
        answer.questions().stream().map(Views::of).toList(),
        answer.gaps().stream().map(Views::of).toList(),
        answer.papers().stream().map(Views::of).toList());
  }

  private static List<Trace.Taken> competence(Answer answer) {
    List<Trace.Taken> why = new ArrayList<>();
    answer.elsewhere().forEach(other -> why.add(other.why()));
    if (answer.byInformation() != null) {
      why.add(answer.byInformation());
    }
    return why;
  }

  /** A key that says nothing new is left out. */
  private static @Nullable Boolean whenSo(boolean so) {
    return so ? true : null;
  }

  private static StretchView of(Stretch stretch, Reasons reasons) {
    return new StretchView(
        month(stretch.from()),
        month(stretch.to()),
        stretch.outcome().id(),
        amount(stretch.amount()),
        stretch.findings().stream().map(finding -> of(finding, reasons)).toList(),
        stretch.unexamined().stream().map(Ground::step).map(step -> step.name()).toList(),
        reasons.ofNullable(stretch.sum()));
  }

  private static @Nullable String month(@Nullable YearMonth month) {
    return month == null ? null : month.toString();
  }

  private static ValueView amount(Value amount) {
    String kind = Values.nameOf(Kind.MONEY);
    return amount.isKnown()
        ? new ValueView(kind, money(amount.get()), null, null)
        : new ValueView(kind, null, money(amount.low()), money(amount.high()));
  }

  private static String money(Fraction sum) {
    return Spelling.of(Kind.MONEY, sum, List.of());
  }

  private static FindingView of(Finding finding, Reasons reasons) {
    return new FindingView(
        finding.ground().step().name(),
        finding.isMet() ? "met" : finding.hasFailed() ? "failed" : "not-known",
        finding.ground().otherwise().id(),
        reasons.of(finding.why()));
  }

  private static QuestionView of(Cause.Question question) {
    ThingView about = Values.of(question.about());
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) ->
          new QuestionView(
              "fact",
              fact.id(),
              about,
              fact.sources().stream()
                  .map(source -> source.name().toLowerCase(Locale.ROOT))
                  .toList(),
              Values.nameOf(fact.kind()),
              fact.words());
      case Cause.LinkMissing(var link, _) ->
          new QuestionView("link", link.id(), about, List.of(), null, List.of());
      case Cause.ListOpen(var listing, _) ->
          new QuestionView("list", listing.id(), about, List.of(), null, List.of());
    };
  }

  private static GapView of(Cause.Gap gap) {
    return new GapView(
        gap.what(),
        Days.date(gap.day()).toString(),
        gap.row().map(row -> Spelling.of(Kind.NUMBER, row, List.of())).orElse(null));
  }

  private static PaperView of(PaperDue due) {
    return new PaperView(
        due.paper().id(),
        Values.of(due.about()),
        due.paper().issuer(),
        due.paper().validMonths().orElse(null),
        due.proves().stream().map(Fact::id).sorted().toList(),
        due.certain(),
        due.statementDoes(),
        due.officeFetches(),
        due.paper().cites().stream().map(Citation::inFull).toList());
  }
}
