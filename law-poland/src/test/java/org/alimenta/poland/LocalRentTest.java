package org.alimenta.poland;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alimenta.law.Outcome;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.numbers.LocalFile;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.source.Resource;
import org.alimenta.law.text.AnswerText;
import org.alimenta.law.text.FactOrigins;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.NumberPages;
import org.alimenta.money.Fraction;
import org.alimenta.poland.pack.PolishLaw;
import org.junit.jupiter.api.Test;

/** A rent that the commune raises on a day decides what is filed from that day on. */
class LocalRentTest {
  private static final Lawbook NATIONAL = Lawbook.of(new PolishLaw());
  private static final Lawbook LOCAL =
      NATIONAL.with(
          LocalFile.read(
              new Resource(
                  "commune.yaml",
                  () ->
                      new ByteArrayInputStream(
                          """
                          law: poland
                          values:
                            housing-allowance/communal-rent:
                              - {from: 2023-01-01, value: 6.40, cites: "uchwała nr LII/380/2022 z 30 listopada 2022 r."}
                              - {from: 2024-01-01, value: 7.90, cites: "uchwała nr LX/431/2023 z 24 listopada 2023 r."}
                          """
                              .getBytes(UTF_8)))));

  /** A cooperative dwelling of 35 m² with charges of 400 zł, and an income of 300 zł a month. */
  private static final String HOME =
      """
      benefit: housing-allowance
      filed: %1$s
      decided: %1$s
      people:
        - {id: jan, role: self, left: never, keeps-house-here: yes, placements: [], maintenance-in-three-months: none, conversion-hectares-now: none, recent-incomes: [{kind: taxed, revenue: 900.00, costs: 0.00, social-contributions: 0.00, health-contributions: 0.00, tax: 0.00}]}
      dwellings: [{id: flat, right: cooperative, lived-in-by-applicant: yes, costs-borne: yes, allowance-elsewhere: no, old-arrears: no, communal: no, part: no, area: 35, rooms-and-kitchen: 35, separate-room: no, central-heating: yes, hot-water: yes, piped-gas: yes, charges-above-communal: none, past-months-from: never, other-grant-from: never, expenses: [{kind: cooperative-charges, amount: 400.00, months: 1}], findings: [], arrears: [], false-data: []}]
      """;

  private static ToldCase told(Lawbook law, String day) {
    return new CaseFile(List.of(law), LocalDate.parse(day))
        .read("home", new ByteArrayInputStream(HOME.formatted(day).getBytes(UTF_8)))
        .getFirst();
  }

  private static Answer decided(Lawbook law, String day) {
    ToldCase told = told(law, day);
    return law.decide(told.situation(), told.benefits()).getFirst();
  }

  private static Fraction monthly(Answer answer) {
    return Objects.requireNonNull(answer.stretches().getFirst().amount()).low();
  }

  @Test
  void the_day_of_filing_decides_which_rent_counts() {
    // 35 x 6.40 is 224.00; 70 percent of it is less than what 15 percent of 300.00 leaves.
    assertThat(monthly(decided(LOCAL, "2023-12-31"))).isEqualTo(Fraction.of(15_680));
    // 35 x 7.90 is 276.50.
    assertThat(monthly(decided(LOCAL, "2024-01-01"))).isEqualTo(Fraction.of(19_355));
  }

  @Test
  void before_the_first_resolution_and_in_a_commune_without_one_the_rent_is_missing() {
    assertThat(decided(LOCAL, "2022-12-31").outcome()).isEqualTo(Outcome.MISSING);
    assertThat(decided(LOCAL, "2023-01-01").outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(decided(NATIONAL, "2023-12-31").outcome()).isEqualTo(Outcome.MISSING);
  }

  @Test
  void the_reasons_name_the_resolution() {
    for (Language language : List.of(Language.POLISH, Language.ENGLISH)) {
      String reasons = reasons("2023-12-31", language);

      assertThat(reasons)
          .contains("uchwała nr LII/380/2022 z 30 listopada 2022 r.")
          .contains("art. 6 ust. 6)")
          .contains(language == Language.POLISH ? "ustalone przez gminę" : "set by the commune")
          .doesNotContain("LX/431/2023");
    }
  }

  @Test
  void the_page_of_the_number_tells_its_history() {
    String history =
        new NumberPages(LOCAL.words(), Language.ENGLISH)
            .history(LOCAL.numbers().get(NumberId.of("housing-allowance/communal-rent")))
            .inPlainText();

    assertThat(history)
        .containsSubsequence(
            "uchwała nr LII/380/2022 z 30 listopada 2022 r.",
            "set by the commune",
            "uchwała nr LX/431/2023 z 24 listopada 2023 r.",
            "set by the commune");
  }

  private static String reasons(String day, Language language) {
    ToldCase told = told(LOCAL, day);
    Answer answer = decided(LOCAL, day);
    return new AnswerText(LOCAL.words(), language, FactOrigins.UNKNOWN)
        .of(answer, LOCAL.decider("housing-allowance").orElseThrow(), told.situation())
        .inPlainText();
  }
}
