package org.alimenta.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Column;
import org.alimenta.law.source.SourceException;
import org.alimenta.simulation.parquet.Chunk;
import org.alimenta.simulation.parquet.FormatException;
import org.alimenta.simulation.parquet.Meaning;
import org.alimenta.simulation.parquet.ParquetInput;
import org.alimenta.simulation.parquet.Schema;
import org.alimenta.simulation.parquet.Slots;

/**
 * One part of a population on its way into a block. Memory is bounded by the part's compressed
 * bytes and the block. For one thread.
 */
public final class PopulationReading {
  private final Path file;
  private final Block block;
  private final int casesInBlock;
  private final long casesBefore;
  private final long casesOfPart;
  private final EntityType top;
  private final Map<Schema.Node, Source> sources = new HashMap<>();
  private final List<Source> guides = new ArrayList<>();
  private final List<Told> facts = new ArrayList<>();
  private final Map<EntityType, Things> things = new HashMap<>();
  private long read;

  /** A column of the file and what was read of it for this block. */
  private record Source(Chunk chunk, Slots slots) {}

  /** A column and the fact or link that it tells. */
  private record Told(FileColumns.Column column, Source from, Things of) {}

  PopulationReading(
      Path file,
      ParquetInput parquet,
      FileColumns described,
      int part,
      long casesBefore,
      Block block,
      int casesInBlock) {
    this.file = file;
    this.block = block;
    this.casesInBlock = casesInBlock;
    this.casesBefore = casesBefore;
    this.casesOfPart = parquet.rowsOfPart(part);
    this.top = block.types().getFirst();
    try {
      bind(parquet, described, part);
    } catch (IOException e) {
      throw Faults.cannotRead(file, e);
    } catch (FormatException e) {
      throw Faults.of(file, e);
    }
  }

  private void bind(ParquetInput parquet, FileColumns described, int part)
      throws IOException, FormatException {
    for (FileColumns.Column column : described.columns()) {
      Chunk chunk = parquet.column(part, column.leaf(), column.meaning());
      sources.put(column.leaf(), new Source(chunk, new Slots()));
    }
    for (EntityType type : block.types()) {
      FileColumns.Level level = described.level(type);
      Source guide = sources.get(level.guide());
      if (guide == null) {
        Meaning nothing = Measure.whole();
        guide = new Source(parquet.column(part, level.guide(), nothing), new Slots());
        sources.put(level.guide(), guide);
      }
      if (!guides.contains(guide)) {
        guides.add(guide);
      }
      things.put(type, new Things(level, guide.slots()));
    }
    for (FileColumns.Column column : described.columns()) {
      Source from = sources.get(column.leaf());
      Things of = things.get(column.told().of());
      if (from != null && of != null) {
        facts.add(new Told(column, from, of));
      }
    }
  }

  /**
   * Fills the block with the next cases.
   *
   * @return whether there were any
   * @throws SourceException when the file is damaged or a case in it is wrong
   */
  public boolean next() {
    int cases = (int) Math.min(casesInBlock, casesOfPart - read);
    if (cases <= 0) {
      return false;
    }
    block.clear();
    try {
      fill(cases);
    } catch (SourceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      SourceException damaged =
          Faults.of(
              file,
              "This Parquet file is damaged near case " + (casesBefore + read + 1) + ".",
              "Make it or fetch it once more.");
      damaged.initCause(e);
      throw damaged;
    } catch (FormatException e) {
      throw Faults.of(file, e);
    }
    block.complete();
    read += cases;
    return true;
  }

  private void fill(int cases) throws IOException, FormatException {
    for (Source guide : guides) {
      guide.slots().clear();
      if (guide.chunk().readRows(guide.slots(), cases) < cases) {
        throw new IOException("A column has fewer rows than the file.");
      }
    }
    count(cases);
    for (int i = 0; i < cases; i++) {
      add(top, block.addCase());
    }
    for (Told column : facts) {
      Source from = column.from();
      if (!guides.contains(from)) {
        from.slots().clear();
        from.chunk().readSlots(from.slots(), column.of().places);
      }
      switch (column.column().told()) {
        case org.alimenta.simulation.Told.OfFact(Fact fact) -> tell(fact, column);
        case org.alimenta.simulation.Told.OfLink(Link link) -> tell(link, column);
      }
    }
    for (EntityType type : block.types()) {
      for (Listing listing : type.listings()) {
        Listing.Pairing pairing = listing.pairing();
        if (pairing != null) {
          pairs(listing, pairing);
        }
      }
    }
  }

