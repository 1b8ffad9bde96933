package org.alimenta.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.WhoCounts;
import org.alimenta.law.situation.Thing;
import org.junit.jupiter.api.Test;

/** The household that a rule counts is read off the rule itself. */
class WhoCountsTest {
  private final Household household = new Household(0);

  private List<String> counted(List<Node> roots) {
    OneCase reader = Household.DECIDER.reader(household.situation);
    reader.examine(LocalDate.of(2021, 10, 1));
    return WhoCounts.of(reader, roots, household.ada).stream().map(Thing::name).toList();
  }

  @Test
  void everybodyCountsWhereTheSumFollowsTheNumberOfPeople() {
    assertThat(counted(List.of(Islands.SUM.node()))).containsExactly("ada", "leo");
  }

  @Test
  void nobodyCountsWhereNobodyIsCounted() {
    assertThat(counted(List.of(Islands.LIMIT.node()))).isEmpty();
  }
}
