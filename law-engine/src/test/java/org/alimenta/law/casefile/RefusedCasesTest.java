package org.alimenta.law.casefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a case is told with its place and a remedy, at once and quickly. */
class RefusedCasesTest {
  private static final Duration QUICKLY = Duration.ofSeconds(10);

  @TempDir Path folder;

  private static CaseFile reader() {
    return new CaseFile(List.of(Islet.LAW), LocalDate.of(2024, 10, 20));
  }

  private static String refusal(byte[] bytes) {
    return assertTimeoutPreemptively(
        QUICKLY,
        () -> {
          SourceException refused =
              catchThrowableOfType(
                  SourceException.class,
                  () -> reader().read("file", new ByteArrayInputStream(bytes)));
          return requireNonNull(requireNonNull(refused, "was not refused").getMessage());
        });
  }

  private static String refusal(String text) {
    return refusal(text.getBytes(UTF_8));
  }

  private static final String FAMILY =
      """
      filed: 2024-10-01
      people:
        - {id: anna, born: 2010-03-10}
        - {id: ewa}
      """;

  @Test
  void someone_born_after_the_application() {
    assertThat(refusal("filed: 2024-10-01\npeople:\n  - {id: anna, born: 2025-01-01}\n"))
        .isEqualTo(
            "file:3:22: Nobody can be born after the application. Check 'born' (line 3) and"
                + " 'filed' (line 1).");
  }

  @Test
  void an_income_told_twice() {
    assertThat(
            refusal(
                """
                people:
                  - id: anna
                    incomes:
                      - {source: work, payer: Bakery, month-of-income: 2024-09-01, net: 1.00}
                      - {source: work, payer: Bakery, month-of-income: 2024-09-01, net: 2.00}
                """))
        .contains("file:4:", "file:5:", "The same income was told twice for one source and month.");
  }

  @Test
  void a_title_that_ends_before_it_begins() {
    assertThat(
            refusal(
                """
                people: [{id: anna}]
                children:
                  - person: anna
                    titles:
                      - {from: 2024-02-01, until: 2024-01-31}
                """))
        .isEqualTo(
            "file:5:16: A title cannot end before it begins. Check 'from' (line 5) and 'until'"
                + " (line 5).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "fild: 2024-10-01|file:1:1: The key 'fild' is not known here. Did you mean 'filed'?",
        "filed: 1.10.2024|file:1:8: Expected a date, but found '1.10.2024'.",
        "filed: 2024-02-30|Expected a day of the calendar, but found '2024-02-30'.",
        "filed: never|'filed' cannot be 'never'.",
        "filed: 1850-01-01|It must be between 1900-01-01 and 2100-12-31.",
        "filed:|Nothing is written for 'filed'. Write its value",
        "filed: [2024-10-01]|Expected a date, but found a list.",
        "month: 2024-10-01|'month' is the month under examination, which the program sets",
        "people: anna|Expected a list, but found 'anna'.",
        "people:|Expected a list, but found nothing.",
        "people: [anna]|Expected keys with values, but found 'anna'.",
        "people: [..., {id: anna}]|'...' says that there may be more, and so it stands last.",
        "people: [{brn: 2010-01-01}]|Did you mean 'born'?",
        "people: [{lives-here: maybe}]|Expected yes or no, but found 'maybe'.",
        "people: [{incomes: [{net: '1200,50'}]}]|Write a dot before the decimals: 1200.50.",
        "people: [{incomes: [{net: 5000.01}]}]|It must be between 0.00 and 5000.00.",
        "people: [{incomes: [{net: 1.005}]}]|a number with at most 2 decimals",
        "people: [{incomes: [{source: wrk}]}]"
            + "|'source' is one of: work, other-pay; but found 'wrk'. Did you mean 'work'?",
        "people: [{id: anna}, {id: anna}]|The id 'anna' was given before, in line 1.",
        "children: [{titles: [{until: 2101-01-01}]}]"
            + "|It must be between 1900-01-01 and 2100-12-31, or 'never'.",
        "children: [{titles: [{shared-by: 1.5}]}]|Expected a whole number, but found '1.5'.",
        "children: [{titles: [{shared-by: 0}]}]|It must be between 1 and 20.",
        "benefit: car|No benefit of the law 'islet' is called 'car'. Did you mean 'care'?",
        "law: isle|There is no law called 'isle'. Did you mean 'islet'?",
        "choices: {care/countng: all}|Did you mean 'care/counting'?",
        "choices: {care/counting: some}|'care/counting' cannot be set to 'some'.",
        "choices: {counting: all}|'counting' is not the name of a number.",
        "choices: {care/cap: 700.00}|the act sets this number itself",
        "{cases: [], given-in-al: {}}|Did you mean 'given-in-all'?",
        "given-in-all: {}|'cases' is missing.",
        "{given-in-each: {persn: {}}, cases: [{}]}|Did you mean 'person'?",
        "{given-in-each: {person: {brn: 1}}, cases: [{people: [{}, {}]}]}|Did you mean 'born'?",
        "cases: []|The file holds no case.",
        "just a text|Expected keys with values",
      })
  void a_case_that_does_not_say_what_a_case_can_say(String text, String message) {
    assertThat(refusal(text)).contains(message).startsWith("file:1:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[{person: ana}]|file:5:21: No person of this case has the id 'ana'. Did you mean 'anna'?",
        "[{person: anna, relatives: [{kin: parent}]}]|'person' is missing. Say which one is meant",
        "[{person: anna, relatives: [{person: ewa}, {person: ewa}]}]|'ewa' stands twice",
        "[{person: anna, relatives: [{person: anna, kin: parent}]}]|Write 'kin: itself'",
        "[{person: anna, relatives: [{person: ewa, kin: itself}]}]"
            + "|'ewa' is not the person whose list this is.",
      })
  void links_that_lead_nowhere(String children, String message) {
    assertThat(refusal(FAMILY + "children: " + children)).contains(message);
  }

