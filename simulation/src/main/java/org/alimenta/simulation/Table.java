package org.alimenta.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.population.Layout;
import org.alimenta.simulation.parquet.Schema;
import org.alimenta.simulation.parquet.SchemaBuilder;

/**
 * The columns of a population, read off the law's declarations: a row is a case, a list is a list
 * of structs. Days are dates, money and plain numbers are decimals, words are strings, and what is
 * told of a month under examination has no column.
 */
final class Table {
  private static final long NINE_DIGITS = 1_000_000_000L;
  private static final int OF_MONEY = 2;

  private final List<Told> columns = new ArrayList<>();
  private final SchemaBuilder builder = new SchemaBuilder("population");
  private final Schema schema;

  Table(Layout layout) {
    add(layout.types().getFirst());
    schema = builder.build();
  }

  private void add(EntityType type) {
    for (Fact fact : type.facts()) {
      if (!fact.isMonthly()) {
        columns.add(new Told.OfFact(fact));
        add(fact);
      }
    }
    for (Link link : type.links()) {
      columns.add(new Told.OfLink(link));
      builder.requiredWhole(link.name());
    }
    for (Listing listing : type.listings()) {
      builder.beginList(listing.name());
      add(listing.element());
      builder.endList();
    }
  }

  private void add(Fact fact) {
    switch (fact.kind()) {
      case TEST -> builder.yesOrNo(fact.name());
      case DAY -> builder.date(fact.name());
      case WORD -> builder.words(fact.name());
      case COUNT, NAME -> builder.whole(fact.name());
      case MONEY, FINE, NUMBER -> builder.decimal(fact.name(), decimals(fact), isLarge(fact));
    }
  }

  /** The places after the point of a fact's smallest step. */
  static int decimals(Fact fact) {
    return switch (fact.kind()) {
      case MONEY, FINE -> OF_MONEY;
      default -> fact.decimals();
    };
  }

  private static boolean isLarge(Fact fact) {
    long low = fact.range().low().toLong() * fact.steps();
    long high = fact.range().high().toLong() * fact.steps();
    return low <= -NINE_DIGITS || high >= NINE_DIGITS;
  }

  Schema schema() {
    return schema;
  }

  /** In the order of the schema's leaves. */
  List<Told> columns() {
    return Collections.unmodifiableList(columns);
  }
}
