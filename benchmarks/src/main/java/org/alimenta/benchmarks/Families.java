package org.alimenta.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Layout;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;

/**
 * Made-up families for the rule on which other engines were measured, in plain columns; children by
 * offsets. Money in grosze, days since 1970-01-01.
 */
final class Families {
  static final LocalDate PERIOD = LocalDate.of(2023, 10, 1);
  private static final int SEED = 20231001;

  final int count;
  final int[] netInYear;
  final int[] size;
  final int[] offsets;
  final int[] born;
  final boolean[] learning;
  final boolean[] severe;
  final boolean[] married;
  final boolean[] placed;
  final int[] ordered;

  Families(int count) {
    Random random = new Random(SEED);
    this.count = count;
    netInYear = new int[count];
    size = new int[count];
    offsets = new int[count + 1];
    for (int i = 0; i < count; i++) {
      int children = 1 + random.nextInt(4);
      offsets[i + 1] = offsets[i] + children;
      size[i] = children + 1 + random.nextInt(2);
      netInYear[i] = random.nextInt(12_000_000);
    }
    int children = offsets[count];
    born = new int[children];
    learning = new boolean[children];
    severe = new boolean[children];
    married = new boolean[children];
    placed = new boolean[children];
    ordered = new int[children];
    int period = (int) PERIOD.toEpochDay();
    for (int c = 0; c < children; c++) {
      born[c] = period - random.nextInt(30 * 365);
      learning[c] = random.nextInt(100) < 60;
      severe[c] = random.nextInt(100) < 4;
      married[c] = random.nextInt(100) < 2;
      placed[c] = random.nextInt(100) < 2;
      ordered[c] = random.nextInt(200_001);
    }
  }

  /**
   * The same families as blocks for the reader of columns.
   *
   * @param unknown of a hundred facts of children so many are not told
   */
  List<Block> blocks(Layout layout, int casesInBlock, int unknown) {
    Random random = new Random(SEED);
    List<Block> blocks = new ArrayList<>();
    Block block = new Block(layout);
    for (int i = 0; i < count; i++) {
      int row = block.addCase();
      block.set(SimpleFund.Family.NET_IN_YEAR.fact(), row, netInYear[i]);
      block.set(SimpleFund.Family.SIZE.fact(), row, size[i]);
      for (int c = offsets[i]; c < offsets[i + 1]; c++) {
        int child = block.add(SimpleFund.Family.CHILDREN.listing(), row);
        block.set(SimpleFund.Child.BORN.fact(), child, born[c]);
        block.set(SimpleFund.Child.ORDERED.fact(), child, ordered[c]);
        boolean[] told = {learning[c], severe[c], married[c], placed[c]};
        for (int k = 0; k < told.length; k++) {
          if (unknown == 0 || random.nextInt(100) >= unknown) {
            block.set(SimpleFund.FLAGS.get(k).fact(), child, told[k] ? 1 : 0);
          }
        }
      }
      if (block.cases() == casesInBlock || i == count - 1) {
        block.complete();
        block.trim();
        blocks.add(block);
        block = new Block(layout);
      }
    }
    return blocks;
  }

  /** One family for the reader of one case. */
  Situation situation(int i) {
    Situation situation = new Situation(SimpleFund.Family.IS.type());
    Thing family = situation.root();
    SimpleFund.set(family, SimpleFund.Family.NET_IN_YEAR, netInYear[i]);
    SimpleFund.set(family, SimpleFund.Family.SIZE, size[i]);
    family.close(SimpleFund.Family.CHILDREN.listing());
    for (int c = offsets[i]; c < offsets[i + 1]; c++) {
      Thing child = situation.add(family, SimpleFund.Family.CHILDREN.listing(), "");
      SimpleFund.set(child, SimpleFund.Child.BORN, born[c]);
      SimpleFund.set(child, SimpleFund.Child.LEARNING, learning[c] ? 1 : 0);
      SimpleFund.set(child, SimpleFund.Child.SEVERE, severe[c] ? 1 : 0);
      SimpleFund.set(child, SimpleFund.Child.MARRIED, married[c] ? 1 : 0);
      SimpleFund.set(child, SimpleFund.Child.PLACED, placed[c] ? 1 : 0);
      SimpleFund.set(child, SimpleFund.Child.ORDERED, ordered[c]);
    }
    return situation;
  }
}
