package org.alimenta.law.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** All things of one case, beginning with the case itself. */
public final class Situation {
  private final Thing root;
  private final List<Thing> things = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();

  public Situation(EntityType top) {
    this.root = new Thing(top, "", null, null, 0, 0, null);
    things.add(root);
  }

  /** The whole case. */
  public Thing root() {
    return root;
  }

  /** In the order in which they were added; the case itself first. */
  public List<Thing> things() {
    return Collections.unmodifiableList(things);
  }

  public List<Thing> all(EntityType type) {
    return things.stream().filter(thing -> thing.type() == type).toList();
  }

  public Thing add(Thing owner, Listing listing, String name) {
    int index = owner.list(listing).size();
    Thing element = new Thing(listing.element(), name, owner, listing, things.size(), index, null);
    things.add(element);
    owner.add(listing, element);
    return element;
  }

  /** The number that stands for a name such as an employer's: equal names, equal numbers. */
  public Fraction code(String name) {
    return Fraction.of(codes.computeIfAbsent(name.strip(), _ -> codes.size()));
  }

  /** The name behind a code; for people to read, never for rules. */
  public String nameOf(Fraction code) {
    return codes.entrySet().stream()
        .filter(entry -> Fraction.of(entry.getValue()).equals(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("?");
  }

  /**
   * Makes the elements that are not told but follow: one for each pair. Call it when facts change.
   */
  public void completePairs() {
    for (Thing owner : List.copyOf(things)) {
      for (Listing listing : owner.type().listings()) {
        Pairing pairing = listing.pairing();
        if (pairing != null) {
          pair(owner, listing, pairing);
        }
      }
    }
  }

  private void pair(Thing owner, Listing listing, Pairing pairing) {
    for (Thing partner : root.list(pairing.with())) {
      Thing element =
          owner.list(listing).stream()
              .filter(known -> known.link(pairing.partner()) == partner)
              .findFirst()
              .orElseGet(() -> add(owner, listing, partner.name()));
      element.set(pairing.partner(), partner);
      if (owner.link(pairing.self()) == partner) {
        element.set(pairing.kind(), Fraction.of(pairing.itself()));
      }
    }
    if (root.isOpen(pairing.with())) {
      owner.open(listing);
    } else {
      owner.close(listing);
    }
  }

  /** A thing that is only thought of, for reasoning about what was not told. */
  public static Thing imagine(
      EntityType type, @Nullable Thing owner, Cause why, int number, String name) {
    return new Thing(type, name, owner, null, number, 0, why);
  }

  /** The same case once more, so that it can be changed without changing this one. */
  public Situation copy() {
    Situation copy = new Situation(root.type());
    copy.codes.putAll(codes);
    for (Thing thing : things.subList(1, things.size())) {
      Thing owner = copy.things.get(Objects.requireNonNull(thing.owner()).number());
      copy.add(owner, Objects.requireNonNull(thing.in()), thing.name());
    }
    for (Thing thing : things) {
      copy.things.get(thing.number()).takeFrom(thing, copy.things);
    }
    return copy;
  }
}
