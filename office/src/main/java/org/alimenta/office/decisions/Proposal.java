package org.alimenta.office.decisions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.told.Retold;

/**
 * A decision to be made of one benefit, before anybody has seen it.
 *
 * @param subjects names by the numbers of their things
 */
record Proposal(
    String benefit, DecisionKind kind, Map<Integer, String> subjects, List<PlanMonth> plan) {

  /**
   * What follows from the answers for one benefit: persons whose cases end alike share a decision.
   *
   * @param inForce the plan in force of this benefit
   * @param refused persons who were refused this benefit already, or left unexamined
   */
  static List<Proposal> of(
      List<Answer> answers,
      Retold retold,
      List<PlanMonth> inForce,
      Map<Integer, DecisionKind> refused) {
    Map<DecisionKind, Map<Integer, String>> subjects = new EnumMap<>(DecisionKind.class);
    Map<DecisionKind, List<PlanMonth>> plans = new EnumMap<>(DecisionKind.class);
    for (Answer answer : answers) {
      int thing = retold.number(answer.subject()).orElseThrow();
      List<PlanMonth> before = inForce.stream().filter(m -> m.thing() == thing).toList();
      List<PlanMonth> after = whole(before, Plans.of(answer, retold));
      DecisionKind kind = kind(answer.outcome(), before, after);
      if (kind == null || kind == refused.get(thing)) {
        continue;
      }
      subjects
          .computeIfAbsent(kind, _ -> new LinkedHashMap<>())
          .put(thing, answer.subject().name());
      if (kind.hasPlan()) {
        plans.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(after);
      }
    }
    String benefit = answers.isEmpty() ? "" : answers.getFirst().benefit().id();
    return subjects.entrySet().stream()
        .map(
            entry ->
                new Proposal(
                    benefit,
                    entry.getKey(),
                    entry.getValue(),
                    plans.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  /** Months of the plan in force of which the new one says nothing are worth nothing in it. */
  private static List<PlanMonth> whole(List<PlanMonth> before, List<PlanMonth> after) {
    Map<java.time.YearMonth, PlanMonth> said =
        after.stream().collect(Collectors.toMap(PlanMonth::month, Function.identity()));
    List<PlanMonth> all = new ArrayList<>(after);
    for (PlanMonth old : before) {
      if (!said.containsKey(old.month())) {
        all.add(new PlanMonth(old.thing(), old.month(), Outcome.NOT_APPLICABLE.id(), 0));
      }
    }
    all.sort(java.util.Comparator.comparing(PlanMonth::month));
    return all;
  }

  private static @org.jspecify.annotations.Nullable DecisionKind kind(
      Outcome outcome, List<PlanMonth> before, List<PlanMonth> after) {
    boolean paid = before.stream().anyMatch(month -> month.grosze() > 0 || isSuspended(month));
    if (!paid) {
      return first(outcome, after);
    }
    if (outcomes(before).equals(outcomes(after)) && Plans.differences(before, after).isEmpty()) {
      return null;
    }
    boolean wasSuspended = before.stream().anyMatch(Proposal::isSuspended);
    boolean isSuspended = after.stream().anyMatch(Proposal::isSuspended);
    if (isSuspended && !wasSuspended) {
      return DecisionKind.SUSPENSION;
    }
    if (wasSuspended && !isSuspended && after.stream().anyMatch(m -> m.grosze() > 0)) {
      return DecisionKind.RESUMPTION;
    }
    return endsEarlier(before, after) ? DecisionKind.DISCONTINUATION : DecisionKind.CHANGE;
  }

  private static DecisionKind first(Outcome outcome, List<PlanMonth> after) {
    if (outcome.pays() || after.stream().anyMatch(Proposal::isSuspended)) {
      return DecisionKind.GRANT;
    }
    return outcome.equals(Outcome.LEFT_UNEXAMINED) || outcome.equals(Outcome.TOO_EARLY)
        ? DecisionKind.LEFT_UNEXAMINED
        : DecisionKind.REFUSAL;
  }

  /** From some month on there is nothing more, and before it nothing changes. */
  private static boolean endsEarlier(List<PlanMonth> before, List<PlanMonth> after) {
    List<PlanChange> changes = Plans.differences(before, after);
    if (changes.isEmpty() || changes.stream().anyMatch(change -> change.after() != 0)) {
      return false;
    }
    var first = changes.getFirst().month();
    return after.stream()
        .filter(month -> !month.month().isBefore(first))
        .allMatch(month -> month.grosze() == 0 && !isSuspended(month));
  }

  private static Set<String> outcomes(List<PlanMonth> plan) {
    return plan.stream()
        .map(month -> month.month() + " " + month.outcome())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isSuspended(PlanMonth month) {
    return month.outcome().equals(Outcome.SUSPENDED.id());
  }
}
