package org.alimenta.law.decision;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.node.Fact;
import org.alimenta.law.read.Trace;
import org.alimenta.law.situation.Thing;

/** The facts on which reasons rest, by the thing that they are about. */
public final class UsedFacts {
  private final Map<Thing, Set<Fact>> used = new HashMap<>();

  public UsedFacts(List<? extends Trace> reasons) {
    Set<Trace> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Trace> todo = new ArrayDeque<>(reasons);
    while (!todo.isEmpty()) {
      Trace next = todo.pop();
      switch (next) {
        case Trace.FactUsed(Fact fact, Thing about, _) ->
            used.computeIfAbsent(about, _ -> new HashSet<>()).add(fact);
        case Trace.Taken taken -> {
          if (seen.add(taken)) {
            todo.addAll(taken.parts());
          }
        }
        case Trace.NumberUsed _,
            Trace.RateUsed _,
            Trace.Compared _,
            Trace.VersionUsed _,
            Trace.PartTaken _ -> {}
      }
    }
  }

  public Set<Fact> of(Thing thing) {
    return used.getOrDefault(thing, Set.of());
  }
}
