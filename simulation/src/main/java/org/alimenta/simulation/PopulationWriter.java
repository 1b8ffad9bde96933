package org.alimenta.simulation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Column;
import org.alimenta.law.population.Layout;
import org.alimenta.law.source.SourceException;
import org.alimenta.simulation.parquet.ParquetOutput;
import org.alimenta.simulation.parquet.Schema;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;

/**
 * Writes a population, block by block. Until {@link #finish} the file has another name, so that a
 * file that was broken off is never taken for a whole one.
 */
public final class PopulationWriter implements AutoCloseable {
  /** Cases; as much as is kept in memory, and what a thread reads at a time. */
  private static final int PART = 32_768;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final int casesInPart;
  private final Path unfinished;
  private final OutputStream out;
  private final ParquetOutput parquet;
  private final Table table;
  private final Map<EntityType, Places> places = new HashMap<>();
  private final Thread whenKilled = new Thread(this::delete);
  private boolean finished;

  /**
   * @param by which program and version writes it
   * @throws SourceException when it cannot be written there
   */
  public PopulationWriter(Path file, Layout layout, String by) {
    this(file, layout, by, PART);
  }

  /**
   * @param casesInPart with how many cases a part is full
   */
  PopulationWriter(Path file, Layout layout, String by, int casesInPart) {
    this.file = file;
    this.casesInPart = casesInPart;
    this.table = new Table(layout);
    try {
      this.unfinished =
          file.resolveSibling(
              ".%s.%s.unfinished".formatted(file.getFileName(), ProcessHandle.current().pid()));
      this.out = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER);
      this.parquet = new ParquetOutput(table.schema(), out, by);
    } catch (IOException e) {
      throw Faults.cannotWrite(file, e);
    }
    for (EntityType type : layout.types()) {
      places.put(type, new Places());
    }
    Runtime.getRuntime().addShutdownHook(whenKilled);
  }

  /**
   * Adds all cases of a block.
   *
   * @throws SourceException when the disk is full
   */
  public void write(Block block) {
    EntityType top = block.types().getFirst();
    places(top).ofCases(block.cases());
    for (EntityType type : block.types()) {
      for (Listing listing : type.listings()) {
        places(listing.element()).ofElements(listing, places(type), block);
      }
    }
    List<Schema.Node> leaves = table.schema().leaves();
    for (Schema.Node leaf : leaves) {
      ColumnWriter to = parquet.column(leaf.leaf());
      switch (table.columns().get(leaf.leaf())) {
        case Told.OfFact(Fact fact) -> write(fact, block.column(fact), leaf, to);
        case Told.OfLink(Link link) -> write(link, block, leaf, to);
      }
    }
    parquet.endRows(block.cases());
    if (parquet.rowsOfPart() >= casesInPart) {
      try {
        parquet.endPart();
      } catch (IOException e) {
        throw Faults.cannotWrite(file, e);
      }
    }
  }

  private void write(Fact fact, Column column, Schema.Node leaf, ColumnWriter to) {
    Places at = places(fact.entity());
    int defined = leaf.mostDefinitions();
    Kind kind = fact.kind();
    Binary[] words = words(fact);
    boolean large = leaf.isLong();
    for (int i = 0; i < at.count; i++) {
      int row = at.row[i];
      if (row < 0) {
        to.writeNull(at.repetition[i], at.definition[i]);
      } else if (!column.isKnown(row)) {
        to.writeNull(at.repetition[i], defined - 1);
      } else if (kind == Kind.TEST) {
        to.write(column.steps(row) == 1, at.repetition[i], defined);
      } else if (kind == Kind.WORD) {
        to.write(words[column.steps(row)], at.repetition[i], defined);
      } else if (large) {
        to.write((long) column.steps(row), at.repetition[i], defined);
      } else {
        to.write(column.steps(row), at.repetition[i], defined);
      }
    }
  }

  private static Binary[] words(Fact fact) {
    return fact.words().stream().map(Binary::fromString).toArray(Binary[]::new);
  }

  private void write(Link link, Block block, Schema.Node leaf, ColumnWriter to) {
    Places at = places(link.owner());
    int[] firstRow = places(link.target()).firstRow;
    int of = -1;
    for (int i = 0; i < at.count; i++) {
      of += at.repetition[i] == 0 ? 1 : 0;
      int row = at.row[i];
      if (row < 0) {
        to.writeNull(at.repetition[i], at.definition[i]);
      } else {
        to.write(block.target(link, row) - firstRow[of], at.repetition[i], leaf.mostDefinitions());
      }
    }
  }

  private Places places(EntityType type) {
    Places found = places.get(type);
    if (found == null) {
      throw new IllegalArgumentException("The block is of another law than this file.");
    }
    return found;
  }

  /**
   * Writes the end and gives the file its name.
   *
   * @throws SourceException when the disk is full or the name cannot be given
   */
  public void finish() {
    try {
      parquet.finish();
      out.close();
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      finished = true;
    } catch (IOException e) {
      throw Faults.cannotWrite(file, e);
    }
  }

  /** Leaves nothing behind unless it was finished. */
  @Override
  public void close() {
    if (!finished) {
      try {
        out.close();
      } catch (IOException _) {
        // What is thrown away need not be complete.
      }
      delete();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(whenKilled);
    } catch (IllegalStateException _) {
      // The program is ending already, and the hook runs.
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException _) {
      // Nothing more can be done; its name says that it is unfinished.
    }
  }

  /**
   * Where the rows of one kind of thing stand among the slots of their columns; the same for all
   * columns of the kind.
   */
  private static final class Places {
    int count;
    int[] repetition = {};
    int[] definition = {};

    /** -1 where there is none. */
    int[] row = {};

    /** By case: the first row of the kind. */
    int[] firstRow = {};

    private void ofCases(int cases) {
      clear(cases);
      for (int i = 0; i < cases; i++) {
        firstRow[i] = i;
        add(0, 0, i);
      }
    }

    private void ofElements(Listing listing, Places owners, Block block) {
      clear(owners.firstRow.length);
      int of = -1;
      for (int i = 0; i < owners.count; i++) {
        int owner = owners.row[i];
        int repetition = owners.repetition[i];
        int first = owner < 0 ? 0 : block.first(listing, owner);
        int end = owner < 0 ? 0 : block.end(listing, owner);
        if (repetition == 0) {
          of++;
          firstRow[of] = -1;
        }
        if (first == end) {
          add(repetition, owners.definition[i], -1);
        }
        for (int element = first; element < end; element++) {
          firstRow[of] = firstRow[of] < 0 ? element : firstRow[of];
          add(element == first ? repetition : owners.depth + 1, owners.depth + 1, element);
        }
      }
      depth = owners.depth + 1;
    }

    private int depth;

    private void clear(int cases) {
      count = 0;
      if (firstRow.length < cases) {
        firstRow = new int[cases];
      }
    }

    private void add(int repeated, int defined, int of) {
      if (count == row.length) {
        int size = Math.max(1024, 2 * count);
        repetition = java.util.Arrays.copyOf(repetition, size);
        definition = java.util.Arrays.copyOf(definition, size);
        row = java.util.Arrays.copyOf(row, size);
      }
      repetition[count] = repeated;
      definition[count] = defined;
      row[count++] = of;
    }
  }
}
