package org.alimenta.law.numbers;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * A file in which an office keeps what its commune has set, with the days and the resolution of
 * each value, and its own answers to open questions of law. What may be set, and within which
 * bounds, is said by the numbers of the law itself.
 */
public final class LocalFile {
  private static final Set<String> KEYS = Set.of("law", "values", "answers");

  private final String name;
  private final String hash;
  private final String law;
  private final Place place;
  private final @Nullable Mapping values;
  private final @Nullable Mapping answers;

  private LocalFile(
      String name,
      String hash,
      String law,
      Place place,
      @Nullable Mapping values,
      @Nullable Mapping answers) {
    this.name = name;
    this.hash = hash;
    this.law = law;
    this.place = place;
    this.values = values;
    this.answers = answers;
  }

  /**
   * Reads a file; whether its values may be set is checked by {@link Numbers#with(LocalFile)}.
   *
   * @throws SourceException with everything that is wrong with its form
   */
  public static LocalFile read(Resource file) {
    MessageDigest digest = Numbers.sha256();
    Located root = SourceReader.read(Numbers.hashing(file, digest));
    Problems problems = new Problems();
    Reading reading = new Reading(problems);
    Mapping body = reading.mapping(root);
    Located law = null;
    if (body != null) {
      reading.onlyKeys(body, KEYS);
      law = reading.required(body, "law", "Say whose values these are: 'law: poland'.");
    }
    String of = law == null ? null : reading.text(law);
    Mapping values = body == null ? null : reading.optional(body, "values", reading::mapping);
    Mapping answers = body == null ? null : reading.optional(body, "answers", reading::mapping);
    problems.throwIfAny();
    if (law == null || of == null) {
      throw new IllegalStateException("A file without a law was not refused.");
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return new LocalFile(file.name(), hash, of, law.place(), values, answers);
  }

  /** How messages and receipts call the file. */
  public String name() {
    return name;
  }

  /** The SHA-256 of the file, in hexadecimal. */
  public String hash() {
    return hash;
  }

  /** The id of the law to which the values belong: {@code poland}. */
  public String law() {
    return law;
  }

  /** Where the file names the law. */
  public Place place() {
    return place;
  }

  /** The numbers that the commune has set, over all time. */
  SortedMap<NumberId, DatedNumber> values(
      SortedMap<NumberId, DatedNumber> national, Problems problems) {
    SortedMap<NumberId, DatedNumber> set = new TreeMap<>();
    if (values != null) {
      for (Mapping.Entry written : values.entries()) {
        DatedNumber number = known(written, national, problems);
        DatedNumber changed =
            number == null ? null : new LocalHistory(number, problems).read(written);
        if (changed != null) {
          set.put(changed.id(), changed);
        }
      }
    }
    return set;
  }

  /** What the office has chosen, as it is written. */
  Map<NumberId, String> answers(SortedMap<NumberId, DatedNumber> national, Problems problems) {
    Map<NumberId, String> chosen = new TreeMap<>();
    if (answers != null) {
      for (Mapping.Entry written : answers.entries()) {
        DatedNumber number = known(written, national, problems);
        if (number != null && written.value() instanceof Scalar option) {
          answer(number, option, problems, chosen);
        } else if (number != null) {
          problems.add(
              written.value().place(),
              "An answer is the key of an option.",
              "Write it like 'cap-first'.");
        }
      }
    }
    return chosen;
  }

  private static void answer(
      DatedNumber number, Scalar option, Problems problems, Map<NumberId, String> chosen) {
    if (number.unit().kind() != Unit.Kind.CHOICE) {
      problems.add(
          option.place(),
          "'" + number.id() + "' is no open question of law.",
          "Values of the commune stand under 'values', each with its first day and resolution.");
      return;
    }
    try {
      LocalValue.set(number, option.text());
      chosen.put(number.id(), option.text());
    } catch (IllegalArgumentException e) {
      problems.add(option.place(), String.valueOf(e.getMessage()), "Correct it or leave it out.");
    }
  }

  private static @Nullable DatedNumber known(
      Mapping.Entry written, SortedMap<NumberId, DatedNumber> national, Problems problems) {
    for (DatedNumber number : national.values()) {
      if (number.id().value().equals(written.key())) {
        return number;
      }
    }
    problems.add(
        written.keyPlace(),
        "There is no number '" + written.key() + "'.",
        Numbers.hint(written.key(), national.keySet()));
    return null;
  }
}
