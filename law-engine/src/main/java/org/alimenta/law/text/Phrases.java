package org.alimenta.law.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.SourceReader;
import org.alimenta.money.Fraction;

/** The engine's own words: how operators, outcomes, months and units are said in each language. */
final class Phrases {
  private static final Phrases OWN =
      new Phrases(Resource.onClassPath(Phrases.class, "org/alimenta/law/text/engine.texts.yaml"));

  private final Map<TextKey, Map<Language, List<String>>> all = new HashMap<>();

  private Phrases(Resource file) {
    Problems problems = new Problems();
    Reading reading = new Reading(problems);
    Mapping root = reading.mapping(SourceReader.read(file));
    if (root != null) {
      reading.onlyKeys(root, List.of("phrases", "forms"));
      for (Mapping.Entry section : root.entries()) {
        Mapping entries = reading.mapping(section.value());
        if (entries != null) {
          entries.entries().forEach(entry -> read(section.key(), entry, reading));
        }
      }
    }
    problems.throwIfAny();
  }

  private void read(String section, Mapping.Entry entry, Reading reading) {
    Mapping languages = reading.mapping(entry.value());
    if (languages == null) {
      return;
    }
    Map<Language, List<String>> texts = new HashMap<>();
    for (Language language : Language.values()) {
      var text = reading.required(languages, language.code(), "Write it in each language.");
      if (text instanceof Sequence forms) {
        texts.put(
            language, forms.items().stream().map(reading::text).map(String::valueOf).toList());
      } else if (text != null) {
        texts.put(language, List.of(String.valueOf(reading.text(text))));
      }
    }
    all.put(TextKey.of(section, entry.key()), texts);
  }

  private Optional<List<String>> forms(String section, String id, Language language) {
    return Optional.ofNullable(all.get(TextKey.of(section, id))).map(texts -> texts.get(language));
  }

  static Optional<String> find(Language language, String id) {
    return OWN.forms("phrases", id, language).map(List::getFirst);
  }

  /** A phrase with its places {1}, {2} filled in. */
  static String say(Language language, String id, Object... places) {
    String said =
        find(language, id)
            .orElseThrow(() -> new MissingTextException(TextKey.of("phrases", id), language));
    StringBuilder filled = new StringBuilder();
    int i = 0;
    while (i < said.length()) {
      if (said.charAt(i) == '{' && i + 2 < said.length() && said.charAt(i + 2) == '}') {
        filled.append(places[said.charAt(i + 1) - '1']);
        i += 3;
      } else {
        filled.append(said.charAt(i++));
      }
    }
    // A place that ends with an abbreviation also ends its sentence.
    return filled.toString().replace("..", ".");
  }

  private static List<String> formsOf(Language language, String id) {
    return OWN.forms("forms", id, language)
        .orElseThrow(() -> new MissingTextException(TextKey.of("forms", id), language));
  }

  static boolean hasNoun(String id) {
    return OWN.all.containsKey(TextKey.of("forms", id));
  }

  /** The form of a noun that follows a number. */
  static String noun(Language language, String id, Fraction number) {
    List<String> forms = formsOf(language, id);
    int place =
        switch (Plural.of(language, number)) {
          case ONE -> 0;
          case FEW -> 1;
          case MANY -> 2;
          case OTHER -> forms.size() - 1;
        };
    return forms.get(place);
  }

  /**
   * @param id {@code months alone} or {@code months in dates}
   * @param number from 1
   */
  static String month(Language language, String id, int number) {
    return formsOf(language, id).get(number - 1);
  }
}
