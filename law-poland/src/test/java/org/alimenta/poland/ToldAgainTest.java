package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.told.CannotTell;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Retold;
import org.alimenta.law.told.Telling;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.Test;

/** A case that is kept as a list of changes is the same case. */
class ToldAgainTest {
  private static final Lawbook LAW = CaseFiles.LAW;

  @Test
  void everyCaseBesideTheLawEndsAlikeWhenItIsToldAgain() {
    int compared = 0;
    for (ToldCase told : CaseFiles.all()) {
      Situation again =
          Retold.of(LAW.caseType(), Telling.of(told.situation()).changes()).situation();
      setDayOfDecision(told.situation(), again);
      assertThat(summary(told, again)).as(told.name()).isEqualTo(summary(told, told.situation()));
      compared++;
    }
    assertThat(compared).isGreaterThan(500);
  }

  @Test
  void whatIsTakenAwayLeavesNothingBehind() {
    Retold retold =
        Retold.of(
            LAW.caseType(),
            List.of(
                new Change.Add(1, Change.ROOT, "people", "Ewa"),
                new Change.Add(2, 1, "incomes", ""),
                new Change.Tell(2, "net-in-year", "21600.00"),
                new Change.Add(3, 1, "incomes", ""),
                new Change.Remove(2)));

    assertThat(retold.thing(2)).isEmpty();
    assertThat(retold.thing(3)).isPresent();
    assertThat(retold.situation().things()).hasSize(3);
    assertThat(retold.next()).isEqualTo(4);
  }

  @Test
  void aValueThatAFactCannotHaveIsRefusedWithoutRepeatingIt() {
    List<Change> changes =
        List.of(
            new Change.Add(1, Change.ROOT, "people", "Ewa"),
            new Change.Tell(1, "born", "yesterday"));

    assertThatThrownBy(() -> Retold.of(LAW.caseType(), changes))
        .isInstanceOf(CannotTell.class)
        .hasMessageContaining("'born' must be between")
        .hasMessageNotContaining("yesterday");
  }

  private static List<String> summary(ToldCase told, Situation situation) {
    return told.law().decide(situation, told.benefits()).stream()
        .map(ToldAgainTest::summary)
        .toList();
  }

  private static String summary(Answer answer) {
    return answer.benefit().id()
        + " "
        + answer.subject().name()
        + " "
        + answer.outcome()
        + " "
        + answer.total()
        + " "
        + answer.questions().size()
        + " "
        + answer.stretches().size()
        + " "
        + answer.papers().size();
  }

  private static void setDayOfDecision(Situation from, Situation to) {
    var fact = LAW.caseType().fact("decided").orElseThrow();
    Fraction day = from.root().fact(fact);
    if (day != null) {
      to.root().set(fact, day);
    }
  }
}
