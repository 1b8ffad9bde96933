package org.alimenta.law.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alimenta.law.Household;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Topic;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.read.BoundNumbers;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;

/**
 * Tells in a case what follows from who its people are. What followed is forgotten and found again
 * after each answer, so that an answer that is changed takes back what followed from it.
 */
final class Following {
  /** What follows may itself let something follow; no law needs more rounds. */
  private static final int MOST_ROUNDS = 4;

  private final Household household;
  private final BoundNumbers numbers;
  private final Map<Fixed, Boolean> fixed = new HashMap<>();

  /**
   * A fact or a list of a thing, by the number of the thing; the map tells whether it is certain.
   */
  private record Fixed(int thing, Topic what) {}

  Following(Household household, Numbers numbers) {
    this.household = household;
    this.numbers = new BoundNumbers(household.roots(), numbers);
  }

  Following(Following other) {
    this.household = other.household;
    this.numbers = other.numbers;
    this.fixed.putAll(other.fixed);
  }

  /** What was taken for granted because it is usual, things in the order in which they came. */
  List<Question> supposed(Situation situation) {
    List<Question> supposed = new ArrayList<>();
    for (Thing thing : situation.things()) {
      for (Fact fact : thing.type().facts()) {
        if (isSupposed(thing, fact)) {
          supposed.add(new Cause.FactMissing(fact, thing));
        }
      }
      for (Listing listing : thing.type().listings()) {
        if (isSupposed(thing, listing)) {
          supposed.add(new Cause.ListOpen(listing, thing));
        }
      }
    }
    return supposed;
  }

  private boolean isSupposed(Thing thing, Topic what) {
    return !fixed.getOrDefault(new Fixed(thing.number(), what), true);
  }

  /** The place of a question's topic: its own, or that of the list in which its thing is. */
  int topic(Question question) {
    List<Topic> topics = household.topics();
    int topic =
        switch (question) {
          case Cause.FactMissing(Fact fact, _) -> topics.indexOf(fact);
          case Cause.ListOpen(Listing listing, _) -> topics.indexOf(listing);
          case Cause.LinkMissing _ -> -1;
        };
    for (Thing about = question.about(); topic < 0 && about != null; about = about.owner()) {
      topic = about.in() == null ? -1 : topics.indexOf(about.in());
    }
    return topic < 0 ? topics.size() : topic;
  }

  /** Somebody answers this, so it does not follow any more. */
  void told(Fact fact, Thing about) {
    fixed.remove(new Fixed(about.number(), fact));
  }

  void complete(Situation situation) {
    forget(situation);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int before = fixed.size() + situation.things().size();
      OneCase reader = new OneCase(situation, numbers, false);
      household.made().forEach(made -> make(made, situation, reader));
      situation.completePairs();
      OneCase again = new OneCase(situation, numbers, false);
      household.follows().forEach(follows -> tell(follows, situation, again));
      household.empty().forEach(empty -> close(empty, situation, again));
      if (fixed.size() + situation.things().size() == before) {
        return;
      }
    }
  }

  private void forget(Situation situation) {
    for (Fixed one : fixed.keySet()) {
      if (one.thing() < situation.things().size()) {
        Thing thing = situation.things().get(one.thing());
        switch (one.what()) {
          case Fact fact -> thing.forget(fact);
          case Listing listing -> thing.open(listing);
        }
      }
    }
    fixed.clear();
  }

  private void make(Household.Made made, Situation situation, OneCase reader) {
    Thing root = situation.root();
    boolean all = !root.isOpen(household.people());
    for (Thing person : root.list(household.people())) {
      Value where = reader.value(made.where(), person);
      all &= where.isKnown();
      boolean isThere =
          root.list(made.listing()).stream()
              .anyMatch(element -> element.link(made.person()) == person);
      if (where.isYes() && !isThere) {
        situation.add(root, made.listing(), person.name()).set(made.person(), person);
      }
    }
    if (all) {
      root.close(made.listing());
    }
  }

  private void tell(Household.Follows follows, Situation situation, OneCase reader) {
    Fact fact = follows.fact();
    for (Thing thing : situation.all(fact.entity())) {
      if (thing.fact(fact) == null && reader.value(follows.when(), thing).isYes()) {
        thing.set(fact, follows.value());
        fixed.put(new Fixed(thing.number(), fact), follows.isCertain());
      }
    }
  }

  private void close(Household.Empty empty, Situation situation, OneCase reader) {
    Listing listing = empty.listing();
    for (Thing thing : situation.all(listing.owner())) {
      if (thing.isOpen(listing)
          && thing.list(listing).isEmpty()
          && reader.value(empty.when(), thing).isYes()) {
        thing.close(listing);
        fixed.put(new Fixed(thing.number(), listing), empty.isCertain());
      }
    }
  }

  /** Questions whose answers may let the answer to {@code question} follow, the first one first. */
  List<Question> before(Question question, Situation situation) {
    OneCase reader = new OneCase(situation, numbers, false);
    List<Question> before = new ArrayList<>();
    conditions(question)
        .forEach(
            node -> {
              Value when = reader.value(node, question.about());
              Stream.of(when)
                  .filter(value -> !value.isKnown())
                  .flatMap(value -> value.causes().stream())
                  .forEach(cause -> isQuestion(cause).ifPresent(before::add));
            });
    before.removeIf(question::equals);
    return before;
  }

  private static Optional<Question> isQuestion(Cause cause) {
    return cause instanceof Question question ? Optional.of(question) : Optional.empty();
  }

  private Stream<Node> conditions(Question question) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) ->
          Stream.concat(
              household.follows().stream()
                  .filter(follows -> follows.fact().equals(fact))
                  .map(Household.Follows::when),
              household.earlier().stream()
                  .filter(earlier -> earlier.fact().equals(fact))
                  .map(Household.Earlier::known));
      case Cause.ListOpen(Listing listing, _) ->
          household.empty().stream()
              .filter(empty -> empty.listing().equals(listing))
              .map(Household.Empty::when);
      case Cause.LinkMissing _ -> Stream.of();
    };
  }
}
