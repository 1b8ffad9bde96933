package org.alimenta.law.node;

import org.jspecify.annotations.Nullable;

/** A declared one-to-many relation: the incomes of a person. */
public final class Listing implements Topic {
  private final EntityType owner;
  private final EntityType element;
  private final String name;
  private final int most;
  private final int place;
  private final @Nullable Pairing pairing;

  /**
   * Elements that are made, not told: one for each thing of another list, so that "what this person
   * is to that child" always has a place to stand.
   *
   * @param with the list of the whole case whose things are paired
   * @param partner the element's link to its partner
   * @param self the owner's link to the thing that it is itself
   * @param kind the fact that names the relation
   * @param itself the word that the relation to oneself has
   */
  public record Pairing(Listing with, Link partner, Link self, Fact kind, int itself) {}

  public Listing(EntityType owner, EntityType element, String name, int most) {
    this(owner, element, name, most, null);
  }

  public Listing(
      EntityType owner, EntityType element, String name, int most, @Nullable Pairing pairing) {
    this.owner = owner;
    this.element = element;
    this.name = name;
    this.most = most;
    this.pairing = pairing;
    this.place = owner.add(this);
  }

  public EntityType owner() {
    return owner;
  }

  public EntityType element() {
    return element;
  }

  public String name() {
    return name;
  }

  public String id() {
    return owner.id() + "." + name;
  }

  /** How many elements a case may have at most. */
  public int most() {
    return most;
  }

  public @Nullable Pairing pairing() {
    return pairing;
  }

  public int place() {
    return place;
  }

  @Override
  public String toString() {
    return id();
  }
}
