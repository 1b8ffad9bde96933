package org.alimenta.law.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alimenta.law.Ground.need;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Law;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.source.Resource;
import org.alimenta.law.text.Islands.Islander;
import org.junit.jupiter.api.Test;

/**
 * A right that has no end, is decided by the harbour for applications from 2022, and is only made
 * known since July 2021.
 */
class WhoDecidesTest {
  private static final String WORDS_OF_LIGHT =
      """
      benefits:
        light:
          title: {en: Light on the shore, pl: Światło na brzegu}
          summary: {en: A light., pl: Światło.}
          who: {en: Everybody., pl: Wszyscy.}
      steps:
        lives here: mieszka tutaj
        first month of light: pierwszy miesiąc światła
        month after which there is no light: miesiąc końca światła
        the application is from 2022 or later: wniosek z 2022 roku lub późniejszy
        a grant is only made known by the act: według ustawy o przyznaniu tylko się informuje
      authorities:
        harbour: {en: the harbour, pl: kapitanat portu}
      """;

  private static final org.alimenta.law.Test<Islander> LIVES_HERE =
      Islander.LIVES_HERE.as("lives here", Islands.ACT.at("art. 1"));

  private static final Benefit<Islander> LIGHT =
      Benefit.of("light", Islander.IS, Islands.ACT, "2010-01-01")
          .requires(need(LIVES_HERE))
          .inEach(
              Islands.Household.MONTH,
              Islands.Household.FILED
                  .monthStart()
                  .as("first month of light", Islands.ACT.at("art. 2")),
              Law.NEVER.as("month after which there is no light", Islands.ACT.at("art. 2")))
          .decidedBy(
              "harbour",
              Law.inForceOn(Islands.Household.FILED)
                  .from("2010-01-01", Law.NO)
                  .from("2022-01-01", Law.YES)
                  .as("the application is from 2022 or later", Islands.ACT.at("art. 3")))
          .grantedByInformationWhen(
              Law.inForceOn(Islands.Household.MONTH)
                  .from("2010-01-01", Law.NO)
                  .from("2021-07-01", Law.YES)
                  .as("a grant is only made known by the act", Islands.ACT.at("art. 4")));

  private static final LawWords WORDS = words();
  private static final Decider DECIDER = new Decider(LIGHT, WORDS.numbers());

  private final Household household = new Household(0);

  private static LawWords words() {
    Texts texts =
        Texts.load(
            List.of(
                Resource.onClassPath(Islands.class, Household.LAW.textFiles().getFirst()),
                new Resource(
                    "light.texts.yaml",
                    () -> new ByteArrayInputStream(WORDS_OF_LIGHT.getBytes(UTF_8)))));
    return new LawWords(Household.LAW, texts, Household.WORDS.numbers());
  }

  private Answer filed(String day) {
    Household.set(household.situation.root(), Islands.Household.FILED, Household.day(day));
    return DECIDER.decide(household.situation, household.ada);
  }

  private String told(Answer answer, Language language) {
    return Household.readable(
        new TraceText(WORDS, language)
            .explain(answer, DECIDER, household.situation)
            .tree()
            .inPlainText());
  }

  @Test
  void anotherAuthorityDecidesFromItsDayOn() {
    assertThat(filed("2021-12-31").authority()).isEmpty();
    Answer later = filed("2022-01-01");
    assertThat(later.authority()).contains("harbour");
    assertThat(later.outcome()).as("the right itself").isEqualTo(Outcome.GRANTED);
    assertThat(told(later, Language.ENGLISH)).contains("Another authority decides: the harbour.");
    assertThat(told(later, Language.POLISH)).contains("inny organ: kapitanat portu.");
  }

  @Test
  void theFirstMonthSaysWhetherAGrantIsOnlyMadeKnown() {
    assertThat(filed("2021-06-30").isMadeKnown()).isFalse();
    assertThat(filed("2021-07-01").isMadeKnown()).isTrue();
    household.ada.set(Household.fact(Islander.LIVES_HERE), org.alimenta.money.Fraction.ZERO);
    assertThat(filed("2021-07-01").isMadeKnown()).as("a refusal is a decision").isFalse();
  }

  @Test
  void aRightWithoutAnEndIsExaminedForAYearAndSaysThatItGoesOn() {
    Answer answer = filed("2021-12-31");
    assertThat(answer.stretches())
        .singleElement()
        .satisfies(
            stretch -> {
              assertThat(stretch.to()).isEqualTo(YearMonth.of(2022, 11));
              assertThat(stretch.hasNoEnd()).isTrue();
            });
    assertThat(told(answer, Language.ENGLISH)).contains("from December 2021, without an end date");
    assertThat(told(answer, Language.POLISH)).contains("od grudnia 2021, bezterminowo");
    assertThat(told(answer, Language.ENGLISH)).doesNotContain("in all");
  }

  @Test
  void thePublicPageSaysWhoDecides() {
    String page =
        Household.readable(
            new BenefitPages(WORDS, Language.ENGLISH)
                .page(LIGHT, LocalDate.of(2022, 1, 1))
                .tree()
                .inPlainText());
    assertThat(page)
        .contains("Who decides")
        .contains("The harbour, when: the application is from 2022 or later")
        .contains("This office, in all other cases")
        .contains("A grant is made known without a decision, when:");
  }
}