  @Test
  void all_mistakes_are_told_at_once_and_those_of_a_background_once() {
    String message =
        refusal(
            """
            given-in-all: {filed: yesterday}
            cases:
              - {people: [{bron: 2010-01-01}]}
              - {people: [{born: 2010}]}
            """);

    assertThat(message.lines())
        .hasSize(3)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("file:1:23: Expected a date"),
            second -> assertThat(second).contains("Did you mean 'born'?"),
            third -> assertThat(third).contains("found '2010'"));
  }

  @Test
  void ten_thousand_members_of_a_family() {
    assertThat(refusal("people:\n" + "  - {born: 2010-01-01}\n".repeat(10_000)))
        .isEqualTo(
            "file:2:3: 'people' has 10000 elements, more than 30. Check the list; a case may have"
                + " at most 30 of them.");
  }

  @Test
  void ten_thousand_members_of_a_family_with_names_over_a_background() {
    StringBuilder text =
        new StringBuilder("given-in-all: {people: [{id: a}]}\ncases:\n- people:\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("  - {id: p").append(i).append("}\n");
    }
    assertThat(refusal(text.toString())).contains("'people' has 10001 elements, more than 30.");
  }

  @Test
  void a_background_multiplied_by_its_cases() {
    String people = "{born: 2010-01-01}, ".repeat(30);
    assertThat(
            refusal(
                "given-in-all: {people: [" + people + "]}\ncases:\n" + "  - {}\n".repeat(9_999)))
        .contains("hold more than 100000 persons and other things.");
    assertThat(refusal("- {}\n".repeat(10_001))).contains("more than 10000 cases");
  }

  @Test
  void a_file_of_fifty_megabytes() throws IOException {
    Path large = folder.resolve("large.yaml");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50_000_000);
    }

    SourceException refused =
        assertTimeoutPreemptively(
            QUICKLY, () -> catchThrowableOfType(SourceException.class, () -> reader().read(large)));

    assertThat(refused).hasMessageContaining("larger than 5 MB. Split it");
  }

  @Test
  void broken_utf_8() {
    assertThat(
            refusal(
                "filed: 2024-10-01\nname: zażółć ó\n".replaceAll("[żłć]", "").getBytes(ISO_8859_1)))
        .startsWith("file:2:")
        .contains("Save the file in the encoding UTF-8.");
  }

  @Test
  void a_yaml_bomb() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c <= 'i'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [").append((before + ", ").repeat(9));
      bomb.append("]\n");
    }
    assertThat(refusal(bomb.toString())).contains("(an anchor), which is not allowed.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: "})
  void lists_in_lists_without_end(String opening) {
    assertThat(refusal(opening.repeat(100_000))).contains("nested more than 50 deep");
  }

  @Test
  void a_missing_file_and_an_empty_one() {
    assertThat(
            catchThrowableOfType(
                SourceException.class, () -> reader().read(folder.resolve("none.yaml"))))
        .hasMessageContaining("There is no such file.");
    assertThat(refusal("")).contains("The file holds no case.");
    assertThat(refusal("# nothing\n")).contains("The file holds no case.");
  }
}
