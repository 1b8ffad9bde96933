package org.alimenta.office.site.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.office.site.questions.Typed;

/** Answers a family's questions at random, from a seed, as somebody would type it. */
final class Teller {
  private static final int TRIES = 30;
  private static final int MOST = 500;

  private final Retelling retelling;
  private final Random random;

  Teller(Retelling retelling, long seed) {
    this.retelling = retelling;
    this.random = new Random(seed);
  }

  /** So many questions, or all there are. */
  void answer(Family family, int most) {
    for (int i = 0; i < most && family.talk().next().isPresent(); i++) {
      answer(family.talk(), family.talk().next().orElseThrow(), family.day());
    }
  }

  void answerAll(Family family) {
    answer(family, MOST);
    assertThat(family.talk().next()).as("there is an end").isEmpty();
  }

  void answer(Talk talk, Question question, LocalDate day) {
    for (int i = 0; i < TRIES; i++) {
      // An answer that is refused makes a copy of the case.
      Question now = talk.here(question);
      if (take(talk, now, fields(now, day), day)) {
        return;
      }
    }
    assertThat(take(talk, talk.here(question), Map.of(Typed.UNKNOWN, "yes"), day)).isTrue();
  }

  boolean take(Talk talk, Question question, Map<String, String> fields, LocalDate day) {
    return retelling
        .answering(talk, retelling.prompts(talk, day))
        .take(question, new Typed(fields))
        .isEmpty();
  }

  private Map<String, String> fields(Question question, LocalDate day) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) -> fact(fact, day);
      case Cause.ListOpen(Listing listing, Thing owner) ->
          Map.of(
              Typed.ANSWER,
              owner.list(listing).size() < 2 && random.nextInt(3) == 0 ? "yes" : "no");
      case Cause.LinkMissing(Link link, Thing about) -> {
        List<Thing> all = about.owner() == null ? List.of() : targets(link, about);
        yield all.isEmpty()
            ? Map.of(Typed.ANSWER, "new", "name", "somebody")
            : Map.of(Typed.ANSWER, Integer.toString(all.get(random.nextInt(all.size())).number()));
      }
    };
  }

  private static List<Thing> targets(Link link, Thing about) {
    Thing root = about;
    while (root.owner() != null) {
      root = root.owner();
    }
    Thing top = root;
    return top.type().listings().stream()
        .filter(listing -> listing.element().equals(link.target()))
        .flatMap(listing -> top.list(listing).stream())
        .toList();
  }

  private Map<String, String> fact(Fact fact, LocalDate day) {
    if (fact.absent().isPresent() && random.nextInt(3) > 0) {
      return Map.of(Typed.NONE, "yes");
    }
    return switch (fact.kind()) {
      case TEST -> Map.of(Typed.ANSWER, Integer.toString(random.nextInt(2)));
      case WORD -> Map.of(Typed.ANSWER, Integer.toString(random.nextInt(fact.words().size())));
      case NAME -> Map.of(Typed.ANSWER, "payer" + random.nextInt(3));
      case DAY -> day(day.minusDays(random.nextInt(3000)));
      case MONEY, FINE -> number(fact, Fraction.of(100), 4_000);
      case NUMBER, COUNT -> number(fact, Fraction.ONE, 100);
    };
  }

  private Map<String, String> number(Fact fact, Fraction units, int spread) {
    Fraction low = fact.toldRange().low().dividedBy(units);
    Fraction high = fact.toldRange().high().dividedBy(units);
    Fraction value = low.plus(Fraction.of(random.nextInt(spread))).min(high);
    // The year of an income lies near.
    boolean isYear = fact.kind() == Kind.COUNT && low.toLong() > 1900;
    return Map.of(
        Typed.ANSWER, isYear ? Integer.toString(2010 + random.nextInt(16)) : value.toString());
  }

  static Map<String, String> day(LocalDate day) {
    return Map.of(
        Typed.ANSWER + ".day", Integer.toString(day.getDayOfMonth()),
        Typed.ANSWER + ".month", Integer.toString(day.getMonthValue()),
        Typed.ANSWER + ".year", Integer.toString(day.getYear()));
  }

  /** Everything that is known of a family, by names that do not shift. */
  static Map<String, String> known(Family family) {
    Spots spots = family.spots();
    Map<String, String> known = new TreeMap<>(Comparator.naturalOrder());
    for (Thing thing : family.situation().things()) {
      String name = spots.name(thing);
      Map<String, String> facts = new HashMap<>();
      for (Fact fact : thing.type().facts()) {
        Fraction value = thing.fact(fact);
        if (value != null) {
          facts.put(
              fact.name(),
              fact.kind() == Kind.NAME ? family.situation().nameOf(value) : value.toString());
        }
      }
      for (Link link : thing.type().links()) {
        Thing target = thing.link(link);
        if (target != null) {
          facts.put(link.name(), spots.name(target));
        }
      }
      thing.type().listings().stream()
          .filter(listing -> !thing.isOpen(listing))
          .forEach(listing -> facts.put(listing.name(), "complete"));
      facts.forEach((fact, value) -> known.put(name + " " + fact, value));
    }
    return known;
  }
}
