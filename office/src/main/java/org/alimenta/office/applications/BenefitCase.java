package org.alimenta.office.applications;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application and its life for one benefit period (sprawa).
 *
 * @param number the office's own number; null while it is a draft
 * @param law the id of the law, {@code poland}
 * @param benefits the ids of the benefits asked for
 * @param applicant who asks, or null while nobody is named
 * @param filed the day on which it reached the office, or null in a draft
 * @param toldSeq how many times something was told; the next writer must have seen it
 * @param decideBy the last day for the decision, or null while the rules cannot tell
 * @param openPoints how many questions and papers are missing
 * @param outcome the id of the outcome that the rules give now, or null
 * @param periodFrom the first day of the benefit period, or null while it is not known
 * @param periodTo the last day of the benefit period, included
 */
public record BenefitCase(
    long id,
    @Nullable String number,
    String law,
    List<String> benefits,
    @Nullable Long applicant,
    @Nullable Channel channel,
    @Nullable LocalDate filed,
    CaseState state,
    int toldSeq,
    @Nullable LocalDate decideBy,
    int openPoints,
    @Nullable String outcome,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo) {

  public BenefitCase {
    benefits = List.copyOf(benefits);
  }

  public boolean isDraft() {
    return state == CaseState.DRAFT;
  }

  /** Whether facts may still be told of it. */
  public boolean isAlive() {
    return state != CaseState.FORWARDED
        && state != CaseState.WITHDRAWN
        && state != CaseState.CLOSED;
  }
}
