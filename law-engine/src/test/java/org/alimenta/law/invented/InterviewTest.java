package org.alimenta.law.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alimenta.law.Benefit;
import org.alimenta.law.interview.Interview;
import org.alimenta.law.kit.RandomAnswers;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.node.Fact;
import org.alimenta.law.read.LoadCheck;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From nothing to a decision, one question at a time. */
class InterviewTest {

  private static Interview start() {
    return Interview.start(
        Case.IS.type(),
        List.of(Told.decider(ChildGrant.BENEFIT)),
        "ann",
        LocalDate.of(2026, 11, 21));
  }

  private static Function<Fact, Fraction> facts(Random random) {
    return new RandomSituations(random, Case.IS.type())::some;
  }

  @Property(tries = 300)
  void alwaysComesToAnEnd(@ForAll Random random) {
    Interview interview = start();
    RandomAnswers.untilSettled(interview, random, facts(random), 200);
    assertThat(interview.answers()).allMatch(answer -> answer.questions().isEmpty());
  }

  @Test
  @DisplayName("going back restores the case and asks the same question again")
  void goesBack() {
    Interview interview = start();
    Question first = interview.next().orElseThrow();
    RandomAnswers.answer(interview, first, new Random(1), facts(new Random(1)));
    assertThat(interview.length()).isEqualTo(1);
    Optional<Question> again = interview.back();
    assertThat(again.orElseThrow()).hasSameClassAs(first);
    assertThat(interview.next().orElseThrow()).hasSameClassAs(first);
    assertThat(interview.back()).isEmpty();
  }

  @Test
  @DisplayName("it begins with the day of filing, which decides which law holds")
  void beginsWithWhatDecidesTheLaw() {
    assertThat(start().next().orElseThrow())
        .isInstanceOfSatisfying(
            Cause.FactMissing.class,
            missing -> assertThat(missing.fact().id()).isEqualTo("case.filed"));
  }

  @Test
  @DisplayName("a rule that may divide by zero is refused when it is loaded")
  void refusesADivisionByWhatCanBeZero() {
    assertThat(LoadCheck.problems(ChildGrant.BENEFIT, Case.IS.type(), Told.NUMBERS)).isEmpty();
    assertThat(LoadCheck.problems(HousingAllowance.BENEFIT, Case.IS.type(), Told.NUMBERS))
        .isEmpty();
    Benefit<Child> careless =
        Benefit.of("careless", Child.IS, ChildGrant.ACT, "2010-01-01")
            .tells(
                ChildGrant.INCOME
                    .dividedBy(Child.EARNINGS.count())
                    .rounded("nowhere")
                    .as("mean earning"));
    assertThat(LoadCheck.problems(careless, Case.IS.type(), Told.NUMBERS))
        .singleElement()
        .asString()
        .contains("mean earning", "can be zero");
  }
}
