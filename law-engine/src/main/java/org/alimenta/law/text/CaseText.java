package org.alimenta.law.text;

import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/** What was told of a case, as people call it: for forms and for what they can check. */
public final class CaseText {
  private final Naming naming;

  public CaseText(LawWords words, Language language) {
    this.naming = new Naming(words, language);
  }

  /** {@code Anna}, {@code Anna, dochód 2}; empty for the whole case. */
  public String thing(Thing thing) {
    return naming.thing(thing);
  }

  /** What a new element of a list would be called: {@code person 3}. */
  public String next(Listing listing, Thing owner) {
    return naming.say("numbered", naming.one(listing), owner.list(listing).size() + 1);
  }

  public String label(Fact fact) {
    return Naming.sentence(naming.fact(fact));
  }

  public String label(Link link) {
    return Naming.sentence(naming.texts().label(link, naming.language()));
  }

  /** What one element of a list is called. */
  public String label(Listing listing) {
    return Naming.sentence(naming.one(listing));
  }

  /** That a list has no elements: {@code Certificate: none}. */
  public String none(Listing listing) {
    return label(listing) + ": " + naming.say("none");
  }

  /** A value in the fact's own words. */
  public String value(Fact fact, Fraction value, Situation situation) {
    return fact.kind() == Kind.NAME ? situation.nameOf(value) : naming.factValue(fact, value);
  }

  /** The lowest and the highest answer that a fact may have, in the words of the reader. */
  public String range(Fact fact) {
    return naming.say(
        "from to",
        naming.values().exact(fact.kind(), fact.toldRange().low()),
        naming.values().exact(fact.kind(), fact.toldRange().high()));
  }
}
