package org.alimenta.law.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.decision.UsedFacts;
import org.alimenta.law.node.EntityType.Admission;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Walk;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/** Decides copies of a case in which one fact is different; as often as it may, and no oftener. */
final class Redeciding {
  private final Decider decider;
  private final Answer answer;
  private final Situation copy;
  private final List<Thing> originals;
  private int left;

  /** A fact of a thing that the decision used and that somebody told. */
  record Told(Fact fact, Thing about, Fraction value) {}

  /**
   * @param most how many decisions may be made
   */
  Redeciding(Decider decider, Answer answer, Situation situation, int most) {
    this.decider = decider;
    this.answer = answer;
    this.originals = situation.things();
    this.copy = situation.copy();
    this.left = most;
  }

  /** The told facts on which the decision rests, in the order of the case. */
  List<Told> told() {
    UsedFacts used = new UsedFacts(answer.reasons());
    Set<Told> found = new LinkedHashSet<>();
    for (Thing thing : copy.things()) {
      // Used facts are known by the things of the case that was decided, which have equal numbers.
      for (Fact fact : used.of(originals.get(thing.number()))) {
        Thing holder = fact.entity().isTop() ? copy.root() : thing;
        Fraction value = holder.fact(fact);
        if (value != null && fact.isAsked()) {
          found.add(new Told(fact, holder, value));
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * What would be decided with another value of one fact; empty where the law does not admit such a
   * case, or when enough was tried.
   */
  Optional<Answer> with(Told told, Fraction other) {
    if (left <= 0 || !told.fact().range().holds(other)) {
      return Optional.empty();
    }
    left--;
    told.about().set(told.fact(), other);
    try {
      return isAdmitted()
          ? Optional.of(decider.decide(copy, copy.things().get(answer.subject().number())))
          : Optional.empty();
    } finally {
      told.about().set(told.fact(), told.value());
    }
  }

  boolean isSpent() {
    return left <= 0;
  }

  private boolean isAdmitted() {
    OneCase reader = decider.reader(copy);
    for (Thing thing : copy.things()) {
      for (Admission admission : thing.type().admissions()) {
        if (isAboutFacts(admission.test()) && reader.value(admission.test(), thing).isNo()) {
          return false;
        }
      }
    }
    return true;
  }

  /** The numbers of an admission are bound where cases are read, not here. */
  private static boolean isAboutFacts(Node test) {
    return Walk.below(List.of(test)).stream()
        .noneMatch(node -> node instanceof Node.NumberAt || node instanceof Node.Accrued);
  }
}
