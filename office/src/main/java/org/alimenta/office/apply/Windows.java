package org.alimenta.office.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alimenta.law.Outcome;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.money.Fraction;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.questions.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * When an application may be sent online. The rule itself is asked, for today and, where it answers
 * that it is too early, for each later day until it does not.
 */
@Component
class Windows {
  /** Whoever must wait longer than this is not told a day. */
  private static final int FURTHEST_DAYS = 400;

  /** The rule is asked about a child of this age: a right that many have. */
  private static final int YEARS_OF_CHILD = 10;

  private final Laws laws;
  private final Registration registration;
  private final MessageSource messages;
  private final Map<Asked, Optional<LocalDate>> found = new ConcurrentHashMap<>();

  Windows(Laws laws, Registration registration, MessageSource messages) {
    this.laws = laws;
    this.registration = registration;
    this.messages = messages;
  }

  private record Asked(String benefit, int choice, LocalDate day) {}

  /**
   * One thing that can be asked for, such as the period that comes next.
   *
   * @param label of the choice, or null where the law knows only one
   * @param place of the choice among the words of its fact
   * @param opens the first day on which it may be asked for; null when that is far away
   */
  record Window(@Nullable String label, int place, boolean isOpen, @Nullable LocalDate opens) {}

  List<Window> of(KnownBenefit known, LocalDate day, Locale locale) {
    Talk talk = Talk.begin(List.of(known), "", day);
    Optional<Fact> choice = choice(talk.situation().root().type());
    CaseText text = new CaseText(known.law().words(), Language.of(locale.getLanguage()));
    List<Window> windows = new ArrayList<>();
    int count = choice.map(fact -> fact.words().size()).orElse(1);
    for (int place = 0; place < count; place++) {
      Fraction value = Fraction.of(place);
      String label =
          choice
              .map(fact -> text.label(fact) + ", " + text.value(fact, value, talk.situation()))
              .orElse(null);
      LocalDate opens = opens(known, place, day).orElse(null);
      windows.add(new Window(label, place, day.equals(opens), opens));
    }
    return windows;
  }

  /** When a draft may be sent that is too early today. */
  Optional<LocalDate> opens(Filled filled, LocalDate day) {
    Situation situation = filled.talk().situation();
    int place =
        choice(situation.root().type())
            .map(fact -> situation.root().fact(fact))
            .map(value -> Math.toIntExact(value.toLong()))
            .orElse(0);
    return filled.talk().benefits().stream()
        .flatMap(known -> opens(known, place, day).stream())
        .min(LocalDate::compareTo);
  }

  private Optional<LocalDate> opens(KnownBenefit known, int place, LocalDate day) {
    return found.computeIfAbsent(
        new Asked(known.id(), place, day),
        _ ->
            day.datesUntil(day.plusDays(FURTHEST_DAYS))
                .filter(later -> !isTooEarly(known, place, later))
                .findFirst());
  }

  private boolean isTooEarly(KnownBenefit known, int place, LocalDate day) {
    Retelling how = new Retelling(laws, registration, messages, Locale.ROOT, day);
    Talk talk = Talk.begin(List.of(known), "", day);
    Thing root = talk.situation().root();
    how.arrival(talk).forEach((fact, value) -> talk.know(fact, root, value));
    choice(root.type()).ifPresent(fact -> talk.know(fact, root, Fraction.of(place)));
    for (Thing thing : List.copyOf(talk.situation().things())) {
      long born = day.minusYears(YEARS_OF_CHILD).toEpochDay();
      People.birthday(thing).ifPresent(fact -> talk.know(fact, thing, Fraction.of(born)));
    }
    return known.decider().decideAll(talk.situation()).stream()
        .allMatch(answer -> answer.outcome().equals(Outcome.TOO_EARLY));
  }

  /** What an applicant may choose for the whole case, such as the period. */
  private static Optional<Fact> choice(EntityType top) {
    return top.facts().stream()
        .filter(fact -> fact.kind() == Kind.WORD && fact.isAsked())
        .filter(fact -> !fact.name().equals("channel"))
        .findFirst();
  }
}
