package org.alimenta.law.told;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alimenta.law.casefile.FactText;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.SourceException;
import org.alimenta.money.Fraction;

/**
 * A case after everything that was told of it. What was taken away leaves no trace in the
 * situation, only in the list of changes.
 */
public final class Retold {
  private final Situation situation;
  private final Map<Integer, Thing> things = new HashMap<>();
  private final Map<Thing, Integer> numbers = new IdentityHashMap<>();
  private final Set<Integer> removed = new HashSet<>();
  private final Map<Integer, String> names = new HashMap<>();
  private int last = Change.ROOT;

  private Retold(EntityType top) {
    situation = new Situation(top);
    put(Change.ROOT, situation.root());
  }

  /**
   * Tells the changes in their order.
   *
   * @param top what a case of the law is
   * @throws CannotTell at the first change that does not fit
   */
  public static Retold of(EntityType top, List<? extends Change> changes) {
    Retold retold = new Retold(top);
    for (Change change : changes) {
      switch (change) {
        case Change.Remove(int thing) -> retold.removed.add(thing);
        case Change.Rename(int thing, String name) -> retold.names.put(thing, name);
        default -> {}
      }
    }
    changes.forEach(retold::tell);
    retold.situation.completePairs();
    return retold;
  }

  public Situation situation() {
    return situation;
  }

  /** The same situation, where the clock says that it is decided on this day. */
  public Situation decidedOn(LocalDate day) {
    for (Fact fact : situation.root().type().facts()) {
      if (!fact.isAsked() && !fact.isMonthly()) {
        situation.root().set(fact, Fraction.of(day.toEpochDay()));
      }
    }
    return situation;
  }

  /** The thing of a number; empty when there is none any more. */
  public Optional<Thing> thing(int number) {
    return Optional.ofNullable(things.get(number));
  }

  /** The number of a thing; empty for what exists by itself and was never told of. */
  public OptionalInt number(Thing thing) {
    Integer number = numbers.get(thing);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The lowest number that was never used. */
  public int next() {
    return last + 1;
  }

  private void put(int number, Thing thing) {
    things.put(number, thing);
    numbers.put(thing, number);
  }

  private void tell(Change change) {
    last = Math.max(last, change.thing());
    if (isGone(change)) {
      removed.add(change.thing());
      return;
    }
    switch (change) {
      case Change.Add(int number, int owner, String list, String name) -> {
        Thing holder = known(change, owner);
        Listing listing = listing(change, holder, list);
        if (holder.list(listing).size() >= listing.most()) {
          throw new CannotTell(
              change, "'" + listing.name() + "' holds at most " + listing.most() + ".");
        }
        put(number, situation.add(holder, listing, names.getOrDefault(number, name)));
      }
      case Change.Pair(int number, int owner, String list, int partner) ->
          put(number, pair(change, known(change, owner), list, known(change, partner)));
      case Change.Tell(int number, String fact, String value) -> {
        Thing thing = known(change, number);
        Fact told = fact(change, thing, fact);
        thing.set(told, value(change, told, value));
      }
      case Change.Forget(int number, String fact) -> {
        Thing thing = known(change, number);
        thing.forget(fact(change, thing, fact));
      }
      case Change.Point(int number, String link, int target) -> {
        Thing thing = known(change, number);
        thing.set(link(change, thing, link), known(change, target));
      }
      case Change.Close(int number, String list) -> {
        Thing thing = known(change, number);
        thing.close(listing(change, thing, list));
      }
      case Change.Open(int number, String list) -> {
        Thing thing = known(change, number);
        thing.open(listing(change, thing, list));
      }
      case Change.Remove _, Change.Rename _ -> {}
    }
  }

  /** What is in a thing that was taken away is gone with it; so is what leads to it. */
  private boolean isGone(Change change) {
    return removed.contains(change.thing())
        || switch (change) {
          case Change.Add add -> removed.contains(add.owner());
          case Change.Pair pair ->
              removed.contains(pair.owner()) || removed.contains(pair.partner());
          default -> false;
        };
  }

  private Thing known(Change change, int number) {
    Thing thing = things.get(number);
    if (thing == null) {
      throw new CannotTell(change, "There is no thing " + number + " in this case.");
    }
    return thing;
  }

  private Thing pair(Change change, Thing owner, String list, Thing partner) {
    situation.completePairs();
    Listing listing = listing(change, owner, list);
    Pairing pairing = listing.pairing();
    if (pairing == null) {
      throw new CannotTell(change, "'" + listing.name() + "' is no list of pairs: add to it.");
    }
    return owner.list(listing).stream()
        .filter(element -> Objects.equals(element.link(pairing.partner()), partner))
        .findFirst()
        .orElseThrow(() -> new CannotTell(change, "There is no such pair in this case."));
  }

  private Fraction value(Change change, Fact fact, String value) {
    try {
      return FactText.read(fact, value, situation);
    } catch (SourceException e) {
      throw new CannotTell(change, "'" + fact.name() + "' must be " + FactText.range(fact) + ".");
    }
  }

  private static Fact fact(Change change, Thing thing, String name) {
    return thing
        .type()
        .fact(name)
        .orElseThrow(() -> new CannotTell(change, nothingCalled(thing, name)));
  }

  private static Link link(Change change, Thing thing, String name) {
    return thing
        .type()
        .link(name)
        .orElseThrow(() -> new CannotTell(change, nothingCalled(thing, name)));
  }

  private static Listing listing(Change change, Thing thing, String name) {
    return thing
        .type()
        .listing(name)
        .orElseThrow(() -> new CannotTell(change, nothingCalled(thing, name)));
  }

  private static String nothingCalled(Thing thing, String name) {
    return "Nothing of a " + thing.type().id() + " is called '" + name + "'.";
  }
}
