package org.alimenta.law.casefile;

import java.util.HashSet;
import java.util.Set;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Reading;
import org.alimenta.money.Fraction;

/** Checks the pairs that a case tells, before the program adds those that follow. */
final class Pairs {
  private final Reading reading;
  private final Origins origins;

  Pairs(Reading reading, Origins origins) {
    this.reading = reading;
    this.origins = origins;
  }

  void check(Situation situation) {
    for (Thing owner : situation.things()) {
      for (Listing listing : owner.type().listings()) {
        Pairing pairing = listing.pairing();
        if (pairing != null) {
          check(owner, listing, pairing);
        }
      }
    }
  }

  private void check(Thing owner, Listing listing, Pairing pairing) {
    Thing self = owner.link(pairing.self());
    Set<Thing> seen = new HashSet<>();
    for (Thing element : owner.list(listing)) {
      Thing partner = element.link(pairing.partner());
      if (partner == null) {
        continue;
      }
      if (!seen.add(partner)) {
        refuse(
            element,
            "'" + partner.name() + "' stands twice in '" + listing.name() + "'.",
            "Keep one of the two.");
      }
      Fraction kind = element.fact(pairing.kind());
      boolean isSelf = partner.equals(self);
      if (kind != null && self != null && isSelf != kind.equals(Fraction.of(pairing.itself()))) {
        String itself = pairing.kind().words().get(pairing.itself());
        refuse(
            element,
            isSelf
                ? "This is '" + partner.name() + "' in relation to the same person."
                : "'" + partner.name() + "' is not the person whose list this is.",
            isSelf
                ? "Write '" + pairing.kind().name() + ": " + itself + "', or remove the element."
                : "Write another word than '" + itself + "'.");
      }
    }
  }

  private void refuse(Thing element, String what, String remedy) {
    Place place = origins.of(element).orElse(Place.start("case"));
    reading.refuse(place, what, remedy);
  }
}
