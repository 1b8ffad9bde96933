package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alimenta.law.Benefit;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.interview.Interview;
import org.alimenta.law.kit.RandomAnswers;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.node.Fact;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.read.LoadCheck;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.poland.pack.PolishNumbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every Polish benefit, whatever the facts are. */
class LawPropertiesTest {
  private static final Numbers NUMBERS = PolishNumbers.load();
  private static final int FAMILIES = 400;
  private static final int INTERVIEWS = 40;
  private static final int MOST_QUESTIONS = 400;

  static List<Benefit<?>> benefits() {
    return new PolishLaw().benefits();
  }

  @ParameterizedTest
  @MethodSource("benefits")
  @DisplayName("no rule divides by what can be zero, and every number exists")
  void loads(Benefit<?> benefit) {
    assertThat(LoadCheck.problems(benefit, Case.IS.type(), NUMBERS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("benefits")
  @DisplayName("what is settled with facts missing stays so when they are told")
  void isSound(Benefit<?> benefit) {
    Decider decider = new Decider(benefit, NUMBERS);
    Map<Outcome, Integer> seen = new HashMap<>();
    int settledEarly = 0;
    for (int seed = 0; seed < FAMILIES; seed++) {
      RandomSituations make =
          seed % 2 == 0 ? Plausible.families(new Random(seed)) : Plausible.young(new Random(seed));
      Situation full = make.complete();
      for (Thing subject : full.all(benefit.subject().type())) {
        Answer known = decider.decide(full, subject);
        seen.merge(known.outcome(), 1, Integer::sum);
        Situation poorer = make.forgetful(full);
        Answer guessed = decider.decide(poorer, poorer.things().get(subject.number()));
        if (guessed.isSettled()) {
          settledEarly++;
          assertThat(guessed.outcome()).as("family %s", seed).isEqualTo(known.outcome());
          assertThat(guessed.total()).as("family %s", seed).isEqualTo(known.total());
        } else {
          assertThat(guessed.causes()).as("family %s", seed).isNotEmpty();
        }
      }
    }
    assertThat(seen.keySet()).as("%s", seen).containsAll(expected(benefit));
    assertThat(settledEarly).isPositive();
  }

  /** The made-up families are of use only when some of them get all the way. */
  private static List<Outcome> expected(Benefit<?> benefit) {
    return benefit.isComputation()
        ? List.of(Outcome.COMPUTED)
        : List.of(Outcome.GRANTED, Outcome.REFUSED);
  }

  @ParameterizedTest
  @MethodSource("benefits")
  @DisplayName("from nothing, answered at random, every case comes to an answer")
  void isComplete(Benefit<?> benefit) {
    for (int seed = 0; seed < INTERVIEWS; seed++) {
      Random random = new Random(seed);
      Interview interview =
          Interview.start(
              Case.IS.type(),
              List.of(new Decider(benefit, NUMBERS)),
              "anna",
              LocalDate.of(2026, 11, 21));
      RandomAnswers.untilSettled(
          interview, random, Plausible.families(random)::some, MOST_QUESTIONS);
      assertThat(interview.answers())
          .as("only what an office must tell is left")
          .allSatisfy(
              answer ->
                  assertThat(answer.questions())
                      .allSatisfy(
                          question ->
                              assertThat(question)
                                  .isInstanceOfSatisfying(
                                      Cause.FactMissing.class,
                                      missing ->
                                          assertThat(missing.fact().sources())
                                              .doesNotContain(Fact.Source.APPLICANT))));
    }
  }
}
