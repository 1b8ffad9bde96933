package org.alimenta.law.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Link;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Scalar;

/** The words of the file format that no law declares, and the types that a case can hold. */
final class Keys {
  static final String NAME = "name";
  static final String LAW = "law";
  static final String BENEFIT = "benefit";
  static final String COVERS = "covers";
  static final String SOURCE = "source";
  static final String NOTE = "note";
  static final String CHOICES = "choices";
  static final String EXPECT = "expect";
  static final String CASES = "cases";
  static final String GIVEN_IN_ALL = "given-in-all";
  static final String GIVEN_IN_EACH = "given-in-each";
  static final String ID = "id";

  /** Ends a list that may have further elements. */
  static final String AND_MORE = "...";

  /** Says openly that a fact, a link or a list is not known; it takes back a background. */
  static final String UNKNOWN = "unknown";

  /** Keys of a case beside its facts. */
  static final List<String> ABOUT_THE_CASE =
      List.of(NAME, LAW, BENEFIT, COVERS, SOURCE, NOTE, CHOICES, EXPECT);

  private Keys() {}

  /** Every key that may stand in a thing of this type. */
  static List<String> of(EntityType type) {
    List<String> keys = new ArrayList<>(type.isTop() ? ABOUT_THE_CASE : List.of(ID));
    type.facts().stream().filter(fact -> !fact.isMonthly()).forEach(fact -> keys.add(fact.name()));
    type.links().forEach(link -> keys.add(link.name()));
    type.listings().forEach(listing -> keys.add(listing.name()));
    return keys;
  }

  /** The type of the case and of everything that can be in it. */
  static Set<EntityType> typesOf(EntityType top) {
    Set<EntityType> found = new LinkedHashSet<>();
    collect(top, found);
    return found;
  }

  private static void collect(EntityType type, Set<EntityType> found) {
    if (found.add(type)) {
      type.listings().forEach(listing -> collect(listing.element(), found));
    }
  }

  /** A law whose facts are called like words of the format could not be written down. */
  static void refuseClashes(EntityType top) {
    for (EntityType type : typesOf(top)) {
      List<String> keys = of(type);
      for (String key : keys) {
        if (keys.indexOf(key) != keys.lastIndexOf(key)) {
          throw new IllegalStateException(
              "The key '" + key + "' would mean two things in '" + type + "': rename the fact.");
        }
      }
    }
  }

  /** What people call an element: its id, or who it speaks of. */
  static Optional<String> nameOf(EntityType type, Mapping told) {
    if (told.get(ID) instanceof Scalar id && !id.isNothing()) {
      return Optional.of(id.text().strip());
    }
    for (Link link : type.links()) {
      if (told.get(link.name()) instanceof Scalar who && !who.isNothing()) {
        return Optional.of(who.text().strip());
      }
    }
    return Optional.empty();
  }

  static boolean isAndMore(Located item) {
    return item instanceof Scalar scalar && scalar.text().equals(AND_MORE);
  }

  static boolean isUnknown(Located value) {
    return value instanceof Scalar scalar && scalar.text().equals(UNKNOWN);
  }
}
