package org.alimenta.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decision, papers and what would change it, as one tree in each language. */
class AnswerTextTest {
  private static String told(Language language, long yearly) {
    return told(Household.WORDS, language, yearly);
  }

  private static String told(LawWords words, Language language, long yearly) {
    Household household = new Household(yearly);
    FactOrigins origins =
        (_, fact, _) ->
            fact.name().equals("of-year") ? Optional.of("case.yaml:7") : Optional.empty();
    Line tree =
        new AnswerText(words, language, origins)
            .of(household.decide(household.ada), Household.DECIDER, household.situation);
    return Household.readable(List.of(tree));
  }

  @Test
  void everything_stands_under_the_headline_of_the_decision() {
    String text = told(Language.ENGLISH, 2_400_000);

    assertThat(text.lines().findFirst().orElse("")).isEqualTo("Ada, lamp oil allowance: granted");
    assertThat(text)
        .contains("\n  Papers still needed\n")
        .contains("\n  What would change the outcome\n")
        .contains("case.yaml:7");
  }

  @Test
  void it_is_said_in_polish_too() {
    assertThat(told(Language.POLISH, 9_000_000))
        .contains("\n  Potrzebne dokumenty\n")
        .contains("\n  Co zmieniłoby wynik\n");
  }

  @Test
  void the_act_of_the_benefit_is_named_once_at_the_end() {
    String text = told(Language.ENGLISH, 2_400_000);

    assertThat(text.split("Dz.U. 2009 nr 1 poz. 1\\b", -1)).hasSize(2);
    assertThat(text.lines().toList().getLast())
        .isEqualTo(
            "  Articles cited without an act are those of: Lamp Oil Act, Dz.U. 2009 nr 1 poz. 1,"
                + " https://eli.gov.pl/eli/DU/2009/1");
  }

  @Test
  void a_calculation_says_what_is_due_and_not_that_somebody_decided() {
    LawWords words = Household.WORDS.ofCalculation();

    String due = told(words, Language.ENGLISH, 2_400_000);
    assertThat(due).startsWith("Ada, lamp oil allowance: entitled\n");
    assertThat(due + told(words, Language.ENGLISH, 9_000_000))
        .contains("not entitled")
        .doesNotContain("granted", "refused");
    assertThat(told(words, Language.POLISH, 2_400_000) + told(words, Language.POLISH, 9_000_000))
        .contains(": przysługuje", ": nie przysługuje")
        .doesNotContain("przyznano", "odmówiono");
  }
}
