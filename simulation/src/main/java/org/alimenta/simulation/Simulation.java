package org.alimenta.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.population.Run;
import org.alimenta.law.source.SourceException;

/** One benefit for everybody in a population, in each of some months. */
public final class Simulation {
  private final PopulationReader reader;
  private final YearMonth from;
  private final int months;

  public Simulation(PopulationReader reader, YearMonth from, int months) {
    this.reader = reader;
    this.from = from;
    this.months = months;
  }

  /**
   * Decides everybody. The parts of the file are shared among the threads; each has one block in
   * memory.
   *
   * @throws SourceException when the file is damaged or a case in it is wrong
   */
  public Totals over(PopulationFile file, int threads, Progress progress) {
    Totals all = new Totals(from, months, reader.outcomes());
    AtomicInteger nextPart = new AtomicInteger();
    AtomicBoolean failed = new AtomicBoolean();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, Math.max(1, file.parts())); i++) {
        work.add(
            workers.submit(
                () -> {
                  try {
                    work(file, nextPart, failed, all, progress);
                  } catch (RuntimeException | Error e) {
                    failed.set(true);
                    throw e;
                  }
                }));
      }
      for (Future<?> each : work) {
        await(each);
      }
    }
    return all;
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", e);
    }
  }

  private void work(
      PopulationFile file,
      AtomicInteger nextPart,
      AtomicBoolean failed,
      Totals all,
      Progress progress) {
    Block block = new Block(reader.layout());
    Run run = reader.newRun();
    int part = nextPart.getAndIncrement();
    while (part < file.parts()) {
      PopulationReading reading = file.read(part, block, PopulationFile.USUAL_BLOCK);
      while (!failed.get() && reading.next()) {
        Totals mine = new Totals(from, months, reader.outcomes());
        decide(run, block, mine);
        synchronized (all) {
          all.add(mine);
          progress.done(all.cases(), file.cases());
        }
      }
      part = nextPart.getAndIncrement();
    }
  }

  private void decide(Run run, Block block, Totals totals) {
    run.take(block);
    int subjects = block.count(reader.benefit().subject().type());
    totals.countCases(block.cases(), subjects);
    for (int month = 0; month < months; month++) {
      totals.count(month, run.read(from.plusMonths(month).atDay(1)));
    }
  }
}
