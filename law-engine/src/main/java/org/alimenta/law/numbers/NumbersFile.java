package org.alimenta.law.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Reading;

/** Reads one file of numbers: its prefix, and under {@code numbers} one entry for each key. */
final class NumbersFile {
  private static final Set<String> KEYS = Set.of("prefix", "numbers");

  private final Reading reading;
  private final Map<NumberId, Place> seen;

  /**
   * @param seen the numbers of the files read before, with the place of each; added to
   */
  NumbersFile(Reading reading, Map<NumberId, Place> seen) {
    this.reading = reading;
    this.seen = seen;
  }

  List<DatedNumber> read(Located root) {
    List<DatedNumber> numbers = new ArrayList<>();
    Mapping file = reading.mapping(root);
    if (file == null) {
      return numbers;
    }
    reading.onlyKeys(file, KEYS);
    String prefix = prefix(file);
    Located list =
        reading.required(file, "numbers", "Write 'numbers:' and under it one key a number.");
    Mapping all = list == null ? null : reading.mapping(list);
    if (all == null) {
      return numbers;
    }
    for (Mapping.Entry entry : all.entries()) {
      NumberId id = id(prefix, entry);
      Mapping body = reading.mapping(entry.value());
      if (body != null) {
        DatedNumber number = new NumberReading(reading, id, entry.keyPlace()).read(body);
        if (number != null) {
          numbers.add(number);
        }
      }
    }
    return numbers;
  }

  private String prefix(Mapping file) {
    Located node =
        reading.required(file, "prefix", "Write 'prefix: maintenance-fund' above 'numbers:'.");
    String prefix = node == null ? null : reading.text(node);
    if (node != null && prefix != null && !NumberId.isPart(prefix)) {
      refuseWord(prefix, node.place());
      prefix = null;
    }
    return prefix == null ? "unknown" : prefix;
  }

  private NumberId id(String prefix, Mapping.Entry entry) {
    if (!NumberId.isPart(entry.key())) {
      refuseWord(entry.key(), entry.keyPlace());
      return new NumberId(prefix + "/unnamed");
    }
    NumberId id = new NumberId(prefix + "/" + entry.key());
    Place before = seen.putIfAbsent(id, entry.keyPlace());
    if (before != null) {
      reading.refuse(
          entry.keyPlace(),
          "The number '" + id + "' is also written at " + before + ".",
          "Keep one of the two, or give this file a prefix of its own.");
    }
    return id;
  }

  private void refuseWord(String word, Place place) {
    reading.refuse(
        place,
        "'" + word + "' cannot name a number.",
        "Use lower-case letters and digits, words joined by hyphens, as in 'income-criterion'.");
  }
}
