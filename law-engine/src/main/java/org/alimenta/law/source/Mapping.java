package org.alimenta.law.source;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedCollection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys with values, in the order in which they were written; each key stands once. */
public final class Mapping implements Located {
  private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
  private final Place place;

  /** A key, where it stands, and its value. */
  public record Entry(String key, Place keyPlace, Located value) {}

  /**
   * @param entries of two entries with the same key the first one counts; the reader of files has
   *     refused the second
   */
  public Mapping(Collection<Entry> entries, Place place) {
    entries.forEach(entry -> this.entries.putIfAbsent(entry.key(), entry));
    this.place = place;
  }

  @Override
  public Place place() {
    return place;
  }

  public SequencedCollection<Entry> entries() {
    return Collections.unmodifiableSequencedCollection(entries.sequencedValues());
  }

  public Set<String> keys() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** The value of {@code key}, or null where the key was not written. */
  public @Nullable Located get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /** Where {@code key} stands; the place of the whole mapping where the key was not written. */
  public Place keyPlace(String key) {
    Entry entry = entries.get(key);
    return entry == null ? place : entry.keyPlace();
  }

  @Override
  public String described() {
    return "keys with values";
  }

  @Override
  public String toString() {
    return entries.values().toString();
  }
}
