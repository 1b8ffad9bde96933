package org.alimenta.office.site.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change all benefits together, ready for the template.
 *
 * @param levers what can be turned, the shown one marked
 * @param title what is turned: further income of somebody, somebody's age
 * @param axis what the first column of the table is called
 * @param rows the table twin of the chart, one row for each piece and each jump
 * @param once what it comes to now that is paid once, or null
 * @param different what one other answer, or one more child, would change
 */
public record CompassPage(
    List<Lever> levers,
    String title,
    String axis,
    String now,
    Chart chart,
    List<Row> rows,
    @Nullable String once,
    List<Different> different,
    ResultPage.LawVersion law) {

  /** Something that can be turned. */
  public record Lever(String key, String label, boolean shown) {}

  /**
   * A piece of the curve, or the jump after one.
   *
   * @param kind {@code level}, {@code rise}, {@code taper}, {@code cliff} or {@code step-up}
   * @param where from where to where, or the last place before a jump
   * @param amount a month, all benefits together
   * @param change which benefits change at a jump, and by how much
   */
  public record Row(String kind, String where, String amount, List<String> change) {}

  /** One thing that is different, and the sum a month that follows. */
  public record Different(String what, String amount, String by, boolean more) {}

  /**
   * A drawing in whole pixels; the table says the same.
   *
   * @param lines the pieces
   * @param jumps upright, where the sum falls or rises at once
   * @param now the place of things as they stand, or -1
   */
  public record Chart(
      List<Line> lines, List<Jump> jumps, List<Mark> places, List<Mark> levels, int now) {}

  public record Line(int x1, int y1, int x2, int y2) {}

  public record Jump(int at, int from, int to, boolean down) {}

  public record Mark(int at, String label) {}
}
