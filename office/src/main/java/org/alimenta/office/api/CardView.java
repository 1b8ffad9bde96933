package org.alimenta.office.api;

import java.util.List;
import org.alimenta.law.Paper;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.read.Card;
import org.alimenta.law.text.Texts;
import org.alimenta.office.laws.KnownBenefit;
import org.jspecify.annotations.Nullable;

/** What a benefit rests on, found without deciding anything. */
record CardView(
    BenefitView benefit,
    List<FactView> facts,
    List<String> lists,
    List<String> links,
    List<String> numbers,
    List<StepView> steps,
    List<ProvisionView> provisions,
    List<PaperCard> papers) {

  /** A named step of the rule. */
  record StepView(Said name, boolean monthly, List<String> cites) {}

  record ProvisionView(String inFull, @Nullable String address) {}

  /**
   * @param validMonths from the day of issue, or null where it does not expire
   */
  record PaperCard(
      String id,
      Said name,
      Said issuer,
      @Nullable Integer validMonths,
      List<String> proves,
      List<String> cites) {}

  static CardView of(KnownBenefit known, Card card) {
    Texts texts = known.law().words().texts();
    return new CardView(
        BenefitView.of(known),
        card.facts().stream()
            .filter(fact -> !fact.isMonthly())
            .map(fact -> FactView.of(known.law(), fact))
            .toList(),
        card.listings().stream().map(Listing::id).toList(),
        card.links().stream().map(Link::id).toList(),
        card.numbers().stream().map(NumberId::value).toList(),
        card.steps().stream().map(step -> step(step, texts)).toList(),
        card.citations().stream().map(CardView::provision).toList(),
        card.papers().stream().map(paper -> paper(paper, texts)).toList());
  }

  private static StepView step(Node.Step step, Texts texts) {
    return new StepView(
        Said.of(language -> texts.step(step, language)), step.monthly(), places(step.cites()));
  }

  private static ProvisionView provision(Citation citation) {
    return new ProvisionView(citation.inFull(), citation.act().address().orElse(null));
  }

  private static PaperCard paper(Paper<?> paper, Texts texts) {
    return new PaperCard(
        paper.id(),
        Said.of(language -> texts.paper(paper.id(), language)),
        Said.of(language -> texts.issuer(paper.issuer(), language)),
        paper.validMonths().orElse(null),
        paper.proves().stream().map(Fact::id).toList(),
        places(paper.cites()));
  }

  private static List<String> places(List<Citation> cites) {
    return cites.stream().map(Citation::inFull).toList();
  }
}
