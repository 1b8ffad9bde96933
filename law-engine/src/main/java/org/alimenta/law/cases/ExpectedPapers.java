package org.alimenta.law.cases;

import java.util.List;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.situation.Thing;
import org.jspecify.annotations.Nullable;

/**
 * The papers of an answer as a case names them: {@code payslip} for anybody's, {@code payslip of
 * ewa} for the one that proves facts of that person or of something that belongs to that person.
 */
record ExpectedPapers(List<PaperDue> due) {
  private static final String WHOSE = " of ";

  static String id(String told) {
    int end = told.indexOf(WHOSE);
    return end < 0 ? told : told.substring(0, end);
  }

  boolean isDue(String told) {
    return due.stream().anyMatch(paper -> isNamed(paper, told));
  }

  /** With the names of things where the case names them. */
  String found(List<String> expected) {
    boolean named = expected.stream().anyMatch(told -> told.contains(WHOSE));
    return Report.names(
        due.stream()
            .map(paper -> paper.paper().id() + (named ? WHOSE + paper.about().name() : ""))
            .toList());
  }

  private static boolean isNamed(PaperDue paper, String told) {
    String id = paper.paper().id();
    if (told.equals(id)) {
      return true;
    }
    for (@Nullable Thing thing = paper.about(); thing != null; thing = thing.owner()) {
      if (told.equals(id + WHOSE + thing.name())) {
        return true;
      }
    }
    return false;
  }
}
