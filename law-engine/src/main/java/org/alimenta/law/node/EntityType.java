package org.alimenta.law.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A kind of thing that law speaks of: the case, a person, an income. It knows its facts, lists and
 * links in the order in which they were declared, and hands out the places of its remembered steps.
 */
public final class EntityType {
  /** The place of steps that speak of nothing but the whole case. */
  public static final EntityType WHOLE_CASE = new EntityType("whole case", true);

  private final String id;
  private final boolean top;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Admission> admissions = new ArrayList<>();
  private int steps;

  /**
   * A condition without which a case is refused before any rule sees it.
   *
   * @param message what to say then, in English; the key of its other languages
   */
  public record Admission(Node test, String message) {}

  public EntityType(String id, boolean top) {
    this.id = id;
    this.top = top;
  }

  public String id() {
    return id;
  }

  /** The whole case: its facts hold for every other thing too. */
  public boolean isTop() {
    return top;
  }

  public List<Fact> facts() {
    return Collections.unmodifiableList(facts);
  }

  public List<Listing> listings() {
    return Collections.unmodifiableList(listings);
  }

  public List<Link> links() {
    return Collections.unmodifiableList(links);
  }

  public Optional<Fact> fact(String name) {
    return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
  }

  public Optional<Listing> listing(String name) {
    return listings.stream().filter(listing -> listing.name().equals(name)).findFirst();
  }

  public Optional<Link> link(String name) {
    return links.stream().filter(link -> link.name().equals(name)).findFirst();
  }

  public List<Admission> admissions() {
    return Collections.unmodifiableList(admissions);
  }

  public void add(Admission admission) {
    admissions.add(admission);
  }

  /** How many steps were defined for this entity so far: the size of a thing's memory. */
  public synchronized int steps() {
    return steps;
  }

  synchronized int nextStep() {
    return steps++;
  }

  int add(Fact fact) {
    facts.add(fact);
    return facts.size() - 1;
  }

  int add(Listing listing) {
    listings.add(listing);
    return listings.size() - 1;
  }

  int add(Link link) {
    links.add(link);
    return links.size() - 1;
  }

  @Override
  public String toString() {
    return id;
  }
}
