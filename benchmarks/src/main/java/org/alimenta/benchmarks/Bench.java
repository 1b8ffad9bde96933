package org.alimenta.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * The door to all benchmarks: {@code fund} prints those of the rules, {@code guard} fails when one
 * of these is lost, {@code ledger} prints those of the ledger.
 */
public final class Bench {
  private Bench() {}

  /** Prints what was measured; ratios last. */
  public static void main(String[] args) {
    String which = args.length == 0 ? "" : args[0];
    if (which.equals("ledger")) {
      ledger();
      return;
    }
    if (!which.equals("fund") && !which.equals("guard")) {
      System.err.println("Say what to measure: ./alimenta bench fund, guard or ledger.");
      System.exit(2);
    }
    FundBenchmark fund = new FundBenchmark();
    FundBenchmark.Ratios ratios = fund.run(1_000_000);
    long nested = fund.nested(300_000);
    long terms = fund.terms();
    if (which.equals("fund")) {
      fund.factsOfLife(100_000);
      System.out.println();
      fund.run(10_000_000);
    }
    heading();
    List<Line> lines =
        List.of(
            new Line(
                "compiled, amount, over the reference", ratios.compiled(), 4_000, 2_000, 2_000),
            new Line(
                "with outcome, grounds and unknowns", ratios.withGrounds(), 2_500, 1_000, 1_500),
            new Line("compiled over the best loop by hand", ratios.ofWide(), 600, 400, 200),
            new Line("block reader over the reference", ratios.blockReader(), 800, 500, 1_000),
            new Line("three kinds of things with days, over theirs", nested, 3_000, 1_500, 1_500),
            new Line("a term of 6 over a term of 64", 1_000_000 / terms, 667, 334, 334));
    lines.forEach(Line::print);
    boolean lost = lines.stream().anyMatch(Line::isLost);
    System.out.println("peak memory " + Timing.peakMemory() + " MiB");
    if (which.equals("guard") && lost) {
      System.err.println("A ratio is half of what it was: a change or this JDK has lost it.");
      System.exit(1);
    }
  }

  private static void ledger() {
    LedgerBenchmark.Ratios ratios = LedgerBenchmark.run();
    heading();
    new Line("entries in bulk over plain COPY", ratios.bulk(), 500, 400, 250).print();
    new Line("one entry a commit, 1 client", ratios.one(), 600, 400, 250).print();
    new Line("one entry a commit, 8 clients", ratios.eight(), 600, 400, 250).print();
  }

  private static void heading() {
    System.out.println();
    System.out.println("ratios                                              seen    goal   floor");
  }

  /**
   * A ratio, in thousandths.
   *
   * @param lost about half of what was seen when the guard was set: below it something is lost
   */
  private record Line(String what, long seen, long goal, long floor, long lost) {
    boolean isLost() {
      return seen < lost;
    }

    void print() {
      String verdict =
          isLost()
              ? "  LOST"
              : seen < floor ? "  below its floor" : seen < goal ? "  below its goal" : "";
      System.out.printf(
          Locale.ROOT,
          "  %-46s %7s %7s %7s%s%n",
          what,
          Timing.decimal(seen),
          Timing.decimal(goal),
          Timing.decimal(floor),
          verdict);
    }
  }
}
