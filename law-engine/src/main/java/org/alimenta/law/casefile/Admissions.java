package org.alimenta.law.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.EntityType.Admission;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.BoundNumbers;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Walk;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Reading;

/**
 * Refuses a case that contradicts itself: someone born after the application. What is not known yet
 * passes.
 */
public final class Admissions {
  private final BoundNumbers numbers;

  /**
   * @throws IllegalArgumentException when a condition names a number that does not exist
   */
  public Admissions(Lawbook law) {
    List<Node> tests = new ArrayList<>();
    for (EntityType type : Keys.typesOf(law.caseType())) {
      type.admissions().forEach(admission -> tests.add(admission.test()));
    }
    this.numbers = new BoundNumbers(tests, law.numbers());
  }

  void check(Situation situation, Origins origins, Reading reading) {
    each(situation, (admission, thing) -> refuse(admission, thing, situation, origins, reading));
  }

  /** The conditions that a case breaks, each once. */
  public List<Admission> broken(Situation situation) {
    Set<Admission> broken = new LinkedHashSet<>();
    each(situation, (admission, _) -> broken.add(admission));
    return List.copyOf(broken);
  }

  private void each(Situation situation, BiConsumer<Admission, Thing> broken) {
    OneCase reader = new OneCase(situation, numbers, false);
    for (Thing thing : List.copyOf(situation.things())) {
      for (Admission admission : thing.type().admissions()) {
        if (reader.value(admission.test(), thing).isNo()) {
          broken.accept(admission, thing);
        }
      }
    }
  }

  private static void refuse(
      Admission admission, Thing thing, Situation situation, Origins origins, Reading reading) {
    Place place = null;
    List<String> facts = new ArrayList<>();
    for (Node node : Walk.below(List.of(admission.test()))) {
      if (node instanceof Node.FactRead(Fact fact)) {
        Thing about = fact.entity().isTop() ? situation.root() : thing;
        Optional<Place> told =
            about.type().equals(fact.entity()) ? origins.of(about, fact) : Optional.empty();
        told.ifPresent(at -> facts.add("'" + fact.name() + "' (line " + at.line() + ")"));
        place = place == null && about.equals(thing) ? told.orElse(null) : place;
      }
    }
    if (place == null) {
      place = origins.of(thing).or(() -> origins.of(situation.root())).orElse(Place.start("case"));
    }
    String remedy =
        facts.isEmpty() ? "Correct the case." : "Check " + String.join(" and ", facts) + ".";
    reading.refuse(place, admission.message(), remedy);
  }
}
