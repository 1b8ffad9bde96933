package org.alimenta.office.site.calculator;

import java.util.List;
import org.alimenta.law.text.Explanation;
import org.alimenta.law.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * What came out, ready for the template.
 *
 * @param assumed what was not asked, because only an office can know it or because it is usual
 */
public record ResultPage(List<Card> cards, List<String> assumed) {

  /**
   * One benefit for one person.
   *
   * @param who the person; empty for the whole case
   * @param tag the colour of the outcome's tag, or null
   * @param amount the sum of the first months with a right, or null
   * @param months which months those are, or null where the law counts none
   * @param rows neighbouring months that end alike, where there is more than one group
   * @param total of all months, or null
   * @param decideBy the day by which the office must decide, or null
   * @param margins by how much each failed condition failed
   * @param changes what would change the answer
   * @param papers that this case calls for
   * @param perhaps papers that it may still call for
   */
  public record Card(
      String benefit,
      String id,
      String who,
      String outcome,
      @Nullable String tag,
      boolean pays,
      @Nullable String amount,
      @Nullable String months,
      List<Row> rows,
      @Nullable String total,
      @Nullable String decideBy,
      List<Line> margins,
      List<Line> changes,
      Explanation why,
      List<Line> papers,
      List<Line> perhaps) {}

  /** Neighbouring months that end alike. */
  public record Row(String months, String outcome, String amount) {}
}
