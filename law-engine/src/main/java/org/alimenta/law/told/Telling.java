package org.alimenta.law.told;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alimenta.law.casefile.FactText;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/** A whole case as changes, in the order in which they can be told again. */
public final class Telling {
  private final Situation situation;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Thing, Integer> numbers = new IdentityHashMap<>();
  private int next = Change.ROOT;

  private Telling(Situation situation) {
    this.situation = situation;
  }

  /** The changes that make this case out of nothing. The day of decision is not among them. */
  public static Telling of(Situation situation) {
    Telling telling = new Telling(situation);
    telling.things();
    telling.pairs();
    situation.things().forEach(telling::content);
    return telling;
  }

  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /**
   * The number that a thing has in the changes.
   *
   * @throws IllegalArgumentException for a thing of another case
   */
  public int number(Thing thing) {
    Integer number = numbers.get(thing);
    if (number == null) {
      throw new IllegalArgumentException("The thing is not of this case.");
    }
    return number;
  }

  private void things() {
    for (Thing thing : situation.things()) {
      if (!isPair(thing)) {
        Thing owner = thing.owner();
        int number = owner == null ? Change.ROOT : ++next;
        numbers.put(thing, number);
        if (owner != null) {
          String list = Objects.requireNonNull(thing.in()).name();
          changes.add(new Change.Add(number, number(owner), list, thing.name()));
        }
      }
    }
    // Pairs know their partners only when every link is told.
    for (Thing thing : situation.things()) {
      if (!isPair(thing)) {
        links(thing);
      }
    }
  }

  private void links(Thing thing) {
    for (Link link : thing.type().links()) {
      Thing target = thing.link(link);
      if (target != null) {
        changes.add(new Change.Point(number(thing), link.name(), number(target)));
      }
    }
  }

  private void pairs() {
    for (Thing thing : situation.things()) {
      if (isPair(thing)) {
        Listing in = Objects.requireNonNull(thing.in());
        Pairing pairing = Objects.requireNonNull(in.pairing());
        Thing partner = thing.link(pairing.partner());
        if (partner != null) {
          int number = ++next;
          numbers.put(thing, number);
          changes.add(
              new Change.Pair(
                  number,
                  number(Objects.requireNonNull(thing.owner())),
                  in.name(),
                  number(partner)));
        }
      }
    }
  }

  private void content(Thing thing) {
    Integer number = numbers.get(thing);
    if (number == null) {
      return;
    }
    for (Fact fact : thing.type().facts()) {
      Fraction value = thing.fact(fact);
      if (value != null && fact.isAsked() && !fact.isMonthly()) {
        changes.add(new Change.Tell(number, fact.name(), FactText.write(fact, value, situation)));
      }
    }
    for (Listing listing : thing.type().listings()) {
      if (listing.pairing() == null && !thing.isOpen(listing)) {
        changes.add(new Change.Close(number, listing.name()));
      }
    }
  }

  private static boolean isPair(Thing thing) {
    Listing in = thing.in();
    return in != null && in.pairing() != null;
  }
}
