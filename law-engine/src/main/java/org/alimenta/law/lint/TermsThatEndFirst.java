package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alimenta.law.Benefit;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.FactRead;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.BoundNumbers;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Decisions due before anybody could apply, and rights whose last month lies before the first. What
 * counts from the day of filing is settled by counting; beyond that a day of each month is tried.
 */
final class TermsThatEndFirst implements Check {
  private static final int SEED = 5;
  private static final int TRIES = 3;
  private static final int YEARS_AHEAD = 3;

  @Override
  public void look(LintedLaw law, Findings to) {
    Fact filed = law.filingDay();
    for (Benefit<?> benefit : law.benefits()) {
      benefit
          .months()
          .ifPresent(
              months -> {
                LocalDate day =
                    ClosedWindows.whenBefore(benefit, months.last(), months.first(), law);
                if (day != null) {
                  to.add(months(benefit, day, law));
                }
              });
    }
    if (filed != null && filed.entity().isTop()) {
      tried(filed, law, to);
    }
  }

  private static Finding months(Benefit<?> benefit, LocalDate day, LintedLaw law) {
    Wording name = law.name(benefit.months().orElseThrow().last());
    return finding(
        benefit,
        name,
        new Wording(
            "By the law of %s the last month lies before the first one.".formatted(day),
            "Według prawa z %s ostatni miesiąc przypada przed pierwszym.".formatted(day)));
  }

  private static Finding finding(Benefit<?> benefit, Wording name, Wording what) {
    return new Finding(
        Defect.DEADLINE,
        Finding.id(Defect.DEADLINE, benefit.id(), name.en()),
        benefit.id(),
        name,
        null,
        what,
        new Wording("Compare the days with the act.", "Porównaj dni z ustawą."));
  }

  private static void tried(Fact filed, LintedLaw law, Findings to) {
    List<Benefit<?>> left = new ArrayList<>(law.benefits());
    left.removeIf(benefit -> isCountedEarly(benefit, filed, law, to));
    Map<String, Months> months = new HashMap<>();
    RandomSituations cases = new RandomSituations(new Random(SEED), law.law().caseFacts().type());
    for (LocalDate day : days(law)) {
      for (int i = 0; i < TRIES && !left.isEmpty(); i++) {
        LocalDate on = day.plusDays(i * 13L);
        Situation situation = cases.complete();
        tell(situation, filed, on, i);
        left.removeIf(benefit -> isLive(benefit, on) && isEarly(benefit, situation, on, law, to));
        for (Benefit<?> benefit : law.benefits()) {
          if (isLive(benefit, on)) {
            months.computeIfAbsent(benefit.id(), _ -> new Months()).see(benefit, situation, law);
          }
        }
      }
    }
    for (Benefit<?> benefit : law.benefits()) {
      Months seen = months.get(benefit.id());
      if (seen != null && seen.never()) {
        to.add(
            finding(
                benefit,
                law.name(benefit.months().orElseThrow().last()),
                new Wording(
                    "In none of "
                        + seen.known
                        + " cases tried was there a month between the first and the last.",
                    "W żadnym z "
                        + seen.known
                        + " sprawdzonych przypadków między pierwszym a ostatnim nie było miesiąca.")));
      }
    }
  }

  /** Whatever else happened to an application happened on the day of filing or soon after. */
  private static void tell(Situation situation, Fact filed, LocalDate on, int later) {
    for (Fact fact : situation.root().type().facts()) {
      if (fact.kind() == Kind.DAY && !fact.isMonthly()) {
        situation.root().set(fact, Fraction.of(on.plusDays(later * 10L).toEpochDay()));
      }
    }
    situation.root().set(filed, Fraction.of(on.toEpochDay()));
  }

  /** Whether some case has any month at all. */
  private static final class Months {
    private static final int ENOUGH = 20;

    private int known;
    private boolean found;

    void see(Benefit<?> benefit, Situation situation, LintedLaw law) {
      Benefit.Months months = benefit.months().orElse(null);
      Thing who = found || months == null ? null : who(benefit, situation);
      if (months == null || who == null) {
        return;
      }
      OneCase reader = reader(benefit, situation, law);
      Value first = reader.value(months.first(), who);
      Value last = reader.value(months.last(), who);
      if (first.isKnown() && last.isKnown()) {
        known++;
        found |= first.get().compareTo(last.get()) <= 0;
      }
    }

    boolean never() {
      return !found && known >= ENOUGH;
    }
  }

  private static boolean isLive(Benefit<?> benefit, LocalDate day) {
    return !day.isBefore(benefit.from())
        && benefit.until().filter(end -> end.isBefore(day)).isEmpty();
  }

  private static List<LocalDate> days(LintedLaw law) {
    LocalDate first =
        law.benefits().stream().map(Benefit::from).min(LocalDate::compareTo).orElse(law.today());
    return first
        .withDayOfMonth(1)
        .datesUntil(law.today().plusYears(YEARS_AHEAD), java.time.Period.ofMonths(1))
        .toList();
  }

  private static @Nullable Thing who(Benefit<?> benefit, Situation situation) {
    var type = benefit.subject().type();
    return type.isTop() ? situation.root() : situation.all(type).stream().findFirst().orElse(null);
  }

  private static OneCase reader(Benefit<?> benefit, Situation situation, LintedLaw law) {
    return new OneCase(situation, new BoundNumbers(benefit.roots(), law.numbers()), false);
  }

  private static boolean isEarly(
      Benefit<?> benefit, Situation situation, LocalDate on, LintedLaw law, Findings to) {
    Thing who = who(benefit, situation);
    if (benefit.decideBy().isEmpty() || who == null) {
      return false;
    }
    Value value = reader(benefit, situation, law).value(benefit.decideBy().get(), who);
    if (!value.isKnown() || value.get().toLong() >= on.toEpochDay()) {
      return false;
    }
    LocalDate end = org.alimenta.time.Days.date(value.get().toLong());
    to.add(
        finding(
            benefit,
            law.name(benefit.decideBy().get()),
            new Wording(
                "An application of %s would have to be decided by %s.".formatted(on, end),
                "Wniosek z %s trzeba by rozpatrzyć do %s.".formatted(on, end))));
    return true;
  }

  /** Whether the term ends before the day of filing whatever is told. */
  private static boolean isCountedEarly(
      Benefit<?> benefit, Fact filed, LintedLaw law, Findings to) {
    if (benefit.decideBy().isEmpty()) {
      return true;
    }
    Node day = Nodes.of(new FactRead(filed));
    LocalDate when = ClosedWindows.whenBefore(benefit, benefit.decideBy().get(), day, law);
    if (when != null) {
      to.add(
          finding(
              benefit,
              law.name(benefit.decideBy().get()),
              new Wording(
                  "By the law of %s the term ends before the day of filing.".formatted(when),
                  "Według prawa z %s termin kończy się przed dniem złożenia wniosku."
                      .formatted(when))));
    }
    return when != null;
  }
}
