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
 * @param decideBy the day by which the office must decide; null where the law names none
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
    @Nullable ReasonView first,
    @Nullable ReasonView last,
    @Nullable ReasonView decideBy,
    List<ReasonView> tells,
    List<QuestionView> questions,
    List<GapView> gaps,
    List<PaperView> papers) {}
