package org.alimenta.law.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Link;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Suggestions;

/** The things of one case by their ids, and the links that wait until all of them are known. */
final class Things {
  private final Reading reading;
  private final Map<EntityType, Map<String, Known>> byId = new HashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();

  private record Known(Thing thing, Place place) {}

  private record Waiting(Thing from, Link link, Located target) {}

  Things(Reading reading) {
    this.reading = reading;
  }

  void named(Thing thing, Located id) {
    String text = reading.text(id);
    if (text == null) {
      return;
    }
    Known first =
        byId.computeIfAbsent(thing.type(), _ -> new HashMap<>())
            .putIfAbsent(text.strip(), new Known(thing, id.place()));
    if (first != null) {
      reading.refuse(
          id.place(),
          "The id " + id.described() + " was given before, in line " + first.place().line() + ".",
          "Give each " + thing.type() + " an id of its own.");
    }
  }

  void later(Thing from, Link link, Located target) {
    waiting.add(new Waiting(from, link, target));
  }

  void follow() {
    for (Waiting next : waiting) {
      String id = reading.text(next.target());
      if (id == null) {
        continue;
      }
      Map<String, Known> known = byId.getOrDefault(next.link().target(), Map.of());
      Known target = known.get(id.strip());
      if (target != null) {
        next.from().set(next.link(), target.thing());
      } else {
        refuse(next, id, known);
      }
    }
  }

  private void refuse(Waiting next, String id, Map<String, Known> known) {
    EntityType type = next.link().target();
    reading.refuse(
        next.target().place(),
        "No " + type + " of this case has the id " + next.target().described() + ".",
        known.isEmpty()
            ? "Give the " + type + " that is meant 'id: ...'."
            : Suggestions.hint(id, known.keySet()));
  }
}
