package org.alimenta.law.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.Paper;
import org.alimenta.law.citation.Act;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;

/**
 * What a benefit rests on, found without running it: for forms, lists of papers and documentation.
 * Everything stands in the order in which a reader of the rule meets it.
 */
public final class Card {
  private final Benefit<?> benefit;
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final Set<Listing> listings = new LinkedHashSet<>();
  private final Set<Link> links = new LinkedHashSet<>();
  private final Set<NumberId> numbers = new LinkedHashSet<>();
  private final List<Node.Step> steps = new ArrayList<>();
  private final Set<Citation> citations = new LinkedHashSet<>();

  private Card(Benefit<?> benefit) {
    this.benefit = benefit;
  }

  public static Card of(Benefit<?> benefit) {
    Card card = new Card(benefit);
    Walk.below(card.roots()).forEach(card::add);
    benefit.papers().forEach(paper -> card.citations.addAll(paper.cites()));
    return card;
  }

  /** Every node that the benefit and its papers begin with. */
  public List<Node> roots() {
    List<Node> roots = new ArrayList<>(benefit.roots());
    for (Paper<?> paper : benefit.papers()) {
      roots.add(paper.needed().node());
      roots.add(paper.statementDoes().node());
      roots.add(paper.officeFetches().node());
    }
    return roots;
  }

  private void add(Node node) {
    switch (node) {
      case Node.FactRead(Fact fact) -> facts.add(fact);
      case Node.NumberAt at -> numbers.add(NumberId.of(at.number()));
      case Node.Accrued rate -> numbers.add(NumberId.of(rate.number()));
      case Node.Each(_, Items items, _, _) -> add(items);
      case Node.Via(Path path, _) -> add(path);
      case Node.Split split -> listings.add(split.listing());
      case Node.Step step -> {
        steps.add(step);
        citations.addAll(step.cites());
      }
      case Node.Const _,
          Node.Arithmetic _,
          Node.Round _,
          Node.Compare _,
          Node.Every _,
          Node.Some _,
          Node.Not _,
          Node.Choose _,
          Node.Since _,
          Node.Calendar _,
          Node.Between _ -> {}
    }
  }

  private void add(Items items) {
    listings.add(items.listing());
    if (items instanceof Items.Reached(Path path, Items inner)) {
      add(path);
      add(inner);
    } else if (items instanceof Items.Where(Items from, _, _)) {
      add(from);
    }
  }

  private void add(Path path) {
    switch (path) {
      case Path.Linked(Link link) -> links.add(link);
      case Path.Back(Listing listing) -> listings.add(listing);
      case Path.Bound _ -> {}
    }
  }

  public Benefit<?> benefit() {
    return benefit;
  }

  /** The facts of life that can matter; those that somebody is asked for and those that are not. */
  public Set<Fact> facts() {
    return Collections.unmodifiableSet(facts);
  }

  public Set<Listing> listings() {
    return Collections.unmodifiableSet(listings);
  }

  public Set<Link> links() {
    return Collections.unmodifiableSet(links);
  }

  public Set<NumberId> numbers() {
    return Collections.unmodifiableSet(numbers);
  }

  /** Each named step once. */
  public List<Node.Step> steps() {
    return Collections.unmodifiableList(steps);
  }

  public Set<Citation> citations() {
    return Collections.unmodifiableSet(citations);
  }

  /** The act of the benefit first, then every other act that it cites. */
  public Set<Act> acts() {
    Set<Act> acts = new LinkedHashSet<>();
    acts.add(benefit.act());
    citations.forEach(citation -> acts.add(citation.act()));
    return acts;
  }

  public List<Paper<?>> papers() {
    return benefit.papers();
  }

  /** The open questions of law that the benefit answers by a choice of ours. */
  public List<DatedNumber> choices(Numbers all) {
    return numbers.stream().map(all::get).filter(number -> number.question() != null).toList();
  }
}
