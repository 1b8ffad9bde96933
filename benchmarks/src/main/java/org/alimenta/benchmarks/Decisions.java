package org.alimenta.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.FactRead;
import org.alimenta.law.read.BoundNumbers;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.poland.pack.PolishNumbers;

/**
 * One family at a time, one thread: the same rule by hand (the reference), by the reader of one
 * case without reasons, and with all reasons kept. Every result is compared with the reference.
 */
public final class Decisions {
  private static final int FAMILIES = 200_000;
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 5;

  private Decisions() {}

  /** Prints families a second and ratios. */
  public static void main(String[] args) {
    Families families = new Families(FAMILIES, 20231001);
    List<Situation> cases = new ArrayList<>();
    for (int i = 0; i < FAMILIES; i++) {
      cases.add(situation(families, i));
    }
    BoundNumbers numbers = new BoundNumbers(SimpleFund.RULE.roots(), PolishNumbers.load());
    long[] expected = new long[FAMILIES];
    long hand = median(() -> byHand(families, expected));
    long[] plain = new long[FAMILIES];
    long plainTime = median(() -> byReader(cases, numbers, false, plain));
    long[] traced = new long[FAMILIES];
    long tracedTime = median(() -> byReader(cases, numbers, true, traced));
    int wrong = 0;
    for (int i = 0; i < FAMILIES; i++) {
      if (plain[i] != expected[i] || traced[i] != expected[i]) {
        wrong++;
      }
    }
    print("by hand, one family at a time", hand, hand);
    print("one case, no trace", plainTime, hand);
    print("one case, full trace", tracedTime, hand);
    System.out.println("families with another result than by hand: " + wrong + " of " + FAMILIES);
  }

  private static void print(String what, long nanos, long reference) {
    System.out.printf(
        "%-32s %,12d families/s   %d.%03d of the reference%n",
        what,
        FAMILIES * 1_000_000_000L / nanos,
        reference / nanos,
        reference * 1000 / nanos % 1000);
  }

  private static long median(Runnable run) {
    long[] times = new long[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = System.nanoTime();
      run.run();
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    java.util.Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static void byReader(
      List<Situation> cases, BoundNumbers numbers, boolean traced, long[] results) {
    Node.Step rule = SimpleFund.RULE.tells().getFirst();
    for (int i = 0; i < results.length; i++) {
      Situation situation = cases.get(i);
      OneCase reader = new OneCase(situation, numbers, traced);
      reader.examine(LocalDate.ofEpochDay(Families.PERIOD));
      results[i] = reader.explain(rule, situation.root()).value().get().toLong();
    }
  }

  private static void byHand(Families f, long[] results) {
    int adult = (int) LocalDate.of(2005, 10, 1).toEpochDay();
    int tooOld = (int) LocalDate.of(1998, 10, 1).toEpochDay();
    for (int i = 0; i < f.count; i++) {
      long perPerson = f.netInYear[i] / 12 / f.size[i];
      long excess = Math.max(0, perPerson - 120_900);
      long sum = 0;
      for (int c = f.offsets[i]; c < f.offsets[i + 1]; c++) {
        boolean young = f.born[c] > adult || (f.learning[c] && f.born[c] > tooOld) || f.severe[c];
        if (young && !f.married[c] && !f.placed[c]) {
          long full = Math.min(f.ordered[c], 50_000);
          long left = full - excess;
          sum += excess == 0 ? full : left >= 10_000 ? left : 0;
        }
      }
      results[i] = sum;
    }
  }

  private static Situation situation(Families f, int i) {
    Situation situation = new Situation(SimpleFund.Family.IS.type());
    Thing family = situation.root();
    set(family, SimpleFund.Family.NET_IN_YEAR.node(), f.netInYear[i]);
    set(family, SimpleFund.Family.SIZE.node(), f.size[i]);
    family.close(SimpleFund.Family.CHILDREN.listing());
    for (int c = f.offsets[i]; c < f.offsets[i + 1]; c++) {
      Thing child = situation.add(family, SimpleFund.Family.CHILDREN.listing(), "");
      set(child, SimpleFund.Child.BORN.node(), f.born[c]);
      set(child, SimpleFund.Child.LEARNING.node(), f.learning[c] ? 1 : 0);
      set(child, SimpleFund.Child.SEVERE.node(), f.severe[c] ? 1 : 0);
      set(child, SimpleFund.Child.MARRIED.node(), f.married[c] ? 1 : 0);
      set(child, SimpleFund.Child.PLACED.node(), f.placed[c] ? 1 : 0);
      set(child, SimpleFund.Child.ORDERED.node(), f.ordered[c]);
    }
    return situation;
  }

  private static void set(Thing thing, Node fact, long value) {
    thing.set(((FactRead) fact).fact(), Fraction.of(value));
  }
}
