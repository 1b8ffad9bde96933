package org.alimenta.law.population;

import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;

/** What a block, or the run over it, brings to a plan. */
sealed interface Given {
  /** One end of a fact, or of the column that yes-or-no facts share. */
  record Told(EntityType type, int column, End end, String name) implements Given {
    @Override
    public String toString() {
      return end == End.LOW ? name : "highest " + name;
    }
  }

  /** The first day of the month under examination. */
  record Month(Fact fact) implements Given {
    @Override
    public String toString() {
      return "month";
    }
  }

  record Parent(Listing listing) implements Given {
    @Override
    public String toString() {
      return "its " + listing.owner();
    }
  }

  record Root(EntityType type) implements Given {
    @Override
    public String toString() {
      return "its case";
    }
  }

  record Linked(Link link) implements Given {
    @Override
    public String toString() {
      return link.id();
    }
  }

  /** The row's own number. */
  record Own(EntityType type) implements Given {
    @Override
    public String toString() {
      return "itself";
    }
  }

  /** The lowest that an unknown value can be, and the highest. */
  enum End {
    LOW,
    HIGH
  }
}
