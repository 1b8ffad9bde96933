package org.alimenta.law.cases;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Place;

/** Collects the mismatches about one answer. */
final class Report {
  private final String subject;
  private final List<Mismatch> mismatches;

  Report(String subject, List<Mismatch> mismatches) {
    this.subject = subject;
    this.mismatches = mismatches;
  }

  void differs(Place place, String part, String expected, String found) {
    mismatches.add(new Mismatch(place, subject + ", " + part, expected, found));
  }

  void same(Located node, String part, String expected, String found) {
    if (!expected.equals(found)) {
      differs(node.place(), part, expected, found);
    }
  }

  void sameNames(Located node, String part, Collection<String> expected, Collection<String> found) {
    if (!new TreeSet<>(expected).equals(new TreeSet<>(found))) {
      differs(node.place(), part, names(expected), names(found));
    }
  }

  static String names(Collection<String> names) {
    return names.isEmpty() ? "none" : String.join("; ", new TreeSet<>(names));
  }
}
