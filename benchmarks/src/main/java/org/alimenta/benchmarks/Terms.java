package org.alimenta.benchmarks;

import static org.alimenta.law.Law.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Facts;
import org.alimenta.law.Law;
import org.alimenta.law.Listed;
import org.alimenta.law.Num;
import org.alimenta.law.citation.Act;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Layout;

/** Rules of as many terms as one likes, to see what a further term costs. */
final class Terms {
  private static final Act ACT = new Act("Example", "An example of length", "Przykład");

  /** The whole case: nothing but a list. */
  interface Heap {
    Facts<Heap> IS = Facts.ofCase("heap");
    Listed<Heap, Item> ITEMS = IS.many("items", Item.IS, 100_000);
  }

  /** A thing with four counts. */
  static final class Item implements Heap {
    static final Facts<Item> IS = Facts.of("item");
    static final List<Count<Item>> COUNTS =
        List.of(IS.count("a"), IS.count("b"), IS.count("c"), IS.count("d"));

    private Item() {}
  }

  private Terms() {}

  static Benefit<Item> rule(int terms) {
    Num<Item> sum = term(0);
    for (int k = 1; k < terms; k++) {
      sum = sum.plus(term(k));
    }
    return Benefit.of("terms-" + terms, Item.IS, ACT, "2000-01-01")
        .tells(sum.as("sum of " + terms + " terms", ACT.at("1")));
  }

  private static Num<Item> term(int k) {
    Count<Item> a = Item.COUNTS.get(k % 4);
    Count<Item> b = Item.COUNTS.get((k + 1) % 4);
    Count<Item> c = Item.COUNTS.get((k + 2) % 4);
    return when(a.atLeast(10 + 13L * k), b.above(Law.count(3 + 7L * k)))
        .otherwise(c.upTo(Law.count(990 - 5L * k)));
  }

  static List<Block> blocks(Layout layout, int items, int inBlock) {
    Random random = new Random(64);
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < items; from += inBlock) {
      Block block = new Block(layout);
      int heap = block.addCase();
      for (int i = 0; i < inBlock; i++) {
        int row = block.add(Heap.ITEMS.listing(), heap);
        Item.COUNTS.forEach(count -> block.set(count.fact(), row, random.nextInt(1_001)));
      }
      block.complete();
      block.trim();
      blocks.add(block);
    }
    return blocks;
  }
}
