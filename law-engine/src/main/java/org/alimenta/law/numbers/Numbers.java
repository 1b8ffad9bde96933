package org.alimenta.law.numbers;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.SourceReader;
import org.alimenta.law.source.Suggestions;

/** A set of numbers of law. It never changes and may be used by several threads. */
public final class Numbers {
  private final SortedMap<NumberId, DatedNumber> national;
  private final SortedMap<NumberId, DatedNumber> local;
  private final SortedMap<NumberId, DatedNumber> byId;
  private final SortedMap<String, String> fileHashes;
  private final SortedMap<NumberId, String> overrides;

  private Numbers(
      SortedMap<NumberId, DatedNumber> national,
      SortedMap<NumberId, DatedNumber> local,
      SortedMap<NumberId, DatedNumber> byId,
      SortedMap<String, String> fileHashes,
      SortedMap<NumberId, String> overrides) {
    this.national = national;
    this.local = local;
    this.byId = Collections.unmodifiableSortedMap(byId);
    this.fileHashes = Collections.unmodifiableSortedMap(fileHashes);
    this.overrides = Collections.unmodifiableSortedMap(overrides);
  }

  /**
   * Reads and checks files of numbers.
   *
   * @throws SourceException with every problem of every file
   */
  public static Numbers load(List<Resource> files) {
    Problems problems = new Problems();
    Reading reading = new Reading(problems);
    Map<NumberId, Place> seen = new HashMap<>();
    SortedMap<NumberId, DatedNumber> byId = new TreeMap<>();
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Resource file : files) {
      MessageDigest digest = sha256();
      try {
        Located root = SourceReader.read(hashing(file, digest));
        hashes.put(file.name(), HexFormat.of().formatHex(digest.digest()));
        new NumbersFile(reading, seen)
            .read(root)
            .forEach(number -> byId.putIfAbsent(number.id(), number));
      } catch (SourceException e) {
        problems.addAll(e.problems());
      }
    }
    problems.throwIfAny();
    return new Numbers(byId, byId, byId, hashes, new TreeMap<>());
  }

  static Resource hashing(Resource file, MessageDigest digest) {
    return new Resource(
        file.name(),
        () -> {
          InputStream in = file.opening().open();
          return new DigestInputStream(in, digest);
        });
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /**
   * The number of that name.
   *
   * @throws IllegalArgumentException naming what was probably meant, when there is none
   */
  public DatedNumber get(NumberId id) {
    DatedNumber number = byId.get(id);
    if (number == null) {
      throw new IllegalArgumentException(
          "There is no number '%s'. %s".formatted(id, hint(id.value(), byId.keySet())));
    }
    return number;
  }

  static String hint(String written, Collection<NumberId> known) {
    return Suggestions.hint(written, known.stream().map(NumberId::value).toList());
  }

  /** All numbers, by name. */
  public Collection<DatedNumber> all() {
    return byId.values();
  }

  /** The SHA-256 of each file read, in hexadecimal, by the file's name: for receipts. */
  public SortedMap<String, String> fileHashes() {
    return fileHashes;
  }

  /** The local values that were put in place of the national ones, as they were written. */
  public SortedMap<NumberId, String> overrides() {
    return overrides;
  }

  /** The days on which values became known that have effect from an earlier day. */
  public NavigableSet<LocalDate> knownLater() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (var numbers : List.of(national, local)) {
      for (DatedNumber number : numbers.values()) {
        number.entries().stream().map(Entry::known).filter(Objects::nonNull).forEach(days::add);
      }
    }
    return days;
  }

  /** These numbers as an office could know them at the end of a day. Overrides stay. */
  public Numbers asKnownOn(LocalDate day) {
    SortedMap<NumberId, DatedNumber> then = asKnownOn(day, local);
    return new Numbers(asKnownOn(day, national), then, then, fileHashes, new TreeMap<>())
        .with(overrides);
  }

  private static SortedMap<NumberId, DatedNumber> asKnownOn(
      LocalDate day, SortedMap<NumberId, DatedNumber> numbers) {
    SortedMap<NumberId, DatedNumber> then = new TreeMap<>();
    numbers.forEach((id, number) -> then.put(id, number.asKnownOn(day)));
    return then;
  }

  /**
   * A copy with the values that a commune has set, each for its own time, and with the answers of
   * its office to open questions.
   *
   * @throws SourceException with everything that is wrong with the file: a number that does not
   *     exist or that the act sets itself, a value outside the bounds of the act
   */
  public Numbers with(LocalFile file) {
    Problems problems = new Problems();
    SortedMap<NumberId, DatedNumber> changed = new TreeMap<>(local);
    changed.putAll(file.values(national, problems));
    SortedMap<String, String> hashes = new TreeMap<>(fileHashes);
    hashes.put(file.name(), file.hash());
    Map<NumberId, String> answers = file.answers(national, problems);
    problems.throwIfAny();
    SortedMap<NumberId, String> all = new TreeMap<>(overrides);
    all.putAll(answers);
    return new Numbers(national, changed, changed, hashes, new TreeMap<>()).with(all);
  }

  /**
   * A copy in which some numbers have another value at all times for which they may be set locally;
   * declared gaps stay gaps, except where only a local value can exist. A second local value of the
   * same number replaces the first.
   *
   * @param values for a choice that answers an open question the key of another option; for a
   *     delegated number an amount within the bounds of its file (at least the national one, or
   *     between two values), written as in a file, and for a table either one amount for every row
   *     or {@code 1=400.00, 3=350.00} for rows by their {@code at}
   * @throws IllegalArgumentException with every reason, one a line, when a number does not exist,
   *     may not be set locally, or not to this value
   */
  public Numbers with(Map<NumberId, String> values) {
    SortedMap<NumberId, DatedNumber> changed = new TreeMap<>(byId);
    SortedMap<NumberId, String> said = new TreeMap<>(overrides);
    List<String> refused = new ArrayList<>();
    for (Map.Entry<NumberId, String> value : new TreeMap<>(values).entrySet()) {
      try {
        NumberId id = get(value.getKey()).id();
        changed.put(id, LocalValue.set(national.getOrDefault(id, get(id)), value.getValue()));
        said.put(id, value.getValue());
      } catch (IllegalArgumentException e) {
        refused.add(e.getMessage());
      }
    }
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", refused));
    }
    return new Numbers(national, local, changed, fileHashes, said);
  }
}
