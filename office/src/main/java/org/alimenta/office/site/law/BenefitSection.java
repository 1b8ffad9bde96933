package org.alimenta.office.site.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.alimenta.law.text.BenefitPage;
import org.alimenta.law.text.Line;

/**
 * A part of the page of a benefit. Its anchor never changes, whatever the language or the day.
 *
 * @param look how its lines are drawn: {@code steps}, {@code numbers}, {@code acts} or {@code list}
 * @param lines what everybody reads
 * @param more what only some want to read; it is folded away
 */
public record BenefitSection(
    String anchor, String look, String heading, List<Line> lines, List<Line> more) {

  private static final int MOST_PAPERS = 6;

  /**
   * @param isMoney whether a line is a number of law that counts money
   */
  static List<BenefitSection> of(BenefitPage page, Predicate<Line> isMoney) {
    List<BenefitSection> sections = new ArrayList<>();
    add(sections, "who", "steps", page.grounds(), _ -> true);
    // What has no value on this day belongs to another day's reader.
    add(sections, "amounts", "numbers", page.numbers(), isMoney.and(BenefitSection::hasValue));
    // The first step is the sum itself; those below it are read by who wants to know how.
    add(sections, "how-much", "steps", page.howMuch(), line -> isFirst(page.howMuch(), line));
    add(sections, "months", "steps", page.months(), _ -> true);
    add(sections, "authorities", "steps", page.authorities(), _ -> true);
    add(sections, "papers", "steps", page.papers(), line -> isAmongFirst(page.papers(), line));
    add(sections, "deadlines", "steps", page.deadlines(), _ -> true);
    add(sections, "legal-basis", "acts", page.legalBasis(), _ -> true);
    add(sections, "open-questions", "list", page.openQuestions(), _ -> true);
    return sections;
  }

  private static boolean hasValue(Line number) {
    return number.parts().stream().anyMatch(entry -> entry.value() != null);
  }

  /** Which papers a case needs, its check says; a list of all of them is long. */
  private static boolean isAmongFirst(List<Line> groups, Line line) {
    return groups.stream()
        .anyMatch(group -> group.parts().stream().limit(MOST_PAPERS).anyMatch(line::equals));
  }

  private static boolean isFirst(List<Line> groups, Line line) {
    return groups.getFirst().parts().getFirst().equals(line);
  }

  private static void add(
      List<BenefitSection> sections,
      String anchor,
      String look,
      List<Line> groups,
      Predicate<Line> shown) {
    for (Line group : groups) {
      List<Line> lines = group.parts().stream().filter(shown).toList();
      List<Line> more = group.parts().stream().filter(shown.negate()).toList();
      sections.add(
          lines.isEmpty()
              ? new BenefitSection(anchor, look, group.text(), more, List.of())
              : new BenefitSection(anchor, look, group.text(), lines, more));
    }
  }
}
