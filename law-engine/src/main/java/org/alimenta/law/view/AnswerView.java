package org.alimenta.law.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one benefit means for one person.
 *
 * @param benefit its id
 * @param outcome {@code granted} when any month is, {@code missing} when any cannot be settled
 * @param total of all settled months together, in whole units of the currency
 * @param months neighbouring months that end alike
 * @param hasNoEnd true where the right goes on after the last month; else left out
 * @param decideBy the day by which the office must decide; null where the law names none
 * @param authority who decides in place of the office; null where the office does
 * @param byInformation true where a grant is only made known, without a decision; else left out
 * @param competence why another authority decides, or that a grant is only made known, or neither
 * @param tells further results, each with its reasons
 * @param questions what is missing, in the order in which it should be asked
 * @param papers what must prove the facts that were used
 */
public record AnswerView(
    String benefit,
    ThingView subject,
    String outcome,
    String total,
    List<StretchView> months,
    @Nullable Boolean hasNoEnd,
    @Nullable ReasonView first,
    @Nullable ReasonView last,
    @Nullable ReasonView decideBy,
    @Nullable String authority,
    @Nullable Boolean byInformation,
    List<ReasonView> competence,
    List<ReasonView> tells,
    List<QuestionView> questions,
    List<GapView> gaps,
    List<PaperView> papers) {}
