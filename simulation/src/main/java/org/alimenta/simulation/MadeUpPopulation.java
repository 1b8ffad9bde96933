package org.alimenta.simulation;

import java.nio.file.Path;
import java.time.YearMonth;
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
    Block block = new Block(layout);
    try (PopulationWriter writer = new PopulationWriter(file, layout, by)) {
      for (long made = 0; made < cases; made += block.cases()) {
        block.clear();
        fill(block, made, Math.min(cases, made + PopulationFile.USUAL_BLOCK));
        writer.write(block);
        progress.done(made + block.cases(), cases);
      }
      writer.finish();
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
