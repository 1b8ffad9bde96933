package org.alimenta.law.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what the checks find; the same thing found twice stands once. */
final class Findings {
  private final Map<String, Finding> found = new LinkedHashMap<>();
  private final Map<String, Finding> declared = new LinkedHashMap<>();

  void add(Finding finding) {
    found.putIfAbsent(finding.id(), finding);
  }

  /** What the law's own files say openly. */
  void declare(Finding finding) {
    declared.putIfAbsent(finding.id(), finding);
  }

  List<Finding> found() {
    return List.copyOf(found.values());
  }

  List<Finding> declared() {
    return List.copyOf(declared.values());
  }
}
