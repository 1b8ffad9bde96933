package org.alimenta.office.decisions;

import java.time.YearMonth;
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
import org.jspecify.annotations.Nullable;

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
   * @param filed the month of the application
   */
  static List<Proposal> of(
      List<Answer> answers,
      Retold retold,
      List<PlanMonth> inForce,
      Map<Integer, DecisionKind> refused,
      YearMonth filed) {
    Map<DecisionKind, Map<Integer, String>> subjects = new EnumMap<>(DecisionKind.class);
    Map<DecisionKind, List<PlanMonth>> plans = new EnumMap<>(DecisionKind.class);
    for (Answer answer : concerned(answers)) {
      int thing = retold.number(answer.subject()).orElseThrow();
      List<PlanMonth> before = inForce.stream().filter(m -> m.thing() == thing).toList();
      List<PlanMonth> after =
          answer.authority().isPresent() ? before : whole(before, Plans.of(answer, retold, filed));
      DecisionKind kind = kind(answer, before, after);
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

  /**
   * A law that speaks of some persons of a family only says nothing to the others. Where it speaks
   * of nobody, that is the answer to the application.
   */
  private static List<Answer> concerned(List<Answer> answers) {
    List<Answer> concerned =
        answers.stream()
            .filter(answer -> !answer.outcome().equals(Outcome.NOT_APPLICABLE))
            .toList();
    return concerned.isEmpty() ? answers : concerned;
  }

  /** Months of the plan in force of which the new one says nothing are worth nothing in it. */
  private static List<PlanMonth> whole(List<PlanMonth> before, List<PlanMonth> after) {
    Map<YearMonth, PlanMonth> said =
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

  private static @Nullable DecisionKind kind(
      Answer answer, List<PlanMonth> before, List<PlanMonth> after) {
    boolean hasRight = before.stream().anyMatch(PlanMonth::isRight);
    if (!hasRight) {
      return first(answer, after);
    }
    if (outcomes(before).equals(outcomes(after)) && Plans.differences(before, after).isEmpty()) {
      return null;
    }
    if (answer.hasNoEnd() && goesOn(before, after)) {
      return DecisionKind.CONTINUATION;
    }
    boolean wasSuspended = before.stream().anyMatch(PlanMonth::isSuspended);
    boolean isSuspended = after.stream().anyMatch(PlanMonth::isSuspended);
    if (isSuspended && !wasSuspended) {
      return DecisionKind.SUSPENSION;
    }
    if (wasSuspended && !isSuspended && after.stream().anyMatch(m -> m.grosze() > 0)) {
      return DecisionKind.RESUMPTION;
    }
    return endsEarlier(before, after) ? DecisionKind.DISCONTINUATION : DecisionKind.CHANGE;
  }

  private static DecisionKind first(Answer answer, List<PlanMonth> after) {
    if (answer.authority().isPresent()) {
      return DecisionKind.FORWARDED;
    }
    Outcome outcome = answer.outcome();
    if (outcome.pays() || after.stream().anyMatch(PlanMonth::isSuspended)) {
      return answer.isMadeKnown() ? DecisionKind.INFORMATION : DecisionKind.GRANT;
    }
    return outcome.equals(Outcome.LEFT_UNEXAMINED) || outcome.equals(Outcome.TOO_EARLY)
        ? DecisionKind.LEFT_UNEXAMINED
        : DecisionKind.REFUSAL;
  }

  /** Nothing changes in the months of before, and those that follow are like the last of them. */
  private static boolean goesOn(List<PlanMonth> before, List<PlanMonth> after) {
    PlanMonth last = before.getLast();
    return after.size() > before.size()
        && after.subList(0, before.size()).equals(before)
        && after.subList(before.size(), after.size()).stream()
            .allMatch(
                next -> next.grosze() == last.grosze() && next.outcome().equals(last.outcome()));
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
        .allMatch(month -> month.grosze() == 0 && !month.isSuspended());
  }

  private static Set<String> outcomes(List<PlanMonth> plan) {
    return plan.stream()
        .map(month -> month.month() + " " + month.outcome())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
