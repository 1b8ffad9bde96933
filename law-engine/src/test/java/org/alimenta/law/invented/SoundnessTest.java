package org.alimenta.law.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;

/**
 * What is settled although facts are missing stays so when they are told: take a complete case,
 * forget facts and leave lists open at random, and compare.
 */
class SoundnessTest {

  private static final Decider GRANT = Told.decider(ChildGrant.BENEFIT);
  private static final Decider HOUSING = Told.decider(HousingAllowance.BENEFIT);

  @Property(tries = 1500)
  void neverDecidesWrongly(@ForAll Random random) {
    check(GRANT, random);
    check(HOUSING, random);
  }

  private static void check(Decider decider, Random random) {
    RandomSituations make = new RandomSituations(random, Case.IS.type());
    Situation full = make.complete();
    for (Thing subject : full.all(decider.benefit().subject().type())) {
      Answer known = decider.decide(full, subject);
      Situation poorer = make.forgetful(full);
      Answer guessed = decider.decide(poorer, poorer.things().get(subject.number()));
      if (guessed.isSettled()) {
        assertThat(guessed.outcome()).isEqualTo(known.outcome());
        assertThat(guessed.total()).isEqualTo(known.total());
      } else {
        assertThat(guessed.causes()).as("missing, but nothing to ask").isNotEmpty();
      }
    }
  }
}
