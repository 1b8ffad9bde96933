package org.alimenta.office.site.law;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.text.BenefitPage;
import org.alimenta.law.text.Line;

/**
 * A part of the page of a benefit. Its anchor never changes, whatever the language or the day.
 *
 * @param look how its lines are drawn: {@code steps}, {@code numbers}, {@code papers} or {@code
 *     list}
 */
public record BenefitSection(String anchor, String look, String heading, List<Line> lines) {

  static List<BenefitSection> of(BenefitPage page) {
    List<BenefitSection> sections = new ArrayList<>();
    add(sections, "who", "steps", page.grounds());
    add(sections, "amounts", "numbers", page.numbers());
    add(sections, "how-much", "steps", page.howMuch());
    add(sections, "months", "steps", page.months());
    add(sections, "papers", "papers", page.papers());
    add(sections, "deadlines", "steps", page.deadlines());
    add(sections, "legal-basis", "list", page.legalBasis());
    add(sections, "open-questions", "list", page.openQuestions());
    return sections;
  }

  private static void add(
      List<BenefitSection> sections, String anchor, String look, List<Line> groups) {
    for (Line group : groups) {
      sections.add(new BenefitSection(anchor, look, group.text(), group.parts()));
    }
  }
}
