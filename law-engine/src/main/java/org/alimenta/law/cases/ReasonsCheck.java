package org.alimenta.law.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.read.Trace;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Suggestions;
import org.jspecify.annotations.Nullable;

/** The values of named steps: what the answer tells, the day to decide by, steps of its reasons. */
final class ReasonsCheck {
  private final Answer answer;
  private final Reading reading;
  private final Report report;
  private final ExpectedValue values;

  ReasonsCheck(Answer answer, Reading reading, Report report) {
    this.answer = answer;
    this.reading = reading;
    this.report = report;
    this.values = new ExpectedValue(reading);
  }

  void with(Mapping expected) {
    Located decideBy = expected.get("decide-by");
    if (decideBy != null) {
      decideBy(decideBy);
    }
    named(expected.get("tells"), "tells", answer.tells());
    Located steps = expected.get("steps");
    if (steps != null) {
      named(steps, "steps", Steps.below(answer.reasons()));
    }
  }

  private void decideBy(Located expected) {
    Trace.Taken found = answer.decideBy();
    if (found == null) {
      report.differs(
          expected.place(), "decide-by", expected.described(), "no such day in this law");
    } else {
      check(expected, "decide-by", List.of(found));
    }
  }

  private void named(@Nullable Located expected, String part, List<Trace.Taken> found) {
    Mapping all = expected == null ? null : reading.mapping(expected);
    if (all == null) {
      return;
    }
    Map<String, List<Trace.Taken>> byName = new LinkedHashMap<>();
    found.forEach(
        taken -> byName.computeIfAbsent(taken.step().name(), _ -> new ArrayList<>()).add(taken));
    for (Mapping.Entry entry : all.entries()) {
      List<Trace.Taken> named = byName.getOrDefault(entry.key(), List.of());
      if (named.isEmpty()) {
        reading.refuse(
            entry.keyPlace(),
            "This answer has no step '" + entry.key() + "' among its " + part + ".",
            Suggestions.hint(entry.key(), byName.keySet()));
      } else {
        check(entry.value(), entry.key(), named);
      }
    }
  }

  /** Any of several steps of the same name may be meant: the same sum of different persons. */
  private void check(Located expected, String part, List<Trace.Taken> found) {
    Set<String> shown = new LinkedHashSet<>();
    for (Trace.Taken taken : found) {
      if (values.matches(taken.step(), taken.value(), expected)) {
        return;
      }
      shown.add(ExpectedValue.shown(taken.step(), taken.value()));
    }
    report.differs(expected.place(), part, bare(expected), String.join(" and ", shown));
  }

  private static String bare(Located expected) {
    return expected.described().replace("'", "");
  }
}
