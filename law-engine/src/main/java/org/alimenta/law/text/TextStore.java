package org.alimenta.law.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts by key and language, while they are collected and after. */
final class TextStore {
  private final Map<TextKey, EnumMap<Language, String>> texts = new HashMap<>();

  void put(TextKey key, Language language, String text) {
    texts.computeIfAbsent(key, _ -> new EnumMap<>(Language.class)).put(language, text);
  }

  boolean has(TextKey key) {
    return texts.containsKey(key);
  }

  Set<TextKey> keys() {
    return texts.keySet();
  }

  Optional<String> find(TextKey key, Language language) {
    var found = texts.get(key);
    return found == null ? Optional.empty() : Optional.ofNullable(found.get(language));
  }
}
