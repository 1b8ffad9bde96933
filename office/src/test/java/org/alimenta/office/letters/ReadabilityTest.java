package org.alimenta.office.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.alimenta.law.text.Language;
import org.alimenta.office.letters.LetterPage.Lead;
import org.alimenta.office.letters.LetterPage.Part;
import org.alimenta.office.letters.LetterPage.Section;
import org.alimenta.office.letters.LetterPage.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters are short, plain and blame nobody. */
class ReadabilityTest {
  private static final Samples SAMPLES = new Samples();
  private static final int MOST_WORDS_ON_AVERAGE = 20;
  private static final int MOST_WORDS_IN_ONE = 35;

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void sentences_are_short(LetterKind kind) {
    for (Language language : Language.values()) {
      List<String> sentences = sentences(SAMPLES.page(SAMPLES.letter(kind, language)));

      assertThat(sentences).hasSizeGreaterThan(3);
      assertThat(sentences.stream().mapToInt(ReadabilityTest::words).sum() / sentences.size())
          .as("words in a sentence on average")
          .isLessThanOrEqualTo(MOST_WORDS_ON_AVERAGE);
      assertThat(sentences).allSatisfy(s -> assertThat(words(s)).isLessThan(MOST_WORDS_IN_ONE));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {"COMPLETION_CALL"},
      mode = EnumSource.Mode.EXCLUDE)
  void what_everybody_needs_to_know_stands_on_the_first_page(LetterKind kind) throws IOException {
    for (Language language : Language.values()) {
      Letter letter = SAMPLES.letter(kind, language);
      try (PDDocument document = Loader.loadPDF(SAMPLES.letters().pdf(letter))) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(1);
        assertThat(stripper.getText(document)).contains("00 000 00 00", "swiadczenia@");
        assertThat(stripper.getText(document).lines())
            .contains(language == Language.POLISH ? "Do kogo zadzwonić" : "Whom to call");
      }
    }
  }

  @org.junit.jupiter.api.Test
  void no_letter_blames() throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            Path.of("src", "main", "resources", "letters_pl.properties"), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    assertThat(words.values())
        .allSatisfy(
            text ->
                assertThat((String) text)
                    .doesNotContainIgnoringCase(
                        "dłużnik",
                        "winien",
                        "zaniedba",
                        "niewłaściw",
                        "obowiązany",
                        "Pan ",
                        "Pani "));
  }

  private static List<String> sentences(LetterPage page) {
    List<String> sentences = new ArrayList<>();
    List<Section> sections = new ArrayList<>(page.first());
    sections.addAll(page.further());
    for (Section section : sections) {
      for (Part part : section.parts()) {
        String text =
            switch (part) {
              case Text(String said) -> said;
              case Lead(String said) -> said;
              default -> "";
            };
        // A stop within "r." or "art." ends no sentence: the next begins with a capital letter.
        for (String sentence : text.split("(?<=[.!?:]) (?=\\p{Lu})")) {
          if (!sentence.isBlank()) {
            sentences.add(sentence);
          }
        }
      }
    }
    return sentences;
  }

  private static int words(String sentence) {
    return sentence.replace('\u00a0', ' ').strip().split("\\s+").length;
  }
}
