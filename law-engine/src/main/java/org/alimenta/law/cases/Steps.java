package org.alimenta.law.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.alimenta.law.read.Trace;

/** All named steps on which reasons rest, each once. */
final class Steps {
  private Steps() {}

  static List<Trace.Taken> below(List<Trace> reasons) {
    Set<Trace> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Trace> todo = new ArrayDeque<>(reasons);
    List<Trace.Taken> found = new ArrayList<>();
    while (!todo.isEmpty()) {
      if (todo.pop() instanceof Trace.Taken taken && seen.add(taken)) {
        found.add(taken);
        todo.addAll(taken.parts());
      }
    }
    return found;
  }
}
