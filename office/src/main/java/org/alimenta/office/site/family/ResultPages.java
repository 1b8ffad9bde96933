package org.alimenta.office.site.family;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.node.Kind;
import org.alimenta.law.read.Trace;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.LawWords;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.PapersDueText;
import org.alimenta.law.text.QuestionText;
import org.alimenta.law.text.ValueText;
import org.alimenta.law.text.WhatWouldChange;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.site.Format;
import org.alimenta.office.site.family.ResultPage.Apply;
import org.alimenta.office.site.family.ResultPage.LawVersion;
import org.alimenta.office.site.family.ResultPage.Row;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** Makes the one table of everything that a family may have. */
final class ResultPages {
  /** More reasons than these stand on the page of the benefit. */
  private static final int MOST_REASONS = 3;

  private final Family family;
  private final Retelling retelling;
  private final LawWords words;
  private final CaseText text;
  private final ValueText values;
  private final Situation situation;

  private final List<Row> due = new ArrayList<>();
  private final List<Row> unchecked = new ArrayList<>();
  private final List<Row> notDue = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final Map<String, PaperDue> papers = new LinkedHashMap<>();
  private final Set<String> fetched = new LinkedHashSet<>();
  private final List<Apply> apply = new ArrayList<>();
  private Fraction sum = Fraction.ZERO;
  private Fraction once = Fraction.ZERO;

  ResultPages(Family family, Retelling retelling) {
    this.family = family;
    this.retelling = retelling;
    this.words = family.law().words().ofCalculation();
    this.text = new CaseText(words, retelling.language());
    this.values =
        new ValueText(retelling.language(), family.law().book().jurisdiction().currency());
    this.situation = family.talk().situation();
  }

  ResultPage page(List<String> assumed, LawVersion version) {
    for (KnownBenefit known : family.talk().benefits()) {
      add(known);
    }
    return new ResultPage(
        Row.together(due),
        Row.together(unchecked),
        Row.together(notDue),
        others,
        sum.isZero() ? null : values.money(sum),
        once.isZero() ? null : values.money(once),
        new PapersDueText(words, retelling.language())
            .all(List.copyOf(papers.values())).stream()
                .flatMap(heading -> heading.parts().stream())
                .toList(),
        fetched.size(),
        assumed,
        apply,
        version);
  }

  private void add(KnownBenefit known) {
    boolean concerns = false;
    boolean isDue = false;
    for (Answer answer : known.decider().decideAll(situation)) {
      if (answer.outcome().equals(Outcome.NOT_APPLICABLE)) {
        continue;
      }
      concerns = true;
      if (answer.outcome().pays()) {
        isDue |= answer.authority().isEmpty();
        due.add(due(known, answer));
      } else if (answer.isSettled()) {
        notDue.add(notDue(known, answer));
      } else {
        unchecked.add(unchecked(known, answer));
      }
    }
    if (!concerns) {
      others.add(known.title(retelling.language()));
    }
    if (isDue && known.isOffered(retelling.laws().today())) {
      apply.add(new Apply(known.id(), known.title(retelling.language())));
    }
  }

  private Row due(KnownBenefit known, Answer answer) {
    boolean isOnce = known.benefit().isOnce();
    Optional<Stretch> first = Sums.first(answer, YearMonth.from(family.day()));
    Fraction amount = first.map(stretch -> stretch.amount().low()).orElse(Fraction.ZERO);
    if (isOnce) {
      once = once.plus(amount);
    } else {
      sum = sum.plus(amount);
    }
    answer.papers().forEach(this::collect);
    boolean pays = known.benefit().pays().isPresent();
    return new Row(
        known.title(retelling.language()),
        text.thing(answer.subject()),
        pays ? first.map(s -> values.value(Kind.MONEY, s.amount())).orElse(null) : null,
        isOnce,
        first.map(this::months).orElse(null),
        decideBy(answer),
        authority(answer),
        List.of(),
        details(known));
  }

  /** What the office fetches itself is only counted. */
  private void collect(PaperDue paper) {
    String key = paper.paper().id() + " " + paper.about().number();
    if (paper.officeFetches()) {
      fetched.add(key);
    } else if (paper.certain()) {
      papers.putIfAbsent(key, paper);
    }
  }

  private @Nullable String months(Stretch stretch) {
    return stretch.from() == null || stretch.to() == null
        ? null
        : values.months(stretch.from(), stretch.to());
  }

  private @Nullable String decideBy(Answer answer) {
    Trace.Taken taken = answer.decideBy();
    return taken == null || !taken.value().isKnown() || Days.isNever(taken.value().get().toLong())
        ? null
        : Format.date(Days.date(taken.value().get().toLong()), retelling.locale());
  }

  private @Nullable String authority(Answer answer) {
    return answer
        .authority()
        .map(name -> words.texts().authority(name, retelling.language()))
        .orElse(null);
  }

  private Row notDue(KnownBenefit known, Answer answer) {
    List<Line> why =
        new WhatWouldChange(words, retelling.language()).failed(answer, known.decider(), situation);
    return row(known, answer, why);
  }

  private Row unchecked(KnownBenefit known, Answer answer) {
    QuestionText questions = new QuestionText(words, retelling.language());
    List<Line> why = new ArrayList<>(questions.askAll(answer.questions()));
    answer.gaps().forEach(gap -> why.add(questions.gap(gap)));
    return row(known, answer, why);
  }

  private Row row(KnownBenefit known, Answer answer, List<Line> why) {
    return new Row(
        known.title(retelling.language()),
        text.thing(answer.subject()),
        null,
        false,
        null,
        null,
        authority(answer),
        why.subList(0, Math.min(why.size(), MOST_REASONS)),
        details(known));
  }

  private static String details(KnownBenefit known) {
    return "/family/result/" + known.id();
  }
}
