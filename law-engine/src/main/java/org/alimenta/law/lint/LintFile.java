package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * What the files {@code lint.yaml} beside the law say: which facts are income, which day is that of
 * filing, and why a finding is no mistake.
 */
final class LintFile {
  private static final Set<String> KEYS = Set.of("filing-day", "income", "explained");
  private static final Set<String> OF_EXPLANATION = Set.of("finding", "on", "because", "cites");

  private final List<Explanation> explanations = new ArrayList<>();
  private final Set<String> income = new LinkedHashSet<>();
  private final Problems problems = new Problems();
  private final Reading reading = new Reading(problems);
  private @Nullable String filingDay;

  /**
   * @throws SourceException with every problem of every file
   */
  static LintFile read(List<Resource> files) {
    LintFile all = new LintFile();
    for (Resource file : files) {
      try {
        all.read(SourceReader.read(file));
      } catch (SourceException e) {
        all.problems.addAll(e.problems());
      }
    }
    all.problems.throwIfAny();
    return all;
  }

  private void read(Located root) {
    Mapping file = reading.mapping(root);
    if (file == null) {
      return;
    }
    reading.onlyKeys(file, KEYS);
    Located day = file.get("filing-day");
    if (day != null) {
      filingDay = reading.text(day);
    }
    for (Located item : items(file, "income")) {
      String fact = reading.text(item);
      if (fact != null) {
        income.add(fact);
      }
    }
    items(file, "explained").forEach(this::explanation);
  }

  private List<Located> items(Mapping file, String key) {
    Located list = file.get(key);
    Sequence items =
        list == null || (list instanceof Scalar scalar && scalar.isNothing())
            ? null
            : reading.sequence(list);
    return items == null ? List.of() : items.items();
  }

  private void explanation(Located item) {
    Mapping body = reading.mapping(item);
    if (body == null) {
      return;
    }
    reading.onlyKeys(body, OF_EXPLANATION);
    String finding = text(body, "finding", "Copy the id that './alimenta lint' prints.");
    String cites = text(body, "cites", "Say where the law has it so.");
    Located on = reading.required(body, "on", "Write the day on which you looked at it.");
    LocalDate day = on == null ? null : reading.date(on);
    Located because = reading.required(body, "because", "Say why, as {en: ..., pl: ...}.");
    Wording why = because == null ? null : wording(because);
    if (finding != null && cites != null && day != null && why != null) {
      explanations.add(new Explanation(finding, day, why, cites, item.place()));
    }
  }

  private @Nullable Wording wording(Located node) {
    Mapping languages = reading.mapping(node);
    if (languages == null) {
      return null;
    }
    String en = text(languages, "en", "Write it in English.");
    String pl = text(languages, "pl", "Write it in Polish.");
    return en == null || pl == null ? null : new Wording(en, pl);
  }

  private @Nullable String text(Mapping mapping, String key, String remedy) {
    Located node = reading.required(mapping, key, remedy);
    return node == null ? null : reading.text(node);
  }

  List<Explanation> explanations() {
    return List.copyOf(explanations);
  }

  /** The ids of the facts that are income: {@code home.income}. */
  Set<String> income() {
    return Set.copyOf(income);
  }

  /** The id of the fact that is the day of filing, or null where nobody said it. */
  @Nullable String filingDay() {
    return filingDay;
  }
}
