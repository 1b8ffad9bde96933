package org.alimenta.law.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.Outcome;
import org.alimenta.law.read.Trace;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a benefit means for one person. Whose decision it is stands beside the outcome: the law
 * gives the right whoever says so.
 *
 * @param outcome granted when any month is; missing when any month cannot be settled
 * @param causes what is missing, in the order in which it should be asked
 * @param decideBy the day by which the office must decide; null where the law names none
 * @param byInformation whether a grant is only made known; null where it always takes a decision
 * @param elsewhere the other authorities that the law names, each with whether it decides
 * @param tells further values that the answer shows
 * @param papers what must prove the facts that were used
 */
public record Answer(
    Benefit<?> benefit,
    Thing subject,
    Outcome outcome,
    List<Stretch> stretches,
    Set<Cause> causes,
    Trace.@Nullable Taken first,
    Trace.@Nullable Taken last,
    Trace.@Nullable Taken decideBy,
    Trace.@Nullable Taken byInformation,
    List<Elsewhere> elsewhere,
    List<Trace.Taken> tells,
    List<PaperDue> papers) {

  /**
   * Whether another authority decides, and why.
   *
   * @param authority the key of its name: {@code zus}
   */
  public record Elsewhere(String authority, Trace.Taken why) {}

  /** The key of the authority that decides in place of the office; empty where the office does. */
  public Optional<String> authority() {
    return decidedElsewhere().map(Elsewhere::authority);
  }

  /** Which other authority decides, with the reasons; empty where the office does. */
  public Optional<Elsewhere> decidedElsewhere() {
    return elsewhere.stream()
        .takeWhile(other -> other.why().value().isKnown())
        .filter(other -> other.why().value().isYes())
        .findFirst();
  }

  /** A grant that is only made known, without a decision that anybody could appeal against. */
  public boolean isMadeKnown() {
    return outcome.equals(Outcome.GRANTED)
        && byInformation != null
        && byInformation.value().isYes();
  }

  /** Whether the right goes on after the last month that was examined. */
  public boolean hasNoEnd() {
    return stretches.getLast().hasNoEnd();
  }

  /** What somebody can be asked, in order. */
  public List<Cause.Question> questions() {
    return causes.stream()
        .filter(Cause.Question.class::isInstance)
        .map(Cause.Question.class::cast)
        .toList();
  }

  /** Where the law itself has no known value. */
  public List<Cause.Gap> gaps() {
    return causes.stream().filter(Cause.Gap.class::isInstance).map(Cause.Gap.class::cast).toList();
  }

  public Optional<Cause.Question> nextQuestion() {
    return questions().stream().findFirst();
  }

  public boolean isSettled() {
    return !outcome.equals(Outcome.MISSING);
  }

  public List<Stretch> granted() {
    return stretches.stream().filter(stretch -> stretch.outcome().pays()).toList();
  }

  /** All examined months together, in minor units; only of months that are settled. */
  public Fraction total() {
    Fraction total = Fraction.ZERO;
    for (Stretch stretch : granted()) {
      if (stretch.amount().isKnown()) {
        total = total.plus(stretch.amount().get().times(Fraction.of(stretch.months())));
      }
    }
    return total;
  }

  /** The reasons of everything in this answer, in the order of the decision. */
  public List<Trace> reasons() {
    List<Trace> all = new ArrayList<>();
    for (Stretch stretch : stretches) {
      stretch.findings().forEach(finding -> all.add(finding.why()));
      if (stretch.sum() != null) {
        all.add(stretch.sum());
      }
    }
    all.addAll(tells);
    for (Trace.@Nullable Taken taken :
        new Trace.@Nullable Taken[] {first, last, decideBy, byInformation}) {
      if (taken != null) {
        all.add(taken);
      }
    }
    elsewhere.forEach(other -> all.add(other.why()));
    return all;
  }
}
