package org.alimenta.law.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.Card;
import org.alimenta.law.read.Walk;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * Amounts, ages, months, days and shares that a text names and that no number or constant beside it
 * has, or had only once. A text that names a year may speak of another time.
 */
final class NumbersInTexts implements Check {
  private static final Pattern A_YEAR = Pattern.compile("(?:19|20)\\d\\d");

  @Override
  public void look(LintedLaw law, Findings to) {
    for (Resource file : law.files().texts()) {
      Located root = SourceReader.read(file);
      List<Benefit<?>> benefits = benefits(root, law);
      new OneFile(known(file.name(), benefits, law), benefits, to).read(root, "");
    }
  }

  /** Whose words a file holds. */
  private static List<Benefit<?>> benefits(Located root, LintedLaw law) {
    if (root instanceof Mapping file && file.get("benefits") instanceof Mapping named) {
      Set<String> ids = named.keys();
      return law.benefits().stream().filter(each -> ids.contains(each.id())).toList();
    }
    return List.of();
  }

  /** What stands in the same folder or is read by its benefits; without benefits the whole law. */
  private static KnownNumbers known(String file, List<Benefit<?>> benefits, LintedLaw law) {
    KnownNumbers known = new KnownNumbers(law.today());
    Set<NumberId> read = new HashSet<>();
    for (Benefit<?> benefit : benefits.isEmpty() ? law.benefits() : benefits) {
      Card card = Card.of(benefit);
      read.addAll(card.numbers());
      for (Node node : Walk.below(card.roots())) {
        known.add(node);
      }
      benefit.papers().forEach(paper -> paper.validMonths().ifPresent(known::addMonths));
    }
    String folder = folder(file);
    for (DatedNumber number : law.numbers().all()) {
      if (read.contains(number.id()) || folder(number.file()).equals(folder)) {
        known.add(number);
      }
    }
    return known;
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** One file of words. */
  private static final class OneFile {
    private final KnownNumbers known;
    private final @Nullable String benefit;
    private final Findings to;

    OneFile(KnownNumbers known, List<Benefit<?>> benefits, Findings to) {
      this.known = known;
      this.benefit = benefits.size() == 1 ? benefits.getFirst().id() : null;
      this.to = to;
    }

    void read(Located node, String key) {
      switch (node) {
        case Scalar scalar -> look(scalar.text(), key, scalar.place());
        case Mapping mapping -> {
          for (Mapping.Entry entry : mapping.entries()) {
            look(entry.key(), key, entry.keyPlace());
            read(entry.value(), key.isEmpty() ? entry.key() : key + ": " + entry.key());
          }
        }
        case Sequence sequence -> sequence.items().forEach(item -> read(item, key));
      }
    }

    private void look(String text, String key, Place place) {
      List<String> wrong = new ArrayList<>();
      boolean isOld = false;
      for (WrittenNumber written : WrittenNumber.in(text)) {
        boolean was = known.isEver(written);
        boolean fits = known.isNow(written) || (was && A_YEAR.matcher(text).find());
        if (!fits) {
          wrong.add(written.text());
          isOld |= was;
        }
      }
      if (!wrong.isEmpty()) {
        to.add(finding(String.join(", ", wrong), isOld, key, place));
      }
    }

    private Finding finding(String written, boolean isOld, String key, Place place) {
      return new Finding(
          Defect.TEXT_NUMBER,
          Finding.id(Defect.TEXT_NUMBER, key, written),
          benefit,
          new Wording(key, key),
          place,
          isOld
              ? new Wording(
                  "The text says %s, and the law had this value only in the past."
                      .formatted(written),
                  "Tekst mówi: %s, a prawo miało tę wartość tylko w przeszłości."
                      .formatted(written))
              : new Wording(
                  "The text says %s, and no number or constant of the rules has this value."
                      .formatted(written),
                  "Tekst mówi: %s, a żaden parametr ani stała reguł nie ma tej wartości."
                      .formatted(written)),
          new Wording(
              "Write it without the number, or correct whichever of the two is wrong.",
              "Napisz to bez liczby albo popraw to, co jest błędne."));
    }
  }
}
