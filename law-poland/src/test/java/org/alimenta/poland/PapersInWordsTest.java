package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.alimenta.law.Benefit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.text.BenefitPages;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.requirements.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read of papers on the page of a benefit. */
class PapersInWordsTest {
  private static final Lawbook LAW = Lawbook.of(new PolishLaw());

  private static String papers(String id, Language language) {
    Benefit<?> benefit = LAW.decider(id).orElseThrow().benefit();
    List<Line> lines =
        new BenefitPages(LAW.words(), language).page(benefit, LocalDate.of(2021, 6, 1)).papers();
    return lines.stream().map(Line::inPlainText).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maintenance-fund",
        "carer-benefit",
        "birth-grant",
        "special-carer-allowance",
        "care-allowance",
        "family-allowance"
      })
  @Covers({"S3-123", "S3-136", "S3-218", "S3-239", "S3-270", "S3-282", "S3-285", "S3-332"})
  void somebody_else_may_bring_papers_and_the_list_is_open(String benefit) {
    assertThat(papers(benefit, Language.POLISH))
        .contains("może przynieść inna osoba", "wyjaśnia jednak z osobą, która składa wniosek")
        .contains("charakter informacyjny");
    assertThat(papers(benefit, Language.ENGLISH))
        .contains("Somebody else may bring the application", "clears it up with the applicant")
        .contains("only a guide");
  }

  @ParameterizedTest
  @ValueSource(strings = {"maintenance-fund", "birth-grant", "family-allowance"})
  @Covers({"S3-122", "S3-238", "S3-331"})
  void an_identity_document_is_shown_and_not_copied(String benefit) {
    assertThat(papers(benefit, Language.POLISH)).contains("dokument tożsamości do wglądu");
    assertThat(papers(benefit, Language.ENGLISH)).contains("shown at the desk; nobody copies it");
  }

  @Test
  @Covers({"S3-247", "S3-344"})
  void for_a_debtor_abroad_information_does_instead_of_the_bailiffs_certificate() {
    for (String benefit : List.of("birth-grant", "family-allowance")) {
      assertThat(papers(benefit, Language.POLISH))
          .contains("gdy dłużnik jest za granicą", "przyczynach ich niepodjęcia");
      assertThat(papers(benefit, Language.ENGLISH)).contains("or why none were taken");
    }
  }

  @Test
  @Covers("S2-070")
  void a_confirmation_of_registration_counts_for_two_months() {
    assertThat(papers("maintenance-advance", Language.POLISH))
        .containsPattern(
            "zameldowania na pobyt stały lub czasowy .*ważność od dnia wystawienia: 2.miesiące");
    assertThat(papers("maintenance-advance", Language.ENGLISH))
        .containsPattern("registration of residence .*valid for 2.months from the day of issue");
  }
}
