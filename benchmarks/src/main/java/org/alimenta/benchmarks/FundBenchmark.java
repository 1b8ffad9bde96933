package org.alimenta.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.population.Run;
import org.alimenta.law.population.Tally;
import org.alimenta.law.population.Verdicts;
import org.alimenta.law.read.BoundNumbers;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.situation.Situation;
import org.alimenta.poland.Case;
import org.alimenta.poland.maintenancefund.MaintenanceFund;
import org.alimenta.poland.pack.PolishNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The readers of a rule against plain loops written by hand, in one run; ratios are what counts.
 * Every way is compared with the reference, family by family.
 */
final class FundBenchmark {
  private static final int IN_BLOCK = 8_192;
  private static final int ONE_BY_ONE = 100_000;
  private static final int UNKNOWN_PERCENT = 2;
  private static final int PART = 100_000;
  private static final int LIVES_IN_BLOCK = 1_024;
  private static final Layout LIVES = new Layout(Case.IS.type());

  private final Numbers numbers = PolishNumbers.load();
  private final Layout layout = new Layout(SimpleFund.Family.IS.type());

  /** The ratios that a guard looks at, in thousandths. */
  record Ratios(long compiled, long withGrounds, long blockReader, long ofWide) {}

  /** Prints everything for so many families. */
  Ratios run(int count) {
    System.out.printf(
        Locale.ROOT,
        "%,d families, the rule of one benefit year with income already added up%n",
        count);
    Families families = new Families(count);
    long[] expected = new long[count];
    long reference = Timing.median(() -> ByHand.scalar(families, 0, count, expected));
    Timing.print("by hand, plain loop: the reference", count, reference, reference);
    long handTwo = Timing.median(() -> handInThreads(families, new long[count]));
    Timing.print("  two threads", count, handTwo, reference);
    long wide = wide(families, expected, reference);
    List<Block> blocks = families.blocks(layout, IN_BLOCK, 0);
    long compiled =
        columns("compiled, the amount", SimpleFund.RULE, true, blocks, expected, reference);
    long loops =
        columns("block reader, no classes", SimpleFund.RULE, false, blocks, expected, reference);
    long grounds =
        columns(
            "compiled: outcome, failed grounds, sum",
            SimpleFund.RIGHT,
            true,
            blocks,
            null,
            reference);
    List<Block> uncertain = families.blocks(layout, IN_BLOCK, UNKNOWN_PERCENT);
    long unknown =
        columns(
            "  the same, one child in thirteen with a fact unknown",
            SimpleFund.RIGHT,
            true,
            uncertain,
            null,
            reference);
    if (count <= 1_000_000) {
      oneCase(families, expected, reference * ONE_BY_ONE / count);
    }
    return new Ratios(
        reference * 1000 / compiled,
        reference * 1000 / Math.max(grounds, unknown),
        reference * 1000 / loops,
        wide * 1000 / compiled);
  }

  private static void handInThreads(Families families, long[] results) {
    List<Integer> parts =
        IntStream.iterate(0, from -> from < families.count, from -> from + PART).boxed().toList();
    Timing.inThreads(
        2,
        parts,
        () -> results,
        (from, out) -> ByHand.scalar(families, from, Math.min(families.count, from + PART), out));
  }

  private static long wide(Families families, long[] expected, long reference) {
    ByHand.Wide wide = new ByHand.Wide(families);
    int[] results = new int[families.count];
    long time = Timing.median(() -> ByHand.wide(wide, results));
    Timing.print(
        "by hand, four places a family, masks: the dream", families.count, time, reference);
    differ(Arrays.stream(results).asLongStream().toArray(), expected);
    return time;
  }

  private long columns(
      String what,
      Benefit<?> benefit,
      boolean compiled,
      List<Block> blocks,
      long @Nullable [] expected,
      long reference) {
    long start = System.nanoTime();
    PopulationReader reader = new PopulationReader(benefit, layout, numbers, compiled);
    long prepared = System.nanoTime() - start;
    Run first = reader.newRun();
    long fresh = Timing.once(() -> read(first, blocks));
    long time = Timing.median(() -> read(first, blocks));
    int count = blocks.stream().mapToInt(Block::cases).sum();
    Timing.print(what, count, time, reference);
    long two =
        Timing.median(
            () ->
                Timing.inThreads(
                    2, blocks, reader::newRun, (block, run) -> read(run, List.of(block))));
    System.out.printf(
        Locale.ROOT,
        "  %-52s %9s M/s %10s   first run %d + %d ms%n",
        "  two threads",
        Timing.decimal(count * 1_000_000L / two),
        Timing.decimal(time * 1000 / two) + " x1",
        prepared / 1_000_000,
        fresh / 1_000_000);
    if (expected != null) {
      differ(results(first, blocks, count), expected);
    }
    return time;
  }

  private static void read(Run run, List<Block> blocks) {
    for (Block block : blocks) {
      run.take(block);
      run.read(Families.PERIOD);
    }
  }

  private static long[] results(Run run, List<Block> blocks, int count) {
    long[] results = new long[count];
    int next = 0;
    for (Block block : blocks) {
      run.take(block);
      Verdicts verdicts = run.read(Families.PERIOD);
      for (int row = 0; row < verdicts.count(); row++) {
        results[next++] = verdicts.toldLow(0, row).toLong();
      }
    }
    return results;
  }

  private static void differ(long[] results, long[] expected) {
    long wrong = IntStream.range(0, expected.length).filter(i -> results[i] != expected[i]).count();
    if (wrong > 0) {
      throw new IllegalStateException(
          wrong + " of " + expected.length + " families get another sum than by hand.");
    }
  }

