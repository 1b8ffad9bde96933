package org.alimenta.simulation;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.population.Layout;
import org.alimenta.law.source.SourceException;

/**
 * A population that somebody makes up case by case. A case depends on the seed and its position
 * only: the first thousand of a million are the thousand of the same seed.
 *
 * @param around a month of the time for which the benefit is asked
 * @param forgetful how many of a thousand cases leave one fact untold
 */
public record MadeUpPopulation(CaseMaker maker, long seed, YearMonth around, int forgetful) {
  private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
      RandomGeneratorFactory.of("L64X128MixRandom");

  /** Keeps the generators of two positions, and of two seeds, far from each other. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final long MIX = 0xBF58476D1CE4E5B9L;

  /**
   * Writes so many cases into a new file.
   *
   * @param by which program and version writes it
   * @throws SourceException when the file cannot be written
   */
  public void write(Path file, Layout layout, long cases, String by, Progress progress) {
    try (PopulationWriter writer = new PopulationWriter(file, layout, by);
        ExecutorService making = Executors.newSingleThreadExecutor()) {
      Future<Block> next = making.submit(() -> filled(new Block(layout), 0, cases));
      Block spare = new Block(layout);
      for (long made = 0; made < cases; ) {
        Block block = await(next);
        made += block.cases();
        Block free = spare;
        long from = made;
        next = making.submit(() -> filled(free, from, cases));
        writer.write(block);
        spare = block;
        progress.done(made, cases);
      }
      writer.finish();
    }
  }

  /** As many cases as go into a block, made while those before are written. */
  private Block filled(Block block, long first, long cases) {
    block.clear();
    fill(block, first, Math.min(cases, first + PopulationFile.USUAL_BLOCK));
    return block;
  }

  private static Block await(Future<Block> making) {
    try {
      return making.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", e);
    }
  }

  /**
   * Adds the cases of these positions to a block.
   *
   * @param end the position after the last
   */
  public void fill(Block block, long first, long end) {
    for (long position = first; position < end; position++) {
      RandomGenerator random = GENERATORS.create(seed * MIX + position * STEP);
      maker.add(block, random, around, random.nextInt(1000) < forgetful);
    }
  }
}
