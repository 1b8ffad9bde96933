package org.alimenta.office.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alimenta.law.text.Language;
import org.alimenta.requirements.Covers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LettersTest {
  private static final Samples SAMPLES = new Samples();
  private static final LocalDate SIGNED = LocalDate.of(2024, 10, 15);
  private static final Signer SIGNER = new Signer("Maria Wzorcowa", "kierownik działu świadczeń");

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void every_kind_is_accessible_and_lasts_in_both_languages(LetterKind kind) throws Exception {
    for (Language language : Language.values()) {
      byte[] pdf = SAMPLES.letters().pdf(SAMPLES.letter(kind, language));

      assertThat(Vera.faults(pdf, PDFAFlavour.PDFUA_1)).as("%s PDF/UA-1", language).isEmpty();
      assertThat(Vera.faults(pdf, PDFAFlavour.PDFA_2_A)).as("%s PDF/A-2a", language).isEmpty();
    }
  }

  @Test
  void the_check_of_files_finds_what_is_wrong() throws Exception {
    byte[] pdf = SAMPLES.letters().pdf(SAMPLES.letter(LetterKind.GRANT, Language.POLISH));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setStructureTreeRoot(null);
      var out = new java.io.ByteArrayOutputStream();
      document.save(out);

      assertThat(Vera.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
  }

  @Test
  void the_same_letter_gives_the_same_bytes_in_any_number_of_threads() throws Exception {
    Letter letter = SAMPLES.letter(LetterKind.GRANT, Language.POLISH);
    byte[] first = SAMPLES.letters().pdf(letter);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        tasks.add(() -> SAMPLES.letters().pdf(letter));
      }
      for (Future<byte[]> done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(first);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void a_preview_says_what_the_signed_letter_says(LetterKind kind) throws IOException {
    Letter draft = SAMPLES.letter(kind, Language.POLISH);
    Letter signed = draft.signed("OPS.5212.00017.2024.D1", SIGNED, SIGNER);

    String preview =
        text(SAMPLES.letters().pdf(draft))
            .replace("nadamy przy podpisie", "OPS.5212.00017.2024.D1")
            .replace(
                "podpis osoby, która wyda to pismo", "Maria Wzorcowa kierownik działu świadczeń");

    assertThat(preview).isEqualTo(text(SAMPLES.letters().pdf(signed)));
  }

  @Test
  void a_grant_says_on_its_first_page_what_everybody_needs_to_know() throws IOException {
    Letter letter = SAMPLES.letter(LetterKind.GRANT, Language.POLISH);

    assertThat(firstPage(letter))
        .contains("Decyzja: przyznajemy świadczenie")
        .contains("Anna Przykładowa od października 2024 do września 2025 700,00 zł")
        .contains("Jan Przykładowy od października 2024 do września 2025 100,00 zł")
        .contains("Razem za wszystkie miesiące 9 600,00 zł")
        .contains("kończy się cyframi 2874")
        .contains("ostatni dzień to poniedziałek, 4 listopada 2024 r.")
        .contains("Do kogo zadzwonić");
  }

  @Test
  void a_grant_says_in_full_what_the_code_of_procedure_asks_for() throws IOException {
    String text = text(SAMPLES.letters().pdf(SAMPLES.letter(LetterKind.GRANT, Language.POLISH)));

    assertThat(text)
        .contains("Organ: Wójt Gminy Przykładowa")
        .contains("Strona: Ewa Przykładowa")
        .contains("art. 104 i art. 107")
        .contains("październik 2024 700,00 zł 100,00 zł")
        .contains("50 724,00 zł : 12 = 4 227,00 zł")
        .contains("1 409,00 zł − 1 209,00 zł = 200,00 zł")
        .contains("M.P. 2023")
        .contains("Samorządowe Kolegium Odwoławcze w Przykładowie")
        .contains("zrzec się odwołania")
        .contains("Decyzja działa od razu (art. 20 ust. 2)");
  }

  @Test
  @Covers({"S3-044", "S3-045", "S3-046", "S3-047", "S3-048", "S2-097"})
  void a_decision_says_how_it_can_be_looked_at_again() throws IOException {
    String text = text(SAMPLES.letters().pdf(SAMPLES.letter(LetterKind.GRANT, Language.ENGLISH)));

    assertThat(text)
        .contains("Send the appeal to us")
        .contains("The term is 14 days from the day on which you receive the decision")
        .contains(
            "we issue a new decision within 7 days of receiving it. If we do not, we pass it on")
        .contains("There is no appeal against what Samorządowe Kolegium Odwoławcze w Przykładowie")
        .contains("administrative court")
        .contains("within 30 days from the day on which you receive that decision");
  }

  @Test
  void a_refusal_says_which_condition_failed_by_how_much_and_what_would_change_it()
      throws IOException {
    Letter letter = SAMPLES.letter(LetterKind.REFUSAL, Language.POLISH);

    assertThat(firstPage(letter))
        .contains(
            "Anna Przykładowa, Jan Przykładowy: Dochód na osobę w rodzinie jest zbyt wysoki.");
    assertThat(text(SAMPLES.letters().pdf(letter)))
        .contains("zł za dużo")
        .contains("Co mogłoby zmienić wynik");
  }

  @Test
  void a_change_compares_each_month_with_the_decision_before() throws IOException {
    String text = text(SAMPLES.letters().pdf(SAMPLES.letter(LetterKind.CHANGE, Language.POLISH)));

    assertThat(text)
        .contains("od października 2024 do września 2025 500,00 zł 700,00 zł")
        .contains("październik 2024 500,00 zł 700,00 zł +200,00 zł")
        .contains("październik 2024 500,00 zł 100,00 zł −400,00 zł");
  }

  @Test
  void a_call_says_what_is_missing_by_which_article_and_until_when() throws IOException {
    String text =
        text(SAMPLES.letters().pdf(SAMPLES.letter(LetterKind.COMPLETION_CALL, Language.POLISH)));

    assertThat(text)
        .contains("jakie obywatelstwo lub prawo pobytu w Polsce ma ta osoba?")
        .contains("w ciągu 14 dni od dnia odbioru")
        .contains("Dz.U. 2023 poz. 1341 par. 7 ust. 1")
        .contains("w ciągu 21 dni od dnia odbioru")
        .contains("piątek, 8 listopada 2024")
        .contains("Pozostawimy go wtedy bez rozpatrzenia.");
  }

  @Test
  void a_term_for_papers_that_the_law_does_not_allow_is_refused() {
    Letter call = SAMPLES.letter(LetterKind.COMPLETION_CALL, Language.POLISH);
    Letter tooShort =
        new Letter(
            call.kind(),
            call.language(),
            call.benefit(),
            call.caseNumber(),
            call.number(),
            call.day(),
            call.addressee(),
            call.party(),
            call.filed(),
            call.subjects(),
            Call.of(java.util.Objects.requireNonNull(call.call()).papers(), 10),
            null,
            null,
            null,
            null);

    assertThatThrownBy(() -> SAMPLES.letters().pdf(tooShort))
        .hasMessageContaining("10 days; the law allows from 14 to 30 (Dz.U. 2023 poz. 1341 par. 7");
  }

  @Test
  void the_obliged_person_is_not_told_where_the_family_lives_or_is_paid() throws IOException {
    String text =
        text(SAMPLES.letters().pdf(SAMPLES.letter(LetterKind.OBLIGOR_NOTICE, Language.POLISH)));

    assertThat(text).contains("art. 27").doesNotContain("2874", "Pieniądze odbiera", "dłużnik");
  }

  @Test
  void a_translation_says_that_it_does_not_bind() throws IOException {
    assertThat(firstPage(SAMPLES.letter(LetterKind.GRANT, Language.ENGLISH)))
        .contains("This translation is for your information.")
        .contains("from October 2024 to September 2025 700.00 zł");
  }

  @Test
  void reasons_of_the_office_stand_before_those_of_the_rules() throws IOException {
    Letter letter = SAMPLES.letter(LetterKind.REFUSAL, Language.POLISH);
    Letter own =
        new Letter(
            letter.kind(),
            letter.language(),
            letter.benefit(),
            letter.caseNumber(),
            null,
            letter.day(),
            letter.addressee(),
            letter.party(),
            letter.filed(),
            letter.subjects(),
            null,
            null,
            "Sąd ustalił inaczej.",
            null,
            null);

    assertThat(text(SAMPLES.letters().pdf(own)))
        .containsSubsequence("Sąd ustalił inaczej.", "Samo obliczenie daje taki wynik:");
  }

  private static String firstPage(Letter letter) throws IOException {
    try (PDDocument document = Loader.loadPDF(SAMPLES.letters().pdf(letter))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      return plain(stripper.getText(document));
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
  }
}
