package org.alimenta.poland.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.alimenta.law.Outcome;
import org.alimenta.law.casefile.Admissions;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.RowsSituation;
import org.alimenta.law.read.Walk;
import org.alimenta.poland.Case;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.maintenancefund.MaintenanceFund;
import org.alimenta.poland.pack.PolishLaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The made-up families are cases that an office could receive, and all kinds of them. */
class FundFamiliesTest {
  private static final Layout LAYOUT = new Layout(Case.IS.type());
  private static final Lawbook LAW = Lawbook.of(new PolishLaw());
  private static final CaseMaker MAKER = CaseMaker.find("poland", "maintenance-fund").orElseThrow();

  private static Block families(int count, long seed, String around, boolean forgetful) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Block block = new Block(LAYOUT);
    for (int i = 0; i < count; i++) {
      MAKER.add(block, random, YearMonth.parse(around), forgetful);
    }
    block.complete();
    return block;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2008-10", "2016-03", "2024-10", "2026-12"})
  @DisplayName("no made-up family contradicts itself, in any year of the fund")
  void areAdmitted(String around) {
    Admissions admissions = new Admissions(LAW);
    Block block = families(500, 7, around, false);
    for (int row = 0; row < block.cases(); row++) {
      assertThat(admissions.broken(RowsSituation.of(block, row))).as("family %s", row).isEmpty();
    }
  }

  @Test
  @DisplayName("every fact that the fund reads is told")
  void areWholly() {
    Set<String> read = new TreeSet<>();
    for (Node node : Walk.below(MaintenanceFund.BENEFIT.roots())) {
      if (node instanceof Node.FactRead(Fact fact)) {
        read.add(fact.id());
      }
    }

    assertThat(read).hasSizeGreaterThan(40);
    assertThat(unknown(families(1000, 3, "2024-10", false))).doesNotContainAnyElementsOf(read);
  }

  @Test
  @DisplayName("a forgetful family leaves out one fact, not always the same")
  void canForget() {
    List<String> never = unknown(families(1000, 3, "2024-10", false));
    List<String> forgotten = new ArrayList<>(unknown(families(1000, 3, "2024-10", true)));
    forgotten.removeAll(Set.copyOf(never));

    assertThat(forgotten.size()).isBetween(500, 1000);
    assertThat(forgotten.stream().distinct().count()).isGreaterThan(40);
  }

  private static List<String> unknown(Block block) {
    List<String> unknown = new ArrayList<>();
    for (EntityType type : block.types()) {
      for (Fact fact : type.facts()) {
        for (int row = 0; row < block.count(type) && !fact.isMonthly(); row++) {
          if (block.steps(fact, row) == null) {
            unknown.add(fact.id());
          }
        }
      }
    }
    return unknown;
  }

  @Test
  @DisplayName("the same seed makes the same families, another seed others")
  void followTheirSeed() {
    List<Long> first = told(families(200, 42, "2024-10", true));

    assertThat(told(families(200, 42, "2024-10", true))).isEqualTo(first);
    assertThat(told(families(200, 43, "2024-10", true))).isNotEqualTo(first);
    assertThat(told(families(200, 42, "2023-10", true))).isNotEqualTo(first);
  }

  private static List<Long> told(Block block) {
    List<Long> told = new ArrayList<>();
    for (EntityType type : block.types()) {
      for (int row = 0; row < block.count(type); row++) {
        for (Fact fact : type.facts()) {
          Long steps = fact.isMonthly() ? null : block.steps(fact, row);
          told.add(steps == null ? -1L : steps);
        }
        for (Listing listing : type.listings()) {
          told.add((long) block.end(listing, row));
        }
      }
    }
    return told;
  }

  @Test
  @DisplayName("most are granted, and every other way in which a case can end occurs")
  void comeToEveryOutcome() {
    Decider decider = LAW.decider("maintenance-fund").orElseThrow();
    Block block = families(600, 11, "2024-10", false);
    Map<Outcome, Integer> seen = new HashMap<>();
    for (int row = 0; row < block.cases(); row++) {
      for (Answer answer : decider.decideAll(RowsSituation.of(block, row))) {
        answer.stretches().stream()
            .map(Stretch::outcome)
            .distinct()
            .forEach(outcome -> seen.merge(outcome, 1, Integer::sum));
      }
    }
    int all = block.count(Entitled.IS.type());
    assertThat(seen.get(Outcome.GRANTED)).as("%s", seen).isBetween(all / 2, all * 4 / 5);
    assertThat(seen)
        .containsKeys(
            Outcome.REFUSED, Outcome.LEFT_UNEXAMINED, Outcome.TOO_EARLY, Outcome.SUSPENDED)
        .doesNotContainKey(Outcome.MISSING);
  }
}
