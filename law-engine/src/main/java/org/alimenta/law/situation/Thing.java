package org.alimenta.law.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a case and what is known of it. A fact that was not told is missing, which is
 * neither "no" nor zero. A list is open until somebody says that it is complete.
 */
public final class Thing {
  private final EntityType type;
  private final String name;
  private final @Nullable Thing owner;
  private final @Nullable Listing in;
  private final int number;
  private final int index;
  private final @Nullable Cause imagined;
  private final @Nullable Fraction[] facts;
  private final List<List<Thing>> lists = new ArrayList<>();
  private final boolean[] open;
  private final @Nullable Thing[] links;

  Thing(
      EntityType type,
      String name,
      @Nullable Thing owner,
      @Nullable Listing in,
      int number,
      int index,
      @Nullable Cause imagined) {
    this.type = type;
    this.name = name;
    this.owner = owner;
    this.in = in;
    this.number = number;
    this.index = index;
    this.imagined = imagined;
    this.facts = new Fraction[type.facts().size()];
    this.open = new boolean[type.listings().size()];
    this.links = new Thing[type.links().size()];
    for (Listing listing : type.listings()) {
      lists.add(new ArrayList<>());
      open[listing.place()] = true;
    }
  }

  public EntityType type() {
    return type;
  }

  /** What people call it: {@code anna}; not shown where a rule speaks of the whole case. */
  public String name() {
    return name;
  }

  public @Nullable Thing owner() {
    return owner;
  }

  /** The list of its owner that it is in; null for the case itself. */
  public @Nullable Listing in() {
    return in;
  }

  /** Its own number within the situation, counted from zero. */
  public int number() {
    return number;
  }

  /** Its position in the list that it belongs to, counted from zero. */
  public int index() {
    return index;
  }

  /** Why this thing is only thought of: a list may have one more element, a link was not told. */
  public @Nullable Cause imagined() {
    return imagined;
  }

  public @Nullable Fraction fact(Fact fact) {
    return facts[fact.place()];
  }

  public List<Thing> list(Listing listing) {
    return Collections.unmodifiableList(lists.get(listing.place()));
  }

  /** Whether there may be elements that nobody has told yet. */
  public boolean isOpen(Listing listing) {
    return open[listing.place()];
  }

  public @Nullable Thing link(Link link) {
    return links[link.place()];
  }

  /**
   * @throws IllegalArgumentException when the value is outside the range that the fact declares, or
   *     told more finely than it allows
   */
  public void set(Fact fact, Fraction value) {
    if (!fact.admits(value)) {
      throw new IllegalArgumentException(fact.id() + " cannot have this value.");
    }
    facts[fact.place()] = value;
  }

  public void forget(Fact fact) {
    facts[fact.place()] = null;
  }

  public void set(Link link, Thing target) {
    links[link.place()] = target;
  }

  public void forget(Link link) {
    links[link.place()] = null;
  }

  public void close(Listing listing) {
    open[listing.place()] = false;
  }

  public void open(Listing listing) {
    open[listing.place()] = true;
  }

  void takeFrom(Thing other, List<Thing> mine) {
    System.arraycopy(other.facts, 0, facts, 0, facts.length);
    System.arraycopy(other.open, 0, open, 0, open.length);
    for (Link link : type.links()) {
      Thing target = other.link(link);
      links[link.place()] = target == null ? null : mine.get(target.number());
    }
  }

  void add(Listing listing, Thing element) {
    lists.get(listing.place()).add(element);
  }

  @Override
  public String toString() {
    return type.id() + "#" + number;
  }
}
