package org.alimenta.law.casefile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Suggestions;
import org.jspecify.annotations.Nullable;

/** What is given in each told thing of a type, by the id of the type: {@code person: {...}}. */
final class Each {
  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private final Reading reading;

  Each(Lawbook law, Reading reading) {
    this.reading = reading;
    Keys.typesOf(law.caseType()).stream()
        .filter(type -> !type.isTop())
        .forEach(type -> types.put(type.id(), type));
  }

  Map<EntityType, Mapping> read(@Nullable Mapping given) {
    Map<EntityType, Mapping> each = new HashMap<>();
    if (given != null) {
      given.entries().forEach(entry -> entry(entry, each));
    }
    return each;
  }

  private void entry(Mapping.Entry entry, Map<EntityType, Mapping> each) {
    EntityType type = types.get(entry.key());
    Mapping facts = reading.mapping(entry.value());
    if (type == null) {
      String shown = new Scalar(entry.key(), true, entry.keyPlace()).described();
      reading.refuse(
          entry.keyPlace(),
          "Nothing in a case is of the kind " + shown + ".",
          Suggestions.hint(entry.key(), types.keySet()));
    } else if (facts != null) {
      each.put(type, facts);
    }
  }
}
