package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.Ground;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.decision.Finding;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.text.Line.Role;
import org.alimenta.law.text.Redeciding.Told;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What would turn a decision or change its amount. Every sentence rests on a comparison that was
 * made or on a decision of the same rules with one fact changed; nothing is supposed.
 */
public final class WhatWouldChange {
  /** Enough for each yes, no and word of a large family; more would keep people waiting. */
  static final int MOST_DECISIONS = 200;

  /** Nobody reads more. */
  static final int MOST_LINES = 5;

  /** A hundred zloty or dollars more. */
  private static final Fraction A_HUNDRED = Fraction.of(10_000);

  private final LawWords words;
  private final Language language;

  public WhatWouldChange(LawWords words, Language language) {
    this.words = words;
    this.language = language;
  }

  /**
   * What would change an answer.
   *
   * @param margins for each failed condition, by how much it failed and where it turns
   * @param limits how far an amount may go before the outcome turns
   * @param answers other answers to one question that change the outcome or the amount, the most
   *     favourable first
   * @param amounts other amounts that change it
   * @param until how long the money is paid, where it is granted
   */
  public record Changes(
      List<Line> margins,
      List<Line> limits,
      List<Line> answers,
      List<Line> amounts,
      @Nullable Line until) {
    /** The most useful first and no more than people read; until when it is paid always. */
    public List<Line> all() {
      List<Line> all = new ArrayList<>(margins);
      all.addAll(limits);
      all.addAll(answers);
      all.addAll(amounts);
      int most = until == null ? MOST_LINES : MOST_LINES - 1;
      List<Line> told = new ArrayList<>(all.subList(0, Math.min(all.size(), most)));
      if (until != null) {
        told.add(until);
      }
      return told;
    }
  }

  /**
   * @param decider the one that gave the answer
   * @param situation the case as it was when the answer was given; it is not changed
   */
  public Changes of(Answer answer, Decider decider, Situation situation) {
    return new Asking(answer, decider, situation).changes();
  }

  /**
   * Each condition that failed, as a sentence, with by how much below it. Nothing else is decided
   * for it, so it is quick enough for a list of many answers.
   */
  public List<Line> failed(Answer answer, Decider decider, Situation situation) {
    Asking asking = new Asking(answer, decider, situation);
    return asking.found().entrySet().stream()
        .map(entry -> asking.failing(entry.getKey()).with(entry.getValue()))
        .toList();
  }

  private final class Asking {
    private final Answer answer;
    private final Decider decider;
    private final Situation situation;
    private final Redeciding redeciding;
    private final Naming naming = new Naming(words, language);

    /** A line and the total that it leads to. */
    private record Ranked(Line line, boolean pays, Fraction total) {}

    private static final Comparator<Ranked> MOST_FAVOURABLE =
        Comparator.comparing(Ranked::pays).thenComparing(Ranked::total);

    Asking(Answer answer, Decider decider, Situation situation) {
      this.answer = answer;
      this.decider = decider;
      this.situation = situation;
      this.redeciding = new Redeciding(decider, answer, situation, MOST_DECISIONS);
    }

    Changes changes() {
      List<Told> told =
          answer.isSettled()
              ? redeciding.told().stream().filter(one -> !one.fact().isFixed()).toList()
              : List.of();
      List<Line> answers = answers(told);
      List<Line> limits = new ArrayList<>();
      List<Line> amounts = new ArrayList<>();
      for (Told one : told) {
        if (one.fact().kind() == Kind.MONEY) {
          limit(one).ifPresentOrElse(limits::add, () -> more(one).ifPresent(amounts::add));
        }
      }
      return new Changes(margins(), limits, answers, amounts, until());
    }

    /** A hundred more, where that changes anything. */
    private Optional<Line> more(Told told) {
      Fraction more = told.value().plus(A_HUNDRED);
      return redeciding
          .with(told, more)
          .filter(this::isDifferent)
          .map(changed -> ranked("if amount", told, more, changed).line());
    }

    private Line failing(Ground<?> ground) {
      return Line.of(Role.SENTENCE, Naming.sentence(naming.failing(ground.step())))
          .citing(RuleText.sources(ground.step().cites()));
    }

    private List<Line> margins() {
      return found().values().stream().flatMap(List::stream).toList();
    }

    private Map<Ground<?>, List<Line>> found() {
      Map<Ground<?>, List<Line>> found = new LinkedHashMap<>();
      for (Stretch stretch : answer.stretches()) {
        OneCase reader = decider.reader(situation);
        reader.examine(stretch.from() == null ? null : stretch.from().atDay(1));
        for (Finding finding : stretch.failed()) {
          found.computeIfAbsent(
              finding.ground(),
              ground -> new Margins(naming).of(ground.step(), reader.from(answer.subject())));
        }
      }
      return found;
    }

