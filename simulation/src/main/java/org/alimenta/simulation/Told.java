package org.alimenta.simulation;

import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;

/** What a column of a population tells. */
sealed interface Told {
  /** Of what kind of thing it is told. */
  EntityType of();

  String name();

  /** A fact; null where nobody knows it. */
  record OfFact(Fact fact) implements Told {
    @Override
    public EntityType of() {
      return fact.entity();
    }

    @Override
    public String name() {
      return fact.name();
    }
  }

  /** Which thing it is: its position among those of its kind in the case, from zero. */
  record OfLink(Link link) implements Told {
    @Override
    public EntityType of() {
      return link.owner();
    }

    @Override
    public String name() {
      return link.name();
    }
  }
}
