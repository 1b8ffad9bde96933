package org.alimenta.office.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.told.Change;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Code;
import org.alimenta.office.site.Parts.Option;
import org.alimenta.office.site.questions.Prompt;
import org.alimenta.office.site.questions.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;

/** A draft is told again for each page; what it says may not change by that. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReplayTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 5);

  @Autowired private Laws laws;
  @Autowired private Registration registration;
  @Autowired private MessageSource messages;
  @Autowired private Windows windows;

  private Retelling how() {
    return new Retelling(laws, registration, messages, Locale.forLanguageTag("pl"), DAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void answers_that_are_given_again_say_the_same(int seed) {
    Random dice = new Random(seed);
    Draft draft =
        new Draft(
            1, "poland", List.of("maintenance-fund"), false, people(), List.of(), 0, null, null);
    int answered = 0;
    for (int step = 0; step < 60 && answered < 40; step++) {
      Filled filled = goneOn(draft, dice);
      List<Change> told = changes(filled);
      Draft kept = draft.answered(filled.answers(), filled.talk().revision());
      draft = kept.answered(DraftText.answers(DraftText.answers(kept.answers())), kept.revision());
      Filled again = Filled.of(draft, how());
      answered = draft.answers().size();
      assertThat(changes(again)).as("after %s answers", answered).isEqualTo(told);
      assertThat(again.talk().next().map(Object::toString))
          .isEqualTo(filled.talk().next().map(Object::toString));
    }
    assertThat(answered).isGreaterThan(10);
  }

  /** One answer more, if possible one after which there are further questions. */
  private Filled goneOn(Draft draft, Random dice) {
    Filled filled = Filled.of(draft, how());
    for (int attempt = 0; attempt < 12; attempt++) {
      filled = Filled.of(draft, how());
      Optional<Question> question = asked(filled, dice);
      if (question.isPresent()) {
        Typed typed = typed(filled, question.get(), dice);
        boolean taken =
            how().answering(filled.talk(), filled.prompts()).take(question.get(), typed).isEmpty();
        if (taken && filled.talk().next().isPresent()) {
          return filled;
        }
      }
    }
    return Filled.of(draft, how());
  }

  private static Map<String, Map<String, String>> people() {
    Map<String, Map<String, String>> people = new HashMap<>();
    people.put("you", who("Ewa", Applicant.pesel("8502021230")));
    people.put("for", Map.of("whom", "child"));
    people.put("person-2", who("Ania", Applicant.pesel("1425201230")));
    return people;
  }

  private static Map<String, String> who(String name, String pesel) {
    return Map.of("given", name, "surname", "Testowa", "known", "pesel", "pesel", pesel);
  }

  private static List<Change> changes(Filled filled) {
    return org.alimenta.law.told.Telling.of(filled.talk().situation()).changes();
  }

  /** Mostly the next question, now and then an earlier one once more. */
  private static Optional<Question> asked(Filled filled, Random dice) {
    List<Given> answers = filled.draft().answers();
    if (!answers.isEmpty() && dice.nextInt(6) == 0) {
      return filled.talk().askedAt(answers.get(dice.nextInt(answers.size())).revision());
    }
    return filled.talk().next();
  }

  private static Typed typed(Filled filled, Question question, Random dice) {
    Prompt prompt = filled.prompts().of(0, question, null);
    Map<String, String> fields = new HashMap<>();
    List<Option> options = new ArrayList<>(prompt.options());
    options.removeIf(option -> option.value().isEmpty());
    if (prompt.absence() != null && dice.nextInt(3) > 0) {
      fields.put("none", "yes");
    } else if (!options.isEmpty()) {
      fields.put("answer", options.get(dice.nextInt(options.size())).value());
      fields.put("name", "Osoba" + dice.nextInt(100));
    } else if (prompt.input().equals("day")) {
      fields.put("answer.day", Integer.toString(1 + dice.nextInt(28)));
      fields.put("answer.month", Integer.toString(1 + dice.nextInt(12)));
      fields.put("answer.year", Integer.toString(2000 + dice.nextInt(25)));
    } else {
      fields.put("answer", Integer.toString(dice.nextInt(2000)));
    }
    return new Typed(fields);
  }

  @Test
  void the_rule_itself_says_from_which_day_each_period_can_be_asked_for_online() {
    KnownBenefit fund = laws.benefit("maintenance-fund").orElseThrow();
    Locale polish = Locale.forLanguageTag("pl");

    assertThat(windows.of(fund, DAY, polish))
        .extracting(Windows.Window::isOpen, Windows.Window::opens)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, DAY),
            org.assertj.core.groups.Tuple.tuple(false, LocalDate.of(2025, 7, 1)));
    assertThat(windows.of(fund, LocalDate.of(2025, 6, 30), polish).get(1).isOpen()).isFalse();
    assertThat(windows.of(fund, LocalDate.of(2025, 7, 1), polish).get(1).isOpen()).isTrue();
  }

  @Test
  void a_code_is_read_as_people_write_it() {
    Code code = Code.random();
    assertThat(code.inGroups()).matches("(\\w{4}-){3}\\w{4}");
    assertThat(Code.of(" " + code.inGroups().toLowerCase(Locale.ROOT).replace('-', ' ')))
        .contains(code);
    assertThat(Code.of(code.letters().substring(1))).isEmpty();
    assertThat(Code.of(code.letters().substring(1) + "0")).isEmpty();
  }

  @Test
  void each_further_wrong_code_waits_longer() {
    assertThat(Guesses.wait(0)).isZero();
    assertThat(Guesses.wait(4)).isGreaterThan(Guesses.wait(3));
    assertThat(Guesses.wait(100).toSeconds()).isEqualTo(8);
    assertThat(Guesses.isTooMany(20)).isTrue();
  }
}