    /** Where nothing is paid, only what would lead to payment helps anybody. */
    private List<Line> answers(List<Told> told) {
      List<Ranked> found = new ArrayList<>();
      for (Told one : told) {
        List<Ranked> ofOne = new ArrayList<>();
        for (Fraction other : others(one)) {
          redeciding
              .with(one, other)
              .filter(this::isDifferent)
              .filter(changed -> answer.outcome().pays() || changed.outcome().pays())
              .ifPresent(changed -> ofOne.add(ranked("if told", one, other, changed)));
        }
        ofOne.stream().max(MOST_FAVOURABLE).ifPresent(found::add);
      }
      return best(found);
    }

    private List<Line> best(List<Ranked> found) {
      return found.stream()
          .sorted(MOST_FAVOURABLE.reversed())
          .limit(MOST_LINES)
          .map(Ranked::line)
          .toList();
    }

    /** The other answers that a question has; of all other days only the one that never comes. */
    private static List<Fraction> others(Told told) {
      Fact fact = told.fact();
      return switch (fact.kind()) {
        case TEST -> List.of(Fraction.ONE.minus(told.value()));
        case WORD -> {
          List<Fraction> words = new ArrayList<>();
          for (int i = 0; i < fact.words().size(); i++) {
            words.add(Fraction.of(i));
          }
          words.remove(told.value());
          yield words;
        }
        case DAY -> fact.absent().filter(never -> !never.equals(told.value())).stream().toList();
        case MONEY, FINE, NUMBER, COUNT, NAME -> List.of();
      };
    }

    private boolean isDifferent(Answer changed) {
      return changed.isSettled()
          && (!changed.outcome().equals(answer.outcome())
              || !changed.total().equals(answer.total()));
    }

    private Ranked ranked(String phrase, Told told, Fraction other, Answer changed) {
      String text =
          naming.say(
              phrase,
              name(told),
              naming.factValue(told.fact(), other),
              naming.factValue(told.fact(), told.value()),
              result(changed));
      return new Ranked(Line.of(Role.SENTENCE, text), changed.outcome().pays(), changed.total());
    }

    private String name(Told told) {
      String who = naming.thing(told.about());
      String label = naming.fact(told.fact());
      return Naming.sentence(who.isEmpty() ? label : naming.say("about", label, who));
    }

    /** An outcome with its money, as far as it can be said in one breath. */
    private String result(Answer changed) {
      String outcome = naming.outcome(changed.outcome());
      List<Stretch> granted = changed.granted();
      if (granted.isEmpty()) {
        return outcome;
      }
      Stretch only = granted.getFirst();
      if (granted.size() == 1 && (only.from() == null || only.hasNoEnd())) {
        String amount = naming.values().money(only.amount().low());
        return naming.say(only.from() == null ? "once" : "each month", outcome, amount);
      }
      if (changed.hasNoEnd()) {
        return outcome;
      }
      return naming.say(
          "once",
          granted.size() == 1
              ? naming.say("each month", outcome, naming.values().money(only.amount().low()))
              : outcome,
          naming.say("in all", naming.values().money(changed.total())));
    }

    /** The last amount at which it is granted, found by halving; both sides of it were decided. */
    private Optional<Line> limit(Told told) {
      boolean granted = answer.outcome().pays();
      Fraction high = granted ? told.fact().range().high() : told.value();
      Fraction low = granted ? told.value() : told.fact().range().low();
      if (high.compareTo(low) <= 0
          || !pays(told, low).orElse(false)
          || pays(told, high).orElse(true)) {
        return Optional.empty();
      }
      while (low.plus(Fraction.ONE).compareTo(high) < 0) {
        Fraction middle = Fraction.of((low.toLong() + high.toLong()) / 2);
        Optional<Boolean> pays = pays(told, middle);
        if (pays.isEmpty()) {
          return Optional.empty();
        }
        if (pays.get()) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return Optional.of(
          Line.of(
              Role.SENTENCE,
              naming.say(
                  granted ? "stays granted" : "would be granted",
                  name(told),
                  naming.values().money(low),
                  naming.values().money(high))));
    }

    private Optional<Boolean> pays(Told told, Fraction value) {
      if (value.equals(told.value())) {
        return Optional.of(answer.outcome().pays());
      }
      return redeciding
          .with(told, value)
          .filter(Answer::isSettled)
          .map(changed -> changed.outcome().pays());
    }

    private @Nullable Line until() {
      List<Stretch> granted = answer.granted();
      if (granted.isEmpty()
          || granted.getLast().to() == null
          || granted.getLast().hasNoEnd()
          || answer.last() == null) {
        return null;
      }
      return Line.of(
          Role.SENTENCE, naming.say("paid until", naming.values().month(granted.getLast().to())));
    }
  }
}
