package org.alimenta.law.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alimenta.law.Benefit;
import org.alimenta.law.Outcome;

/** How a case about a benefit can end. */
final class Outcomes {
  private static final List<Outcome> ALWAYS =
      List.of(Outcome.GRANTED, Outcome.REFUSED, Outcome.COMPUTED, Outcome.MISSING);

  private Outcomes() {}

  static Set<String> of(Benefit<?> benefit) {
    Set<String> ids = new TreeSet<>();
    ALWAYS.forEach(outcome -> ids.add(outcome.id()));
    benefit.stages().forEach(stage -> stage.forEach(ground -> ids.add(ground.otherwise().id())));
    return ids;
  }
}
