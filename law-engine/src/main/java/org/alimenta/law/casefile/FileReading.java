package org.alimenta.law.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.SourceException;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** The reading of one file: its cases, and everything that is wrong with any of them. */
final class FileReading {
  private static final int MOST_PROBLEMS = 100;

  private final List<Lawbook> laws;
  private final LocalDate asOf;
  private final String file;
  private final Budget budget = new Budget();
  private final Map<Chosen, Lawbook> chosen = new HashMap<>();
  private final Map<Lawbook, Admissions> admissions = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final List<ToldCase> cases = new ArrayList<>();
  private int count;

  /** What stands under the cases of a group, and under each thing of a type in them. */
  private record Given(@Nullable Mapping all, @Nullable Mapping each) {
    static final Given NOTHING = new Given(null, null);
  }

  private record Chosen(Lawbook law, Map<NumberId, String> choices) {}

  FileReading(List<Lawbook> laws, LocalDate asOf, String file) {
    this.laws = laws;
    this.asOf = asOf;
    this.file = file;
  }

  /**
   * @throws SourceException with every problem of every case
   */
  List<ToldCase> read(List<Located> documents) {
    documents.forEach(this::document);
    if (documents.isEmpty() || (count == 0 && problems.isEmpty())) {
      problems.add(
          new Problem(Place.start(file), "The file holds no case.", "Write one, or a list."));
    }
    if (!problems.isEmpty()) {
      Problems all = new Problems();
      all.addAll(List.copyOf(problems));
      all.throwIfAny();
    }
    return cases;
  }

  private void document(Located document) {
    switch (document) {
      case Sequence list -> list.items().forEach(item -> aCase(item, Given.NOTHING));
      case Mapping mapping when isGroup(mapping) -> group(mapping);
      default -> aCase(document, Given.NOTHING);
    }
  }

  private static boolean isGroup(Mapping mapping) {
    return mapping.get(Keys.CASES) != null
        || mapping.get(Keys.GIVEN_IN_ALL) != null
        || mapping.get(Keys.GIVEN_IN_EACH) != null;
  }

  private void group(Mapping group) {
    Problems found = new Problems();
    Reading reading = new Reading(found);
    reading.onlyKeys(group, List.of(Keys.GIVEN_IN_ALL, Keys.GIVEN_IN_EACH, Keys.CASES));
    Given given =
        new Given(
            reading.optional(group, Keys.GIVEN_IN_ALL, reading::mapping),
            reading.optional(group, Keys.GIVEN_IN_EACH, reading::mapping));
    Located cases = reading.required(group, Keys.CASES, "Write 'cases:' and the cases under it.");
    Sequence list = cases == null ? null : reading.sequence(cases);
    remember(found);
    if (list != null && found.isEmpty()) {
      list.items().forEach(item -> aCase(item, given));
    }
  }

  private void aCase(Located item, Given given) {
    count++;
    if (problems.size() >= MOST_PROBLEMS) {
      return;
    }
    budget.spendCase(item.place());
    Problems found = new Problems();
    Reading reading = new Reading(found);
    Mapping told = reading.mapping(item);
    Lawbook law = told == null ? null : new LawOfCase(laws, reading).find(told, given.all());
    if (told != null && law != null) {
      Mapping all =
          given.all() == null ? told : Background.under(law.caseType(), given.all(), told);
      aCase(all, law, new Each(law, reading).read(given.each()), reading, found);
    }
    remember(found);
  }

  private void aCase(
      Mapping told, Lawbook law, Map<EntityType, Mapping> each, Reading reading, Problems found) {
    CaseHead head = new CaseHead(reading, told);
    Situation situation = new Situation(law.caseType());
    Origins origins = new Origins();
    ToldCase read =
        new ToldCase(
            name(head.text(Keys.NAME)),
            told.place(),
            chosen(law, head.choices(law)),
            situation,
            origins,
            head.benefits(law),
            head.texts(Keys.COVERS).stream().map(Scalar::text).toList(),
            head.text(Keys.SOURCE),
            head.text(Keys.NOTE),
            told.get(Keys.EXPECT));
    new ThingReading(reading, situation, origins, budget, each).read(told);
    new Pairs(reading, origins).check(situation);
    if (found.isEmpty()) {
      complete(read, reading);
    }
    cases.add(read);
  }

  private String name(@Nullable String told) {
    return told != null ? told : file + (count > 1 ? " (case " + count + ")" : "");
  }

  private Lawbook chosen(Lawbook law, Map<NumberId, String> choices) {
    return chosen.computeIfAbsent(new Chosen(law, choices), key -> law.with(key.choices()));
  }

  private void complete(ToldCase read, Reading reading) {
    Situation situation = read.situation();
    Thing root = situation.root();
    for (Fact fact : root.type().facts()) {
      if (CaseFile.isDayOfDecision(fact) && root.fact(fact) == null) {
        root.set(fact, Fraction.of(asOf.toEpochDay()));
      }
    }
    situation.completePairs();
    admissions
        .computeIfAbsent(read.law(), Admissions::new)
        .check(situation, read.origins(), reading);
  }

  /** A mistake of the background is found again in every case; it is told once. */
  private void remember(Problems found) {
    problems.addAll(found.list());
  }
}
