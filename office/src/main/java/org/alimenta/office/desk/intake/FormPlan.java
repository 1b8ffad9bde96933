package org.alimenta.office.desk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alimenta.law.Benefit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.read.Card;

/** What the rules of some benefits can use, and so what their form asks for, as it was declared. */
final class FormPlan {
  private final EntityType top;
  private final Set<Fact> facts = new HashSet<>();
  private final Set<Listing> listings = new HashSet<>();
  private final Set<Link> links = new HashSet<>();
  private final Set<EntityType> subjects = new HashSet<>();
  private final Map<EntityType, List<String>> benefitsOf = new HashMap<>();

  private FormPlan(EntityType top) {
    this.top = top;
  }

  static FormPlan of(Lawbook book, List<String> benefits) {
    FormPlan plan = new FormPlan(book.caseType());
    for (Benefit<?> benefit : book.benefits()) {
      if (benefits.contains(benefit.id())) {
        Card card = Card.of(benefit);
        plan.facts.addAll(card.facts());
        plan.listings.addAll(card.listings());
        plan.links.addAll(card.links());
        plan.subjects.add(benefit.subject().type());
        plan.benefitsOf
            .computeIfAbsent(benefit.subject().type(), _ -> new ArrayList<>())
            .add(benefit.id());
      }
    }
    return plan;
  }

  EntityType top() {
    return top;
  }

  /** Facts that somebody can be asked for. */
  List<Fact> facts(EntityType type) {
    return type.facts().stream()
        .filter(fact -> facts.contains(fact) && fact.isAsked() && !fact.isMonthly())
        .toList();
  }

  List<Link> links(EntityType type) {
    return type.links().stream().filter(links::contains).toList();
  }

  /** Lists whose elements are told, and not made of pairs. */
  List<Listing> listings(EntityType type) {
    return type.listings().stream()
        .filter(listing -> listing.pairing() == null && uses(listing))
        .toList();
  }

  List<Listing> pairs(EntityType type) {
    return type.listings().stream()
        .filter(listing -> listing.pairing() != null && !facts(listing.element()).isEmpty())
        .toList();
  }

  private boolean uses(Listing listing) {
    return listings.contains(listing)
        || !facts(listing.element()).isEmpty()
        || listing.element().listings().stream()
            .anyMatch(inner -> inner.pairing() == null && uses(inner));
  }

  /** The people of a case: what others are paired with, or else those who were born. */
  Optional<Listing> people() {
    return subjectPairing().map(Pairing::with).or(this::thoseBorn);
  }

  private Optional<Listing> thoseBorn() {
    return top.listings().stream()
        .filter(
            listing -> listing.element().fact("born").filter(f -> f.kind() == Kind.DAY).isPresent())
        .findFirst();
  }

  /** Those whose right it is, where they are chosen among the persons of the case. */
  Optional<Listing> subjects() {
    return top.listings().stream()
        .filter(listing -> subjects.contains(listing.element()))
        .filter(listing -> pairings(listing).findFirst().isPresent())
        .findFirst();
  }

  /** The benefits that are a right of those chosen among the persons of the case. */
  List<String> ofPaired() {
    return subjects()
        .map(listing -> benefitsOf.getOrDefault(listing.element(), List.of()))
        .orElse(List.of());
  }

  /** The benefits that are a right of the persons of the case themselves. */
  List<String> ofPersons() {
    return people()
        .map(listing -> benefitsOf.getOrDefault(listing.element(), List.of()))
        .orElse(List.of());
  }

  /** The link by which somebody with a right is a person of the case. */
  Optional<Link> self() {
    return subjectPairing().map(Pairing::self);
  }

  private Optional<Pairing> subjectPairing() {
    return subjects().flatMap(listing -> pairings(listing).findFirst());
  }

  private static Stream<Pairing> pairings(Listing listing) {
    return listing.element().listings().stream()
        .flatMap(inner -> Optional.ofNullable(inner.pairing()).stream());
  }

  /** The root's lists that are no people: each has a section of its own. */
  List<Listing> others() {
    return listings(top).stream()
        .filter(listing -> !people().equals(Optional.of(listing)))
        .filter(listing -> !facts(listing.element()).isEmpty() || isSubject(listing))
        .filter(listing -> subjects.contains(listing.element()) || listings.contains(listing))
        .toList();
  }

  boolean isSubject(Listing listing) {
    return subjects().equals(Optional.of(listing));
  }
}
