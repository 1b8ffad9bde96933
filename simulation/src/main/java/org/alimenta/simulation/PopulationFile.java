package org.alimenta.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Layout;
import org.alimenta.law.source.SourceException;
import org.alimenta.simulation.parquet.FormatException;
import org.alimenta.simulation.parquet.ParquetInput;

/**
 * A population in a Parquet file. It is read block by block; it consists of parts, and different
 * threads may read different parts at once.
 */
public final class PopulationFile implements AutoCloseable {
  /** As many cases as usually go into a block. */
  public static final int USUAL_BLOCK = 1024;

  private final Path file;
  private final ParquetInput parquet;
  private final FileColumns described;

  private PopulationFile(Path file, ParquetInput parquet, FileColumns described) {
    this.file = file;
    this.parquet = parquet;
    this.described = described;
  }

  /**
   * @throws SourceException when it is no Parquet file, or not a population of this law, with every
   *     column that is wrong
   */
  public static PopulationFile open(Path file, Layout layout) {
    try {
      ParquetInput parquet = ParquetInput.open(file);
      try {
        return new PopulationFile(file, parquet, FileColumns.of(file, layout, parquet.schema()));
      } catch (RuntimeException e) {
        parquet.close();
        throw e;
      }
    } catch (IOException e) {
      throw Faults.cannotRead(file, e);
    } catch (FormatException e) {
      throw Faults.of(file, e);
    }
  }

  public long cases() {
    return parquet.rows();
  }

  /** How many parts it has, each of which can be read by itself. */
  public int parts() {
    return parquet.parts();
  }

  public long casesOfPart(int part) {
    return parquet.rowsOfPart(part);
  }

  /**
   * Begins to read a part.
   *
   * @param block which {@link PopulationReading#next} fills again and again
   * @param cases how many go into the block at a time
   */
  public PopulationReading read(int part, Block block, int cases) {
    long before = 0;
    for (int i = 0; i < part; i++) {
      before += parquet.rowsOfPart(i);
    }
    return new PopulationReading(file, parquet, described, part, before, block, cases);
  }

  @Override
  public void close() {
    try {
      parquet.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
