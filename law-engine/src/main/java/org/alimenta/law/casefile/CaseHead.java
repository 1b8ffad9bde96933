package org.alimenta.law.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.Suggestions;
import org.jspecify.annotations.Nullable;

/** What a case says about itself beside its facts. */
final class CaseHead {
  private final Reading reading;
  private final Mapping told;

  CaseHead(Reading reading, Mapping told) {
    this.reading = reading;
    this.told = told;
  }

  /** The text of a key, or null where it was not written. */
  @Nullable String text(String key) {
    return reading.optional(told, key, reading::text);
  }

  /** One text or a list of texts. */
  List<Scalar> texts(String key) {
    Located value = told.get(key);
    if (value == null) {
      return List.of();
    }
    List<Located> items = value instanceof Sequence list ? list.items() : List.of(value);
    List<Scalar> texts = new ArrayList<>();
    for (Located item : items) {
      if (reading.text(item) != null && item instanceof Scalar scalar) {
        texts.add(scalar);
      }
    }
    return texts;
  }

  List<String> benefits(Lawbook law) {
    List<String> known = law.benefitIds();
    List<String> benefits = new ArrayList<>();
    for (Scalar benefit : texts(Keys.BENEFIT)) {
      if (!known.contains(benefit.text())) {
        reading.refuse(
            benefit.place(),
            "No benefit of the law '" + law.id() + "' is called " + benefit.described() + ".",
            Suggestions.hint(benefit.text(), known));
      } else if (!benefits.contains(benefit.text())) {
        benefits.add(benefit.text());
      }
    }
    return benefits;
  }

  /** The answers that this case gives to open questions of law, and its local amounts. */
  Map<NumberId, String> choices(Lawbook law) {
    Located value = told.get(Keys.CHOICES);
    Mapping choices = value == null ? null : reading.mapping(value);
    Map<NumberId, String> chosen = new TreeMap<>();
    if (choices != null) {
      choices
          .entries()
          .forEach(entry -> choice(law, entry).ifPresent(id -> put(chosen, id, entry)));
    }
    return chosen;
  }

  private static void put(Map<NumberId, String> chosen, NumberId id, Mapping.Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      chosen.put(id, scalar.text());
    }
  }

  private Optional<NumberId> choice(Lawbook law, Mapping.Entry entry) {
    String value = reading.text(entry.value());
    if (value == null) {
      return Optional.empty();
    }
    try {
      NumberId id = NumberId.of(entry.key());
      law.numbers().with(Map.of(id, value));
      return Optional.of(id);
    } catch (IllegalArgumentException e) {
      reading.refuse(entry.keyPlace(), String.valueOf(e.getMessage()), "Correct this choice.");
      return Optional.empty();
    }
  }
}
