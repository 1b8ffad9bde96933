package org.alimenta.law.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Sequence;

/** Reads one file of words into the store. */
final class TextFile {
  /** Sections in which each id has one text in each language. */
  private static final Set<String> SINGLE =
      Set.of("papers", "issuers", "things", "outcomes", "authorities");

  /** Sections in which the English text is the key and the value is the Polish one. */
  private static final Set<String> TRANSLATED = Set.of("steps", "messages");

  /** Sections in which each id has several texts. */
  private static final Map<String, Set<String>> PARTED = parted();

  private static final Set<String> SECTIONS =
      Set.of(
          "papers",
          "issuers",
          "things",
          "outcomes",
          "authorities",
          "steps",
          "messages",
          "conditions",
          "benefits",
          "facts",
          "lists",
          "links",
          "letters",
          "applications");

  private static Map<String, Set<String>> parted() {
    Map<String, Set<String>> parted = new LinkedHashMap<>();
    parted.put("benefits", Set.of("title", "summary", "who"));
    parted.put("facts", Set.of("label", "question", "hint", "words"));
    parted.put("lists", Set.of("more", "one", "of"));
    parted.put("links", Set.of("question", "label"));
    parted.put("letters", Texts.LETTER_PARTS);
    parted.put("applications", Texts.APPLICATION_PARTS);
    return parted;
  }

  private final Reading reading;
  private final TextStore store;
  private final Map<TextKey, Place> seen;

  /**
   * @param seen where each text stands that earlier files gave
   */
  TextFile(Reading reading, TextStore store, Map<TextKey, Place> seen) {
    this.reading = reading;
    this.store = store;
    this.seen = seen;
  }

  void read(Located root) {
    Mapping file = reading.mapping(root);
    if (file == null) {
      return;
    }
    reading.onlyKeys(file, SECTIONS);
    for (Mapping.Entry entry : file.entries()) {
      if (SECTIONS.contains(entry.key())) {
        section(entry.key(), entry.value());
      }
    }
  }

  private void section(String section, Located node) {
    Mapping entries = reading.mapping(node);
    if (entries == null) {
      return;
    }
    for (Mapping.Entry entry : entries.entries()) {
      if (TRANSLATED.contains(section)) {
        translated(section, entry);
      } else if (SINGLE.contains(section)) {
        wording(TextKey.of(section, entry.key()), entry.keyPlace(), entry.value());
      } else if (section.equals("conditions")) {
        condition(entry);
      } else {
        parted(section, entry);
      }
    }
  }

  private void translated(String section, Mapping.Entry entry) {
    TextKey key = TextKey.of(section, entry.key());
    if (isNew(key, entry.keyPlace())) {
      store.put(key, Language.ENGLISH, entry.key());
      put(key, Language.POLISH, entry.value());
    }
  }

  /** A condition that is also a sentence of its own when it fails. */
  private void condition(Mapping.Entry entry) {
    TextKey key = TextKey.of("steps", entry.key());
    Mapping body = reading.mapping(entry.value());
    if (body == null || !isNew(key, entry.keyPlace())) {
      return;
    }
    reading.onlyKeys(body, List.of("pl", "fails"));
    store.put(key, Language.ENGLISH, entry.key());
    Located polish = body.get("pl");
    if (polish != null) {
      put(key, Language.POLISH, polish);
    }
    Located fails = body.get("fails");
    if (fails != null) {
      wording(new TextKey("conditions", entry.key(), "fails"), body.keyPlace("fails"), fails);
    }
  }

  private void parted(String section, Mapping.Entry entry) {
    Mapping body = reading.mapping(entry.value());
    Set<String> parts = PARTED.getOrDefault(section, Set.of());
    if (body == null) {
      return;
    }
    reading.onlyKeys(body, parts);
    for (Mapping.Entry part : body.entries()) {
      if (part.key().equals("words")) {
        words(entry.key(), part.value());
      } else if (parts.contains(part.key())) {
        wording(new TextKey(section, entry.key(), part.key()), part.keyPlace(), part.value());
      }
    }
  }

  private void words(String fact, Located node) {
    Mapping words = reading.mapping(node);
    if (words != null) {
      for (Mapping.Entry word : words.entries()) {
        wording(new TextKey("words", fact, word.key()), word.keyPlace(), word.value());
      }
    }
  }

  /**
   * {@code {en: ..., pl: ...}}; a language that is left out is told by the test of the law pack.
   */
  private void wording(TextKey key, Place place, Located node) {
    Mapping languages = reading.mapping(node);
    if (languages == null || !isNew(key, place)) {
      return;
    }
    reading.onlyKeys(languages, List.of("en", "pl"));
    for (Language language : Language.values()) {
      Located text = languages.get(language.code());
      if (text != null) {
        put(key, language, text);
      }
    }
  }

  private void put(TextKey key, Language language, Located node) {
    if (key.section().equals("applications") && node instanceof Sequence list) {
      List<String> texts = list.items().stream().map(reading::text).map(String::valueOf).toList();
      store.put(key, language, String.join(Texts.NEXT, texts));
      return;
    }
    String text = reading.text(node);
    if (text != null) {
      store.put(key, language, text.strip());
    }
  }

  private boolean isNew(TextKey key, Place place) {
    Place first = seen.putIfAbsent(key, place);
    if (first != null) {
      reading.refuse(
          place, "The words of '" + key + "' stand already at " + first + ".", "Keep one of them.");
    }
    return first == null;
  }
}
