package org.alimenta.law.population;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.law.population.Firewood.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Fine;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Test;
import org.alimenta.money.Rounding;
import org.junit.jupiter.api.DisplayName;

/** What is not known is read with both ends, as the reader of one case reads it. */
class UncertainTest {
  /** A well, and who may draw from it. */
  interface Well {
    Facts<Well> IS = Facts.ofCase("well");

    Day<Well> MONTH = IS.fact("month").monthly().day();
    Day<Well> DUG = IS.day("dug");
    Test<Well> DEEP = IS.yes("deep");
    Test<Well> CLEAN = IS.yes("clean");
    Money<Well> UPKEEP = IS.money("upkeep");
    Count<Well> SHARES = IS.fact("shares").between(1, 30).count();
    Listed<Well, Drawer> DRAWERS = IS.many("drawers", Drawer.IS, 5);
  }

  /** Somebody who draws water. */
  static final class Drawer implements Well {
    static final Facts<Drawer> IS = Facts.of("drawer");
    static final Test<Drawer> PAYS = IS.yes("pays");
    static final Money<Drawer> FEE = IS.fact("fee").betweenWhole(0, 100).money();
    static final Day<Drawer> SINCE = IS.fact("since").orNever().day();

    private Drawer() {}
  }

  /** A choice between two tests, of which the condition may be unknown. */
  private static final Test<Well> OPEN =
      when(Well.DEEP, Well.CLEAN).otherwise(not(Well.CLEAN)).as("the well is open");

  /** Two tests of different times, of which the day may be unknown. */
  private static final Test<Well> ALLOWED =
      inForceOn(Well.DUG)
          .from("2010-01-01", Well.DEEP)
          .from("2020-01-01", all(Well.DEEP, Well.CLEAN))
          .as("drawing is allowed");

  /** Divisors that no small number brings together. */
  private static final Fine<Well> UNEVEN =
      Well.UPKEEP
          .dividedBy(999_983)
          .dividedBy(Well.SHARES)
          .plus(Well.UPKEEP.dividedBy(999_979).dividedBy(Well.SHARES))
          .as("upkeep by two strange measures");

  private static final Money<Well> INCOME =
      Well.DRAWERS.where(Drawer.PAYS).sum(Drawer.FEE).as("what the well brings in");

  private static final Money<Well> HIGHEST =
      Well.DRAWERS.where(Drawer.PAYS).highest(Drawer.FEE).as("the highest fee");

  private static final Day<Well> FIRST =
      Well.DRAWERS.where(Drawer.PAYS).earliest(Drawer.SINCE.plusMonths(1)).as("first drawer");

  private static final Money<Well> EACH =
      INCOME.dividedBy(Well.SHARES).rounded(Rounding.HALF_UP, 10, "s. 2").as("each share's part");

  private static final Benefit<Well> BENEFIT =
      Benefit.of("well", Well.IS, Firewood.ACT, "2015-01-01")
          .tells(OPEN, ALLOWED)
          .tells(INCOME, HIGHEST, EACH)
          .tells(FIRST)
          .tells(UNEVEN);

  private static final PopulationReader READER =
      new PopulationReader(BENEFIT, new Layout(Well.IS.type()), Firewood.NUMBERS, true);

  /** What to tell of a fact: nothing, or one of these. */
  private record Told(org.alimenta.law.Term<Well> what, List<Long> values) {}

  /** Every combination of what is told and of what is not. */
  private static void wells(Block block, List<Told> told) {
    int combinations = 1;
    for (Told each : told) {
      combinations *= each.values().size() + 1;
    }
    for (int i = 0; i < combinations; i++) {
      int well = block.addCase();
      int rest = i;
      for (Told each : told) {
        int which = rest % (each.values().size() + 1);
        rest /= each.values().size() + 1;
        if (which > 0) {
          block.set(fact(each.what()), well, each.values().get(which - 1));
        }
      }
    }
    block.complete();
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  @org.junit.jupiter.api.Test
  @DisplayName("a choice between conditions, and conditions of different times")
  void conditions() {
    Block block = new Block(READER.layout());
    List<Long> noAndYes = List.of(0L, 1L);
    wells(
        block,
        List.of(
            new Told(Well.DEEP, noAndYes),
            new Told(Well.CLEAN, noAndYes),
            new Told(Well.DUG, List.of(day("2009-12-31"), day("2010-01-01"), day("2020-01-01")))));

    List<String> lines = Readings.same(READER, block, "2022-06");

    assertThat(lines).hasSize(3 * 3 * 4);
    assertThat(lines).anyMatch(line -> line.startsWith("computed 0.00, 0..1"));
    assertThat(lines).anyMatch(line -> line.startsWith("computed 0.00, 1, 0..1"));
    assertThat(lines).anyMatch(line -> line.startsWith("computed 0.00, 0, 0,"));
  }

  @org.junit.jupiter.api.Test
  @DisplayName("fractions whose divisors meet nowhere are added exactly")
  void fractions() {
    Block block = new Block(READER.layout());
    wells(
        block,
        List.of(
            new Told(Well.UPKEEP, List.of(0L, 1L, 999_983L, 1_000_000_000L)),
            new Told(Well.SHARES, List.of(1L, 7L, 30L))));

    assertThat(Readings.same(READER, block, "2022-06")).hasSize(5 * 4);
  }

  @org.junit.jupiter.api.Test
  @DisplayName("sums, the highest, the earliest, and parts of them")
  void lists() {
    Block block = new Block(READER.layout());
    for (int known = 0; known < 8; known++) {
      for (int count = 0; count <= 3; count++) {
        int well = block.addCase();
        if ((known & 1) != 0) {
          block.set(fact(Well.SHARES), well, 3);
        }
        for (int i = 0; i < count; i++) {
          int drawer = block.add(Well.DRAWERS.listing(), well);
          if ((known & 2) != 0 || i == 0) {
            block.set(fact(Drawer.PAYS), drawer, i % 2);
          }
          if ((known & 4) != 0 || i == 1) {
            block.set(fact(Drawer.FEE), drawer, 5 + 95 * i);
            block.set(fact(Drawer.SINCE), drawer, day("2020-01-31") + i);
          }
        }
      }
    }
    block.complete();

    assertThat(Readings.same(READER, block, "2022-06")).hasSize(8 * 4);
  }

  @org.junit.jupiter.api.Test
  @DisplayName("each fact that is once not told is from then on read with both ends")
  void learning() {
    Run run = READER.newRun();
    List<String> firstTime = new ArrayList<>();
    for (int turn = 0; turn < 2; turn++) {
      for (String missing : List.of("none", "deep", "shares", "dug")) {
        Block block = new Block(READER.layout());
        int well = block.addCase();
        block.set(fact(Well.CLEAN), well, 1);
        block.set(fact(Well.UPKEEP), well, 500);
        if (!missing.equals("deep")) {
          block.set(fact(Well.DEEP), well, 1);
        }
        if (!missing.equals("shares")) {
          block.set(fact(Well.SHARES), well, 2);
        }
        if (!missing.equals("dug")) {
          block.set(fact(Well.DUG), well, day("2021-01-01"));
        }
        block.complete();
        run.take(block);
        firstTime.addAll(Readings.same(run, READER, block, "2022-06"));
      }
    }
    assertThat(firstTime.subList(0, 4)).isEqualTo(firstTime.subList(4, 8));
  }
}
