package org.alimenta.office.site.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * Everything that came out for a family, ready for the template.
 *
 * @param due what the family has a right to
 * @param unchecked what could not be checked, and why
 * @param notDue what it has no right to, and what failed
 * @param others titles of benefits that concern nobody in the family
 * @param sum what all of it comes to in a month to begin with, or null
 * @param once what is paid once, or null
 * @param papers what must be brought, each once, whatever it is for
 * @param fetched how many papers the office fetches itself
 * @param assumed what was not asked, because only an office can know it or because it is usual
 * @param apply benefits that can be applied for here today
 * @param law the version of the product and of the law
 */
public record ResultPage(
    List<Row> due,
    List<Row> unchecked,
    List<Row> notDue,
    List<String> others,
    @Nullable String sum,
    @Nullable String once,
    List<Line> papers,
    int fetched,
    List<String> assumed,
    List<Apply> apply,
    LawVersion law) {

  /**
   * One benefit for one person, or for several of whom the same is said.
   *
   * @param who the people; empty for the whole family
   * @param amount in the first month with a right, or the span that it lies in; null if none
   * @param isOnce whether it is paid once and not month by month
   * @param months which months those are, or null
   * @param decideBy by when the office decides, or null
   * @param authority another authority that decides, or null
   * @param why what failed or is missing, the most useful first
   * @param details where its reasons stand
   */
  public record Row(
      String benefit,
      String who,
      @Nullable String amount,
      boolean isOnce,
      @Nullable String months,
      @Nullable String decideBy,
      @Nullable String authority,
      List<Line> why,
      String details) {

    /**
     * Rows that say the same of several people, each as one row of all of them. A row with an
     * amount stays alone: people add up what they see.
     */
    static List<Row> together(List<Row> rows) {
      Map<Row, List<String>> whose = new LinkedHashMap<>();
      for (Row row : rows) {
        Row same = row.amount == null ? row.of("") : row;
        whose.computeIfAbsent(same, _ -> new ArrayList<>()).add(row.who);
      }
      return whose.entrySet().stream()
          .map(entry -> entry.getKey().of(String.join(", ", entry.getValue())))
          .toList();
    }

    private Row of(String whom) {
      return new Row(benefit, whom, amount, isOnce, months, decideBy, authority, why, details);
    }
  }

  /** A benefit that can be applied for. */
  public record Apply(String id, String title) {}

  /**
   * @param day under whose law it was checked
   * @param product the version of the product
   * @param hash of all files of numbers, the first twelve digits
   */
  public record LawVersion(String day, boolean isToday, String product, String hash) {}
}
