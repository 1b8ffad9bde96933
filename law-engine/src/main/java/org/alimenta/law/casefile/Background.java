package org.alimenta.law.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Listing;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Sequence;

/**
 * Puts what is given in all cases under one case. What the case says itself counts; lists whose
 * elements all have names are joined element by element, other lists are replaced.
 */
final class Background {
  private Background() {}

  static Mapping under(EntityType type, Mapping background, Mapping told) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    background.entries().forEach(entry -> entries.put(entry.key(), entry));
    for (Mapping.Entry own : told.entries()) {
      Mapping.Entry below = entries.get(own.key());
      Located value = below == null ? own.value() : value(type, own.key(), below, own);
      entries.put(own.key(), new Mapping.Entry(own.key(), own.keyPlace(), value));
    }
    return new Mapping(entries.values(), told.place());
  }

  private static Located value(
      EntityType type, String key, Mapping.Entry below, Mapping.Entry own) {
    Optional<Listing> listing = type.listing(key);
    if (listing.isPresent()
        && below.value() instanceof Sequence background
        && own.value() instanceof Sequence told) {
      return list(listing.get().element(), background, told);
    }
    if (type.isTop()
        && key.equals(Keys.CHOICES)
        && below.value() instanceof Mapping background
        && own.value() instanceof Mapping told) {
      return joined(background, told);
    }
    return own.value();
  }

  private static Mapping joined(Mapping background, Mapping told) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    background.entries().forEach(entry -> entries.put(entry.key(), entry));
    told.entries().forEach(entry -> entries.put(entry.key(), entry));
    return new Mapping(entries.values(), told.place());
  }

  private static Sequence list(EntityType element, Sequence background, Sequence told) {
    Map<String, Located> below = named(element, background);
    Map<String, Located> own = named(element, told);
    if (below.isEmpty() || own.isEmpty()) {
      return told;
    }
    Map<String, Located> all = new LinkedHashMap<>(below);
    own.forEach(
        (name, over) ->
            all.merge(name, over, (under, _) -> under(element, (Mapping) under, (Mapping) over)));
    List<Located> items = new ArrayList<>(all.values());
    andMore(told).or(() -> andMore(background)).ifPresent(items::add);
    Place place = told.place();
    return new Sequence(items, place);
  }

  private static Optional<Located> andMore(Sequence list) {
    return list.items().stream().filter(Keys::isAndMore).findFirst();
  }

  /** Its elements by name; none at all when any of them has no name or a name comes twice. */
  private static Map<String, Located> named(EntityType element, Sequence list) {
    Map<String, Located> named = new LinkedHashMap<>();
    for (Located item : list.items()) {
      if (Keys.isAndMore(item)) {
        continue;
      }
      Optional<String> name =
          item instanceof Mapping mapping ? Keys.nameOf(element, mapping) : Optional.empty();
      if (name.isEmpty() || named.put(name.get(), item) != null) {
        return Map.of();
      }
    }
    return named;
  }
}
