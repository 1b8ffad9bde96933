package org.alimenta.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** How long things take, and how that is printed. */
final class Timing {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 9;

  private Timing() {}

  /** The median of some rounds after warm-up, in nanoseconds. */
  static long median(Runnable run) {
    return median(run, WARM_UP, ROUNDS);
  }

  static long median(Runnable run, int warmUp, int rounds) {
    long[] times = new long[rounds];
    for (int i = -warmUp; i < rounds; i++) {
      long time = once(run);
      if (i >= 0) {
        times[i] = time;
      }
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }

  static long once(Runnable run) {
    long start = System.nanoTime();
    run.run();
    return System.nanoTime() - start;
  }

  /** Does all parts, each thread taking the next that is free. */
  static <T, W> void inThreads(int threads, List<T> parts, Supplier<W> worker, Doing<T, W> doing) {
    AtomicInteger next = new AtomicInteger();
    Thread[] all = new Thread[threads];
    for (int t = 0; t < threads; t++) {
      W mine = worker.get();
      all[t] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = next.getAndIncrement(); i < parts.size(); ) {
                      doing.accept(parts.get(i), mine);
                      i = next.getAndIncrement();
                    }
                  });
    }
    try {
      for (Thread thread : all) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a worker does with one part. */
  interface Doing<T, W> {
    void accept(T part, W worker);
  }

  /** Prints a line: millions a second, and the ratio to a reference of the same size. */
  static long print(String what, long things, long nanos, long reference) {
    System.out.printf(
        Locale.ROOT,
        "  %-52s %9s M/s %10s%n",
        what,
        decimal(things * 1_000_000L / nanos),
        decimal(reference * 1_000L / nanos) + " x");
    return nanos;
  }

  /** A number of thousandths with two decimals. */
  static String decimal(long thousandths) {
    long hundredths = (thousandths + 5) / 10;
    return String.format(Locale.ROOT, "%,d.%02d", hundredths / 100, hundredths % 100);
  }

  /** The most memory that the process has held so far, in MiB; -1 where the system does not say. */
  static long peakMemory() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(kib -> Long.parseLong(kib) / 1024)
          .findFirst()
          .orElse(-1);
    } catch (java.io.IOException e) {
      return -1;
    }
  }
}