  private void oneCase(Families families, long[] expected, long reference) {
    List<Situation> cases = new ArrayList<>();
    for (int i = 0; i < ONE_BY_ONE; i++) {
      cases.add(families.situation(i));
    }
    BoundNumbers bound = new BoundNumbers(SimpleFund.RULE.roots(), numbers);
    for (boolean traced : new boolean[] {false, true}) {
      long[] results = new long[ONE_BY_ONE];
      long time = Timing.median(() -> decide(cases, bound, traced, results), 8, 5);
      Timing.print(
          traced ? "one case at a time, full trace" : "one case at a time, no trace",
          ONE_BY_ONE,
          time,
          reference);
      differ(results, Arrays.copyOf(expected, ONE_BY_ONE));
    }
  }

  private static void decide(
      List<Situation> cases, BoundNumbers numbers, boolean traced, long[] results) {
    Node.Step rule = SimpleFund.RULE.tells().getFirst();
    for (int i = 0; i < results.length; i++) {
      Situation situation = cases.get(i);
      OneCase reader = new OneCase(situation, numbers, traced);
      reader.examine(Families.PERIOD);
      results[i] = reader.explain(rule, situation.root()).value().get().toLong();
    }
  }

  /** A family in which members and incomes come and go. */
  long nested(int count) {
    System.out.printf(
        Locale.ROOT, "%n%,d families, their members and their incomes, with days at each%n", count);

    Incomes incomes = new Incomes(count);
    long[] expected = new long[count];
    long reference = Timing.median(() -> incomes.byHand(expected));
    Timing.print("by hand, plain nested loops: the reference", count, reference, reference);
    Layout nested = new Layout(Incomes.Family.IS.type());
    List<Block> blocks = incomes.blocks(nested, IN_BLOCK);
    Run run = new PopulationReader(Incomes.RULE, nested, numbers, true).newRun();
    long time = Timing.median(() -> read(run, blocks, Incomes.MONTH));
    Timing.print("compiled", count, time, reference);
    long[] results = new long[count];
    int next = 0;
    for (Block block : blocks) {
      run.take(block);
      Verdicts verdicts = run.read(Incomes.MONTH);
      for (int row = 0; row < verdicts.count(); row++) {
        results[next++] = verdicts.toldLow(0, row).toLong();
      }
    }
    differ(results, expected);
    return reference * 1000 / time;
  }

  private static void read(Run run, List<Block> blocks, LocalDate month) {
    for (Block block : blocks) {
      run.take(block);
      run.read(month);
    }
  }

  /** What one more term costs in a long rule, over what it costs in a short one. */
  long terms() {
    int items = 1_000_000;
    System.out.printf(Locale.ROOT, "%n%,d things, rules of different length%n", items);
    Layout heap = new Layout(Terms.Heap.IS.type());
    List<Block> blocks = Terms.blocks(heap, items, 8_192);
    long[] times = new long[3];
    int[] lengths = {6, 32, 64};
    for (int i = 0; i < lengths.length; i++) {
      Run run = new PopulationReader(Terms.rule(lengths[i]), heap, numbers, true).newRun();
      times[i] = Timing.median(() -> read(run, blocks, Families.PERIOD));
      System.out.printf(
          Locale.ROOT,
          "  %2d terms: %s ns a thing, %s ns a term%n",
          lengths[i],
          Timing.decimal(times[i] * 1000 / items),
          Timing.decimal(times[i] * 1000 / items / lengths[i]));
    }
    return times[2] * 1000 / 64 * 6 / times[0];
  }

  /** The whole fund from facts of life: households, titles, incomes; a benefit year for each. */
  void factsOfLife(int count) {
    System.out.printf(
        Locale.ROOT,
        "%n%,d families from facts of life, the fund in each of twelve months%n",
        count);
    List<Block> blocks = madeUp(count);
    for (boolean compiled : new boolean[] {true, false}) {
      PopulationReader reader =
          new PopulationReader(MaintenanceFund.BENEFIT, LIVES, numbers, compiled);
      for (int threads = 1; threads <= 2; threads++) {
        int many = threads;
        long time =
            Timing.median(
                () ->
                    Timing.inThreads(
                        many, blocks, reader::newRun, (block, run) -> year(reader, block, run)),
                2,
                3);
        System.out.printf(
            Locale.ROOT,
            "  %-38s %d thread%s %9s M family-months/s%n",
            compiled ? "compiled" : "block reader, no classes",
            threads,
            threads == 1 ? " " : "s",
            Timing.decimal(count * 12_000_000L / time));
      }
    }
  }

  private static List<Block> madeUp(int count) {
    CaseMaker maker = CaseMaker.find("poland", "maintenance-fund").orElseThrow();
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < count; from += LIVES_IN_BLOCK) {
      Block block = new Block(LIVES);
      for (int i = from; i < Math.min(count, from + LIVES_IN_BLOCK); i++) {
        maker.add(block, random, YearMonth.of(2024, 10), false);
      }
      block.complete();
      block.trim();
      blocks.add(block);
    }
    return blocks;
  }

  private static long year(PopulationReader reader, Block block, Run run) {
    Tally tally = new Tally(reader.outcomes());
    run.take(block);
    for (int month = 0; month < 12; month++) {
      run.read(LocalDate.of(2024, 10, 1).plusMonths(month)).countInto(tally);
    }
    return tally.due();
  }
}