  /** Finds out how many things of each kind there are and whose they are. */
  private void count(int cases) {
    for (EntityType type : block.types()) {
      Things of = of(type);
      of.begin(cases);
      Things owners = type.equals(top) ? null : of(block.layout().listingOf(type).owner());
      int fault = owners == null ? of.countCases() : of.countElements(owners);
      if (fault >= 0) {
        throw fault(
            fault,
            "'%s' is null or holds a null".formatted(of.level.name()),
            "Where there is nothing in it, store an empty list.");
      }
    }
  }

  private void add(EntityType type, int row) {
    for (Listing listing : type.listings()) {
      int count = of(listing.element()).counts[row];
      if (count > listing.most()) {
        throw fault(
            of(type).caseOf[row],
            "'%s' holds more than %s".formatted(of(listing.element()).level.name(), listing.most()),
            "Check the list.");
      }
      for (int i = 0; i < count; i++) {
        add(listing.element(), block.add(listing, row));
      }
    }
  }

  private Things of(EntityType type) {
    Things found = things.get(type);
    if (found == null) {
      throw new IllegalArgumentException("The block is of another law than this file.");
    }
    return found;
  }

  private void tell(Fact fact, Told told) {
    Column column = block.column(fact);
    long low = column.low();
    long high = column.high();
    Slots slots = told.from().slots();
    int there = told.of().level.there();
    int known = told.column().leaf().mostDefinitions();
    int row = 0;
    for (int i = 0; i < slots.count; i++) {
      int definition = slots.definition[i];
      if (definition == known) {
        long value = slots.value[i];
        if (value < low || value > high) {
          throw wrong(fact, told, value, row);
        }
        column.set(row++, value);
      } else if (definition >= there) {
        row++;
      }
    }
    if (row != told.of().count) {
      throw new IndexOutOfBoundsException(row);
    }
  }

  private SourceException wrong(Fact fact, Told told, long value, int row) {
    int inBlock = told.of().caseOf[row];
    String name = told.column().name();
    return value == Meaning.NONE && !fact.words().isEmpty()
        ? fault(
            inBlock,
            "'" + name + "' holds a word that this law does not know",
            "Use one of: " + String.join(", ", fact.words()) + ".")
        : fault(
            inBlock,
            "'" + name + "' holds a value that it cannot have",
            "It can be " + Measure.range(fact) + ".");
  }

  private void tell(Link link, Told told) {
    Things targets = of(link.target());
    Slots slots = told.from().slots();
    int known = told.column().leaf().mostDefinitions();
    int there = told.of().level.there();
    int row = 0;
    for (int i = 0; i < slots.count; i++) {
      if (slots.definition[i] >= there) {
        int inBlock = told.of().caseOf[row];
        long target = slots.definition[i] == known ? slots.value[i] : Meaning.NONE;
        if (target < 0 || target >= targets.countOf(inBlock)) {
          throw fault(
              inBlock,
              "'%s' leads to no '%s' of the case".formatted(told.column().name(), link.target()),
              "Store its position in the case, counted from 0.");
        }
        block.set(link, row++, targets.firstOf[inBlock] + (int) target);
      }
    }
    if (row != told.of().count) {
      throw new IndexOutOfBoundsException(row);
    }
  }

  /** What a list of pairs has to hold: each partner once. */
  private void pairs(Listing listing, Listing.Pairing pairing) {
    Things owners = of(listing.owner());
    Things partners = of(pairing.with().element());
    for (int owner = 0; owner < owners.count; owner++) {
      int first = block.first(listing, owner);
      int end = block.end(listing, owner);
      int inBlock = owners.caseOf[owner];
      boolean complete = end - first == partners.countOf(inBlock);
      for (int pair = first; pair < end && complete; pair++) {
        for (int other = first; other < pair; other++) {
          complete &=
              block.target(pairing.partner(), pair) != block.target(pairing.partner(), other);
        }
      }
      if (!complete) {
        throw fault(
            inBlock,
            "'%s' does not hold each of '%s' once"
                .formatted(of(listing.element()).level.name(), pairing.with().name()),
            "Add what is missing and take out what is there twice.");
      }
    }
  }

  /**
   * @param what the beginning of a sentence that says what is wrong, never with the value
   */
  private SourceException fault(int inBlock, String what, String remedy) {
    return Faults.of(
        file, what + " in case " + (casesBefore + read + inBlock + 1) + " of the file.", remedy);
  }
}
