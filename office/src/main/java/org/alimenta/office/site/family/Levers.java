package org.alimenta.office.site.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alimenta.law.Household;
import org.alimenta.law.casefile.Admissions;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.CaseText;
import org.alimenta.money.Fraction;

/** What can be turned in a family: further income of a grown-up, the age of a child. */
final class Levers {
  /** Beyond it no benefit of any law turns; in grosze or cents a month. */
  private static final long MOST_INCOME = 1_500_000;

  private static final long INCOME_SAMPLES = 30;

  /** A quarter of a year. */
  private static final long DAYS_OF_SAMPLE = 91;

  private static final int OLDEST = 25;

  /** Who is at least so old may have income that the law looks at. */
  private static final int EARNS_FROM = 15;

  private final Family family;
  private final Retelling retelling;
  private final CaseText text;

  /** What a lever moves. */
  enum Kind {
    INCOME,
    AGE
  }

  /**
   * @param key for addresses: a kind and the person's place, nothing about anybody
   * @param low the lowest place: grosze a month, or days of age
   * @param now the place of things as they stand
   */
  record Lever(Kind kind, String key, String label, int person, long low, long high, long now) {
    int samples() {
      return Math.toIntExact(
          kind == Kind.INCOME ? INCOME_SAMPLES : Math.max(1, (high - low) / DAYS_OF_SAMPLE));
    }
  }

  Levers(Family family, Retelling retelling) {
    this.family = family;
    this.retelling = retelling;
    this.text = new CaseText(family.law().words(), retelling.language());
  }

  List<Lever> all() {
    List<Lever> all = new ArrayList<>();
    List<Thing> people = family.situation().root().list(family.household().people());
    if (!family.household().earnings().isEmpty()) {
      for (Thing person : people) {
        if (bornOf(person)
            .filter(born -> !born.plusYears(EARNS_FROM).isAfter(family.day()))
            .isPresent()) {
          all.add(
              new Lever(
                  Kind.INCOME,
                  "income-" + person.index(),
                  retelling.say("family.compass.income", text.thing(person)),
                  person.number(),
                  0,
                  MOST_INCOME,
                  0));
        }
      }
    }
    for (Thing person : people) {
      if (Fraction.of(family.household().child()).equals(person.fact(family.household().role()))) {
        all.add(age(person));
      }
    }
    return all;
  }

  private Lever age(Thing child) {
    LocalDate born = bornOf(child).orElse(family.day());
    int years = OLDEST;
    while (years > 1 && !isAdmitted(supposing(child.number(), family.day().minusYears(years)))) {
      years--;
    }
    return new Lever(
        Kind.AGE,
        "age-" + child.index(),
        retelling.say("family.compass.age", text.thing(child)),
        child.number(),
        0,
        days(family.day().minusYears(years)),
        days(born));
  }

  private long days(LocalDate born) {
    return family.day().toEpochDay() - born.toEpochDay();
  }

  private boolean isAdmitted(Situation situation) {
    return new Admissions(family.law().book()).broken(situation).isEmpty();
  }

  private Optional<LocalDate> bornOf(Thing person) {
    return Optional.ofNullable(person.fact(family.household().born()))
        .map(day -> LocalDate.ofEpochDay(day.toLong()));
  }

  /** The case at a place of a lever. */
  Situation at(Lever lever, long place) {
    return lever.kind() == Kind.AGE
        ? supposing(lever.person(), family.day().minusDays(place))
        : earning(lever.person(), place);
  }

  private Situation supposing(int child, LocalDate born) {
    Fact fact = family.household().born();
    return family
        .talk()
        .supposing(copy -> copy.things().get(child).set(fact, Fraction.of(born.toEpochDay())));
  }

  /** So much more each month, now and in the years that the law looks back at. */
  private Situation earning(int person, long monthly) {
    if (monthly == 0) {
      return family.situation();
    }
    Situation copy = family.situation().copy();
    Thing earner = copy.things().get(person);
    family.household().earnings().forEach(one -> one.tell(copy, earner, monthly, family.day()));
    return copy;
  }

  /** One more child like the youngest one, born on the day of the law. */
  Optional<Situation> birth() {
    Household household = family.household();
    Fraction child = Fraction.of(household.child());
    Optional<Thing> youngest =
        family.situation().root().list(household.people()).stream()
            .filter(person -> child.equals(person.fact(household.role())))
            .max(Comparator.comparing(p -> Objects.requireNonNull(p.fact(household.born()))));
    return youngest.map(
        like ->
            family
                .talk()
                .supposing(
                    copy -> {
                      Thing baby = copy.add(copy.root(), household.people(), "");
                      for (Fact fact : like.type().facts()) {
                        Fraction value = like.fact(fact);
                        if (value != null) {
                          baby.set(fact, value);
                        }
                      }
                      baby.set(household.born(), Fraction.of(family.day().toEpochDay()));
                      like.type().listings().forEach(baby::close);
                    }));
  }
}
