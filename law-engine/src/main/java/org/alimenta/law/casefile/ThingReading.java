package org.alimenta.law.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Sequence;
import org.alimenta.money.Fraction;

/** Fills one situation from what was written, thing by thing. */
final class ThingReading {
  private final Reading reading;
  private final Situation situation;
  private final Origins origins;
  private final Budget budget;
  private final Map<EntityType, Mapping> each;
  private final FactReading facts;
  private final Things things;

  /**
   * @param each what stands under every told thing of a type
   */
  ThingReading(
      Reading reading,
      Situation situation,
      Origins origins,
      Budget budget,
      Map<EntityType, Mapping> each) {
    this.each = each;
    this.reading = reading;
    this.situation = situation;
    this.origins = origins;
    this.budget = budget;
    this.facts = new FactReading(reading, situation);
    this.things = new Things(reading);
  }

  void read(Mapping told) {
    fill(situation.root(), told);
    things.follow();
  }

  private void fill(Thing thing, Mapping told) {
    EntityType type = thing.type();
    origins.put(thing, told.place());
    reading.onlyKeys(told, known(type));
    for (Mapping.Entry entry : told.entries()) {
      type.fact(entry.key()).ifPresent(fact -> fact(thing, fact, entry));
      type.link(entry.key()).ifPresent(link -> link(thing, link, entry.value()));
      type.listing(entry.key()).ifPresent(listing -> listing(thing, listing, entry.value()));
    }
    Located id = type.isTop() ? null : told.get(Keys.ID);
    if (id != null) {
      things.named(thing, id);
    }
  }

  /** With the facts that have a message of their own. */
  private static List<String> known(EntityType type) {
    List<String> keys = new ArrayList<>(Keys.of(type));
    type.facts().stream().filter(Fact::isMonthly).forEach(fact -> keys.add(fact.name()));
    return keys;
  }

  private void fact(Thing thing, Fact fact, Mapping.Entry entry) {
    if (fact.isMonthly()) {
      reading.refuse(
          entry.keyPlace(),
          "'" + fact.name() + "' is the month under examination, which the program sets by itself.",
          "Remove it.");
      return;
    }
    if (Keys.isUnknown(entry.value()) && !fact.words().contains(Keys.UNKNOWN)) {
      return;
    }
    Fraction value = facts.read(fact, entry.value());
    if (value != null) {
      thing.set(fact, value);
      origins.put(thing, fact, entry.value().place());
    }
  }

  private void link(Thing thing, Link link, Located value) {
    if (!Keys.isUnknown(value)) {
      things.later(thing, link, value);
    }
  }

  private void listing(Thing owner, Listing listing, Located value) {
    if (Keys.isUnknown(value)) {
      return;
    }
    Sequence list = reading.sequence(value);
    if (list == null) {
      return;
    }
    List<Located> items = list.items();
    boolean more = !items.isEmpty() && Keys.isAndMore(items.getLast());
    int count = items.size() - (more ? 1 : 0);
    if (count > listing.most()) {
      reading.refuse(
          list.place(),
          "'" + listing.name() + "' has " + count + " elements, more than " + listing.most() + ".",
          "Check the list; a case may have at most " + listing.most() + " of them.");
      return;
    }
    items.subList(0, count).forEach(item -> element(owner, listing, item));
    if (!more) {
      owner.close(listing);
    }
  }

  private void element(Thing owner, Listing listing, Located item) {
    if (Keys.isAndMore(item)) {
      reading.refuse(
          item.place(),
          "'" + Keys.AND_MORE + "' says that there may be more, and so it stands last.",
          "Move it to the end of the list.");
      return;
    }
    Mapping own = reading.mapping(item);
    if (own == null) {
      return;
    }
    Mapping under = each.get(listing.element());
    Mapping told = under == null ? own : Background.under(listing.element(), under, own);
    budget.spendThing(told.place());
    Optional<String> name = Keys.nameOf(listing.element(), told);
    Thing element = situation.add(owner, listing, name.orElse(""));
    Listing.Pairing pairing = listing.pairing();
    if (pairing != null) {
      String partner = pairing.partner().name();
      reading.required(told, partner, "Say which one is meant, as '" + partner + ": anna'.");
    }
    fill(element, told);
  }
}
