package org.alimenta.law.situation;

import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** Why a value is not known. */
public sealed interface Cause {

  /** Somebody can be asked. */
  sealed interface Question extends Cause {
    /** Whose fact, link or list it is. */
    Thing about();

    /** The same of another thing of the kind, or of the thing as it is now. */
    default Question askedOf(Thing other) {
      return switch (this) {
        case FactMissing(Fact fact, _) -> new FactMissing(fact, other);
        case LinkMissing(Link link, _) -> new LinkMissing(link, other);
        case ListOpen(Listing listing, _) -> new ListOpen(listing, other);
      };
    }
  }

  /** A fact of a thing was not told. */
  record FactMissing(Fact fact, Thing about) implements Question {}

  /** It was not told which thing this link leads to. */
  record LinkMissing(Link link, Thing about) implements Question {}

  /** It was not told whether the list has further elements. */
  record ListOpen(Listing listing, Thing about) implements Question {}

  /**
   * The law itself says nothing that we know for this day: a number or a rule without a value.
   *
   * @param what the number's id or the rule's name
   * @param day days since 1970-01-01
   * @param key the row that was looked for in a table
   */
  record Gap(String what, long day, @Nullable Fraction key) implements Cause {
    public Optional<Fraction> row() {
      return Optional.ofNullable(key);
    }
  }
}
