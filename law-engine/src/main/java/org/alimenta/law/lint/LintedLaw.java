package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alimenta.law.Benefit;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.Possible;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.LawWords;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.MissingTextException;
import org.alimenta.law.text.RuleText;
import org.alimenta.law.text.Texts;
import org.jspecify.annotations.Nullable;

/** A law as the checks see it: its rules with every way through them, its numbers and words. */
final class LintedLaw {
  private static final int LONGEST = 200;

  private final Jurisdiction law;
  private final LawFiles files;
  private final LocalDate today;
  private final Numbers numbers;
  private final Texts texts;
  private final LintFile file;
  private final Possible nothing;
  private final RuleText english;
  private final RuleText polish;
  private final Map<String, List<Met>> met = new LinkedHashMap<>();

  /**
   * @throws org.alimenta.law.source.SourceException when a file cannot be read
   */
  LintedLaw(Jurisdiction law, LawFiles files, LocalDate today) {
    this.law = law;
    this.today = today;
    this.files = files;
    this.numbers = Numbers.load(files.numbers());
    this.texts = Texts.load(files.texts());
    this.file = LintFile.read(files.lint());
    this.nothing = new Possible(numbers);
    LawWords words = new LawWords(law, texts, numbers);
    this.english = new RuleText(words, Language.ENGLISH);
    this.polish = new RuleText(words, Language.POLISH);
  }

  Jurisdiction law() {
    return law;
  }

  LawFiles files() {
    return files;
  }

  LocalDate today() {
    return today;
  }

  Numbers numbers() {
    return numbers;
  }

  Texts texts() {
    return texts;
  }

  LintFile file() {
    return file;
  }

  /** What can be when nothing is told. */
  Possible nothing() {
    return nothing;
  }

  List<Benefit<?>> benefits() {
    return law.benefits();
  }

  /** Every part of a benefit on every way that leads to it. */
  List<Met> met(Benefit<?> benefit) {
    return met.computeIfAbsent(benefit.id(), _ -> Paths.of(benefit, nothing, filingDay()));
  }

  /** The kinds of things of the law: the case and, through its lists, all others. */
  Set<EntityType> things() {
    Set<EntityType> found = new LinkedHashSet<>();
    List<EntityType> todo = new ArrayList<>(List.of(law.caseFacts().type()));
    while (!todo.isEmpty()) {
      EntityType type = todo.removeFirst();
      if (found.add(type)) {
        type.listings().forEach(listing -> todo.add(listing.element()));
      }
    }
    return found;
  }

  Optional<Fact> fact(String id) {
    return things().stream()
        .flatMap(type -> type.facts().stream())
        .filter(fact -> fact.id().equals(id))
        .findFirst();
  }

  /** The day of filing, or null where no file says which fact that is. */
  @Nullable Fact filingDay() {
    String id = file.filingDay();
    return id == null ? null : fact(id).orElse(null);
  }

  /** What a part of a rule says, in one line of each language. */
  Wording said(Node node) {
    return new Wording(said(english, node, "a part of it"), said(polish, node, "jego część"));
  }

  private static String said(RuleText text, Node node, String otherwise) {
    try {
      String line = flat(text.line(node));
      return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    } catch (MissingTextException e) {
      return otherwise;
    }
  }

  /** A line and the lines right below it. */
  private static String flat(Line line) {
    return line.parts().isEmpty()
        ? line.text()
        : line.text()
            + " "
            + line.parts().stream().map(Line::text).collect(Collectors.joining("; "));
  }

  /** A sentence that the law's files give in English. */
  Wording message(@Nullable String english) {
    String en = String.valueOf(english);
    try {
      return new Wording(en, texts.message(en, Language.POLISH));
    } catch (MissingTextException e) {
      return new Wording(en, en);
    }
  }

  /** The name of a step. */
  Wording name(Step step) {
    try {
      return new Wording(step.name(), texts.step(step, Language.POLISH));
    } catch (MissingTextException e) {
      return new Wording(step.name(), step.name());
    }
  }
}
