package org.alimenta.office.letters;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alimenta.law.Outcome;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.text.Language;
import org.alimenta.office.calendar.LegalCalendar;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.KnownLaw;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** One letter of each kind, about an invented family. */
final class Samples {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  private final Lawbook poland;
  private final List<ToldCase> cases;
  private final Letters letters;
  private final LetterPages pages;

  Samples() {
    poland =
        Lawbooks.all().stream()
            .filter(book -> book.id().equals("poland"))
            .findFirst()
            .orElseThrow();
    InputStream in =
        Objects.requireNonNull(Samples.class.getResourceAsStream("/letters/cases.yaml"));
    cases = new CaseFile(List.of(poland), DAY).read("cases.yaml", in);
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasenames("letters");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    Authority authority = authority();
    pages = new LetterPages(words, authority, new LegalCalendar());
    letters = new Letters(pages, engine, authority);
  }

  static Authority authority() {
    return new Authority(
        "Wójt Gminy Przykładowa",
        "Ośrodek Pomocy Społecznej w Przykładowie",
        "Przykładowo",
        List.of("ul. Wzorcowa 1", "00-000 Przykładowo"),
        "00 000 00 00",
        "swiadczenia@przykladowo.example",
        "od poniedziałku do piątku od 7.30 do 15.30",
        "Monday to Friday, 7:30 to 15:30",
        "z upoważnienia Wójta Gminy Przykładowa",
        "Samorządowe Kolegium Odwoławcze w Przykładowie");
  }

  Letters letters() {
    return letters;
  }

  LetterPage page(Letter letter) {
    return pages.page(letter);
  }

  /** A draft. */
  Letter letter(LetterKind kind, Language language) {
    return switch (kind) {
      case GRANT, INFORMATION -> letter(kind, language, "granted", List.of(), null);
      case FORWARDED -> letter(kind, language, "incomplete", List.of(), null);
      case REFUSAL -> letter(kind, language, "refused", List.of(), null);
      case LEFT_UNEXAMINED ->
          letter(
              kind,
              language,
              "incomplete",
              List.of(),
              new Call(papers(), 21, LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 23)));
      case COMPLETION_CALL ->
          letter(kind, language, "incomplete", List.of(), Call.of(papers(), 21));
      case DISCONTINUATION -> letter(kind, language, "married", whole(70_000), null);
      case CHANGE -> letter(kind, language, "granted", whole(50_000), null);
      case SUSPENSION -> letter(kind, language, "suspended", whole(70_000), null);
      case RESUMPTION -> letter(kind, language, "granted", suspended(), null);
      case OBLIGOR_NOTICE, ENFORCEMENT_NOTICE -> letter(kind, language, "granted", List.of(), null);
    };
  }

  private Letter letter(
      LetterKind kind,
      Language language,
      String name,
      List<LetterMonth> before,
      @org.jspecify.annotations.Nullable Call call) {
    ToldCase told = told(name);
    KnownBenefit benefit =
        new KnownBenefit(
            new KnownLaw(poland, poland.words()), poland.decider("maintenance-fund").orElseThrow());
    List<Subject> subjects = new ArrayList<>();
    for (Answer answer : benefit.decider().decideAll(told.situation())) {
      boolean anna = subjects.isEmpty();
      subjects.add(
          new Subject(
              anna ? "Anna Przykładowa" : "Jan Przykładowy",
              answer,
              told.situation(),
              Evidence.NONE,
              kind == LetterKind.COMPLETION_CALL
                      || kind == LetterKind.LEFT_UNEXAMINED
                      || kind == LetterKind.FORWARDED
                  ? List.of()
                  : months(answer),
              before));
    }
    boolean pays =
        subjects.stream().anyMatch(s -> s.months().stream().anyMatch(m -> m.grosze() > 0));
    return new Letter(
        kind,
        language,
        benefit,
        "OPS.5212.00017.2024",
        null,
        DAY,
        List.of("Ewa Przykładowa", "ul. Źródlana 7 m. 2", "00-000 Przykładowo"),
        "Ewa Przykładowa",
        LocalDate.of(2024, 8, 19),
        subjects,
        call,
        pays && !kind.isNotice() ? new Payee("Ewa Przykładowa", "2874") : null,
        null,
        "Zofia Żak-Wzorcowa",
        null);
  }

  private ToldCase told(String name) {
    return cases.stream().filter(told -> told.name().equals(name)).findFirst().orElseThrow();
  }

  private List<PaperDue> papers() {
    return poland
        .decider("maintenance-fund")
        .orElseThrow()
        .decideAll(told("incomplete").situation())
        .getFirst()
        .papers()
        .stream()
        .filter(paper -> paper.certain() && !paper.officeFetches())
        .toList();
  }

  private static List<LetterMonth> months(Answer answer) {
    List<LetterMonth> months = new ArrayList<>();
    for (Stretch stretch : answer.stretches()) {
      if (stretch.from() != null && stretch.to() != null) {
        for (YearMonth m = stretch.from(); !m.isAfter(stretch.to()); m = m.plusMonths(1)) {
          long grosze = stretch.outcome().pays() ? stretch.amount().get().toLong() : 0;
          months.add(new LetterMonth(m, stretch.outcome().id(), grosze));
        }
      }
    }
    return months;
  }

  private static List<LetterMonth> whole(long grosze) {
    List<LetterMonth> months = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      months.add(
          new LetterMonth(YearMonth.of(2024, 10).plusMonths(i), Outcome.GRANTED.id(), grosze));
    }
    return months;
  }

  private static List<LetterMonth> suspended() {
    List<LetterMonth> months = new ArrayList<>();
    for (LetterMonth month : whole(70_000)) {
      months.add(
          month.month().isBefore(YearMonth.of(2025, 1))
              ? month
              : new LetterMonth(month.month(), Outcome.SUSPENDED.id(), 0));
    }
    return months;
  }
}
