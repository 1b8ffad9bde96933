package org.alimenta.office.site.family;

import java.util.List;
import java.util.Optional;
import org.alimenta.law.Household;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;

/**
 * Names things and questions so that they are found again when the household was changed: by the
 * person they belong to, not by a number that shifts.
 */
final class Spots {
  private static final String MEMBER = "member";

  private final Situation situation;
  private final Household household;
  private final List<Member> present;

  /**
   * @param present the people of the builder, in the order in which they were told
   */
  Spots(Situation situation, Household household, List<Member> present) {
    this.situation = situation;
    this.household = household;
    this.present = present;
  }

  /** {@code member3/incomes.0}; of the whole case {@code case}. */
  String name(Thing thing) {
    Thing owner = thing.owner();
    Listing in = thing.in();
    if (owner == null || in == null) {
      return "case";
    }
    if (in.equals(household.people())) {
      int others = thing.index() - present.size();
      return others < 0 ? MEMBER + present.get(thing.index()).id() : "other" + others;
    }
    String before = owner.owner() == null ? "" : name(owner) + "/";
    return before + in.name() + personOf(thing).map(p -> "@" + name(p)).orElse("." + thing.index());
  }

  /** The person for whom this thing was made. */
  private Optional<Thing> personOf(Thing thing) {
    boolean isMade =
        household.made().stream().anyMatch(made -> made.listing().equals(thing.in()))
            || (thing.in() != null && thing.in().pairing() != null);
    return isMade
        ? thing.type().links().stream()
            .filter(link -> link.target().equals(household.people().element()))
            .flatMap(link -> Optional.ofNullable(thing.link(link)).stream())
            .findFirst()
        : Optional.empty();
  }

  Optional<Thing> thing(String name) {
    return situation.things().stream().filter(thing -> name(thing).equals(name)).findFirst();
  }

  String name(Question question) {
    return name(question.about()) + " " + what(question);
  }

  private static String what(Question question) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) -> fact.name();
      case Cause.LinkMissing(Link link, _) -> "> " + link.name();
      case Cause.ListOpen(Listing listing, _) -> "+ " + listing.name();
    };
  }

  /**
   * Whether a question of such a name is about a person of the builder, or what is theirs.
   *
   * @param id the person's
   */
  static boolean isAbout(String name, int id) {
    return name.matches("(.*@)?" + MEMBER + id + "\\b.*");
  }

  /**
   * Whether a question of such a name asks what a person of the builder is, to whomever. What they
   * have stands in their lists.
   *
   * @param id the person's
   */
  static boolean isWhatSomebodyIs(String name, int id) {
    return name.matches(MEMBER + id + " (?!\\+ ).*|.*@" + MEMBER + id + "\\b.*");
  }

  /** The question of such a name, where the case still has a place for it. */
  Optional<Question> question(String name) {
    int space = name.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String what = name.substring(space + 1);
    return thing(name.substring(0, space)).flatMap(about -> question(what, about));
  }

  private static Optional<Question> question(String what, Thing about) {
    if (what.startsWith("> ")) {
      return about.type().link(what.substring(2)).map(link -> new Cause.LinkMissing(link, about));
    }
    return what.startsWith("+ ")
        ? about.type().listing(what.substring(2)).map(list -> new Cause.ListOpen(list, about))
        : about.type().fact(what).map(fact -> new Cause.FactMissing(fact, about));
  }
}
