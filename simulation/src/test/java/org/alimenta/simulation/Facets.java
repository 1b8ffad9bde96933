package org.alimenta.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Layout;

/** Cases as lines of text, for comparison. */
final class Facets {
  private Facets() {}

  /** All cases of a file. */
  static List<String> of(Path path, Layout layout, int casesInBlock) {
    List<String> told = new ArrayList<>();
    Block block = new Block(layout);
    try (PopulationFile file = PopulationFile.open(path, layout)) {
      for (int part = 0; part < file.parts(); part++) {
        PopulationReading reading = file.read(part, block, casesInBlock);
        while (reading.next()) {
          told.addAll(of(block));
        }
      }
    }
    return told;
  }

  /** Each case with all that is known of it; links by their position in the case. */
  static List<String> of(Block block) {
    List<String> told = new ArrayList<>();
    for (int row = 0; row < block.cases(); row++) {
      StringBuilder text = new StringBuilder();
      tell(block, block.types().getFirst(), row, row, text);
      told.add(text.toString());
    }
    return told;
  }

  private static void tell(Block block, EntityType type, int row, int ofCase, StringBuilder to) {
    for (Fact fact : type.facts()) {
      to.append(fact.isMonthly() ? "" : block.steps(fact, row)).append(' ');
    }
    for (Link link : type.links()) {
      to.append(block.target(link, row) - firstRow(block, link.target(), ofCase)).append(' ');
    }
    for (Listing listing : type.listings()) {
      to.append('[');
      for (int of = block.first(listing, row); of < block.end(listing, row); of++) {
        tell(block, listing.element(), of, ofCase, to);
      }
      to.append(']');
    }
  }

  private static int firstRow(Block block, EntityType type, int ofCase) {
    if (type.isTop()) {
      return ofCase;
    }
    Listing listing = block.layout().listingOf(type);
    return block.first(listing, firstRow(block, listing.owner(), ofCase));
  }
}
