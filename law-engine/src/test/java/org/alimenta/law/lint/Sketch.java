package org.alimenta.law.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Facts;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.source.Resource;

/** A law of the hamlet as a test writes it: a benefit, numbers, words and explanations. */
record Sketch(Benefit<?> benefit, Facts<?> facts, String numbers, String texts, String lint) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final String NUMBERS =
      """
      prefix: hut
      numbers:
        criterion:
          label: {en: Criterion, pl: Kryterium}
          unit: PLN per month
          values:
            - {from: 2010-01-01, value: 500.00, cites: s. 1}
            - {from: 2020-01-01, value: 800.00, cites: s. 1}
        days:
          label: {en: Days to decide, pl: Dni na decyzję}
          unit: days
          values:
            - {from: 2010-01-01, value: 30, cites: s. 2}
        sum:
          label: {en: Sum by persons, pl: Kwota według osób}
          unit: PLN per month
          key: persons
          values:
            - from: 2010-01-01
              cites: s. 3
              steps:
                - {at: 1, value: 100.00}
                - {at: 3, value: 200.00}
      """;

  private static final String TEXTS =
      """
      benefits:
        hut:
          title: {en: Hut benefit, pl: Świadczenie na chatę}
          summary: {en: Up to 800 zł of income., pl: Do 800 zł dochodu.}
          who: {en: For those who live in a hut., pl: Dla mieszkańców chat.}
      facts:
        case.filed:
          label: {en: day of filing, pl: dzień złożenia}
          question: {en: When was it filed?, pl: Kiedy złożono?}
        hut.income:
          label: {en: income, pl: dochód}
          question: {en: Which income?, pl: Jaki dochód?}
        hut.persons:
          label: {en: persons, pl: osoby}
          question: {en: How many persons?, pl: Ile osób?}
        hut.age:
          label: {en: age, pl: wiek}
          question: {en: Which age?, pl: Jaki wiek?}
        hut.fuel:
          label: {en: fuel, pl: opał}
          question: {en: Which fuel?, pl: Jaki opał?}
      """;

  private static final String LINT =
      """
      filing-day: case.filed
      income: [hut.income]
      """;

  static Sketch of(Benefit<?> benefit) {
    return new Sketch(benefit, Hamlet.IS, NUMBERS, TEXTS, LINT);
  }

  Sketch withFacts(Facts<?> of) {
    return new Sketch(benefit, of, numbers, texts, lint);
  }

  Sketch withNumbers(String from, String to) {
    return new Sketch(benefit, facts, numbers.replace(from, to), texts, lint);
  }

  Sketch withTexts(String from, String to) {
    return new Sketch(benefit, facts, numbers, texts.replace(from, to), lint);
  }

  Sketch withLint(String more) {
    return new Sketch(benefit, facts, numbers, texts, lint + more);
  }

  Report report() {
    return Lint.of(
        new Law(benefit, facts),
        new LawFiles(
            List.of(file("hamlet/numbers.yaml", numbers)),
            List.of(file("hamlet/texts.yaml", texts)),
            List.of(file("hamlet/lint.yaml", lint))),
        TODAY,
        (_, _) -> {});
  }

  /** What is found of one kind, in words. */
  List<String> found(Defect defect) {
    return report().open().stream()
        .filter(each -> each.defect() == defect)
        .map(each -> each.id() + " " + each.what().en())
        .toList();
  }

  private static Resource file(String name, String text) {
    return new Resource(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private record Law(Benefit<?> benefit, Facts<?> caseFacts) implements Jurisdiction {
    @Override
    public String id() {
      return "hamlet";
    }

    @Override
    public List<Benefit<?>> benefits() {
      return List.of(benefit);
    }

    @Override
    public List<String> numberFiles() {
      return List.of();
    }

    @Override
    public List<String> textFiles() {
      return List.of();
    }

    @Override
    public String currency() {
      return "PLN";
    }

    @Override
    public String language() {
      return "pl";
    }
  }
}
