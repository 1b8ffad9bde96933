package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.Benefit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.requirements.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which terms of procedure each benefit has: its own, those of its act, or the common ones. */
class ProcedureTest {
  private static final Lawbook LAW = Lawbook.of(new PolishLaw());

  private static Optional<Integer> term(String benefit, String name, String on) {
    return LAW.term(benefit, name, LocalDate.parse(on))
        .map(figure -> Math.toIntExact(figure.value().toLong()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "family-allowance",
        "birth-supplement",
        "school-start-supplement",
        "birth-grant",
        "care-allowance",
        "carer-benefit",
        "special-carer-allowance"
      })
  void the_act_on_family_benefits_gives_all_its_benefits_the_same_terms(String benefit) {
    assertThat(term(benefit, "correction-days", "2021-05-04")).contains(14);
    assertThat(term(benefit, "documents-days-least", "2021-05-04")).contains(14);
    assertThat(term(benefit, "documents-days-most", "2021-05-04")).contains(30);
    assertThat(term(benefit, "uncollected-months", "2021-05-04")).contains(3);
    assertThat(LAW.term(benefit, "documents-days-most", LocalDate.parse("2021-05-04")))
        .hasValueSatisfying(
            figure -> assertThat(figure.entry().cites()).contains("art. 24a ust. 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"family-allowance", "birth-grant", "care-allowance", "carer-benefit"})
  void those_terms_came_on_2_january_2009(String benefit) {
    assertThat(term(benefit, "documents-days-most", "2009-01-01")).isEmpty();
    assertThat(term(benefit, "documents-days-most", "2009-01-02")).contains(30);
  }

  @ParameterizedTest
  @CsvSource({
    "child-raising-benefit, 2016-04-01, Dz.U. 2016 poz. 195 art. 19",
    "good-start, 2018-07-01, Dz.U. 2018 poz. 1061 par. 26",
    "maintenance-fund, 2023-07-14, Dz.U. 2023 poz. 1341 par. 7",
  })
  void acts_with_a_procedure_of_their_own_have_their_own_terms(
      String benefit, String on, String cites) {
    assertThat(term(benefit, "correction-days", on)).contains(14);
    assertThat(term(benefit, "documents-days-least", on)).contains(14);
    assertThat(term(benefit, "documents-days-most", on)).contains(30);
    assertThat(LAW.term(benefit, "documents-days-most", LocalDate.parse(on)))
        .hasValueSatisfying(figure -> assertThat(figure.entry().cites()).startsWith(cites));
  }

  @Test
  void the_housing_allowance_names_the_fewest_days_only_and_only_since_july_2021() {
    assertThat(term("housing-allowance", "documents-days-least", "2021-07-01")).contains(14);
    assertThat(LAW.term("housing-allowance", "documents-days-least", LocalDate.parse("2021-06-30")))
        .hasValueSatisfying(figure -> assertThat(figure.entry().cites()).startsWith("KPA"));
    assertThat(term("housing-allowance", "documents-days-most", "2021-07-01")).isEmpty();
  }

  @Test
  @Covers({"S3-044", "S3-045", "S3-046", "S3-048", "S2-097"})
  void whatever_is_decided_can_be_appealed_and_brought_before_a_court() {
    List<Benefit<?>> decided =
        LAW.benefits().stream().filter(benefit -> !benefit.isComputation()).toList();

    assertThat(decided)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            benefit -> {
              String on = benefit.until().map(LocalDate::toString).orElse("2026-11-22");
              assertThat(term(benefit.id(), "appeal-days", on)).contains(14);
              assertThat(term(benefit.id(), "appeal-forwarding-days", on)).contains(7);
              assertThat(term(benefit.id(), "court-complaint-days", on)).contains(30);
            });
  }
}
