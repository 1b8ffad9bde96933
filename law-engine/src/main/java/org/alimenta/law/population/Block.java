package org.alimenta.law.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Some thousands of cases in columns. Things are added depth first: a case, its first person, that
 * person's incomes, its second person. A fact of which nothing is said is not known, which is
 * neither "no" nor zero; lists are complete, and every link must be told.
 *
 * <p>Filled by one thread; then read by any number. {@link #clear} makes room for the next cases
 * without new memory.
 */
public final class Block {
  private final Layout layout;
  private final Map<EntityType, Rows> rows = new HashMap<>();
  private final List<Fact> unknown = new ArrayList<>();
  private boolean complete = true;

  public Block(Layout layout) {
    this.layout = layout;
    for (EntityType type : layout.types()) {
      Rows added = new Rows(type, layout.width(type));
      rows.put(type, added);
      for (Fact fact : type.facts()) {
        if (!fact.isMonthly()) {
          notKnown(added, layout.cell(fact));
        }
      }
    }
    for (Rows owner : rows.values()) {
      for (Listing listing : owner.type.listings()) {
        owner.elements[listing.place()] = of(listing.element());
      }
    }
  }

  private static void notKnown(Rows of, Layout.Cell cell) {
    of.lowest[cell.column()] = cell.write(of.lowest[cell.column()], cell.low());
    of.highest[cell.column()] = cell.write(of.highest[cell.column()], cell.high());
  }

  public Layout layout() {
    return layout;
  }

  /** How many cases it holds. */
  public int cases() {
    return count(layout.types().getFirst());
  }

  /** How many things of this kind it holds. */
  public int count(EntityType type) {
    return of(type).count;
  }

  Rows of(EntityType type) {
    Rows found = rows.get(type);
    if (found == null) {
      throw new IllegalArgumentException("A block of this law holds no '" + type + "'.");
    }
    return found;
  }

  /** Begins the next case; returns its row. */
  public int addCase() {
    Rows cases = of(layout.types().getFirst());
    int row = cases.add();
    cases.root[row] = row;
    begin(cases, row);
    return row;
  }

  /**
   * Adds the next element of a list; returns its row.
   *
   * @param owner a row of the list's owner: the one that was added last
   */
  public int add(Listing listing, int owner) {
    Rows owners = of(listing.owner());
    if (owner != owners.count - 1) {
      throw new IllegalArgumentException(
          "Elements of '" + listing.id() + "' come after their owner.");
    }
    Rows elements = owners.elements[listing.place()];
    int[] offsets = owners.offsets[listing.place()];
    int size = elements.count + 1 - offsets[owner];
    if (size > listing.most()) {
      throw new IllegalArgumentException(
          "'%s' holds at most %s.".formatted(listing.id(), listing.most()));
    }
    int row = elements.add();
    elements.parent[row] = owner;
    elements.root[row] = owners.root[owner];
    begin(elements, row);
    offsets[owner + 1] = elements.count;
    return row;
  }

  private void begin(Rows added, int row) {
    change();
    for (int i = 0; i < added.offsets.length; i++) {
      int next = added.elements[i].count;
      added.offsets[i][row] = next;
      added.offsets[i][row + 1] = next;
    }
    for (int[] targets : added.links) {
      targets[row] = -1;
    }
    for (int column = 0; column < added.lowest.length; column++) {
      added.low[column][row] = added.lowest[column];
      added.high[column][row] = added.highest[column];
    }
  }

  /** Tells the fact of one row, as {@link Column#set} does. */
  public void set(Fact fact, int row, long steps) {
    column(fact).set(row, steps);
  }

  /** From now on it must be completed before it is read. */
  void change() {
    complete = false;
  }

  /**
   * Tells where a link leads.
   *
   * @param target a row of the link's target
   */
  public void set(Link link, int row, int target) {
    change();
    of(link.owner()).links[link.place()][row] = target;
  }

  /**
   * Looks over what was told, so that the block can be read.
   *
   * @throws IllegalArgumentException when a link was not told or leads into another case
   */
  public void complete() {
    unknown.clear();
    for (Rows each : rows.values()) {
      for (Fact fact : each.type.facts()) {
        if (!fact.isMonthly() && !column(fact).isKnown()) {
          unknown.add(fact);
        }
      }
      for (Link link : each.type.links()) {
        Rows targets = of(link.target());
        for (int row = 0; row < each.count; row++) {
          int target = each.links[link.place()][row];
          if (target < 0 || target >= targets.count || targets.root[target] != each.root[row]) {
            throw new IllegalArgumentException(
                "In case %s of the block a '%s' does not say which '%s' it is."
                    .formatted(each.root[row], link.id(), link.target()));
          }
        }
      }
    }
    complete = true;
  }

  /** Whether it was looked over since something was last told. */
  boolean isComplete() {
    return complete;
  }

  /** The facts that some row does not know; told by {@link #complete}. */
  List<Fact> unknown() {
    return unknown;
  }

  /** Forgets all cases and keeps the memory. */
  public void clear() {
    rows.values().forEach(Rows::clear);
    complete = true;
  }

  /** Gives back memory that is not needed, for a block that is kept and not changed any more. */
  public void trim() {
    rows.values().forEach(Rows::trim);
  }

  /** What is told of one fact in one row; null while it is not known. In its smallest steps. */
  public @Nullable Long steps(Fact fact, int row) {
    Column column = column(fact);
    return column.isKnown(row) ? Long.valueOf(column.steps(row)) : null;
  }

  /** All rows of one fact, found once for many of them; good for as long as the block is. */
  public Column column(Fact fact) {
    return new Column(this, fact);
  }

  /** The row at the end of a link. */
  public int target(Link link, int row) {
    return of(link.owner()).links[link.place()][row];
  }

  /** The rows of a list, from the first, included, ... */
  public int first(Listing listing, int owner) {
    return of(listing.owner()).offsets[listing.place()][owner];
  }

  /** ... to the one after its last. */
  public int end(Listing listing, int owner) {
    return of(listing.owner()).offsets[listing.place()][owner + 1];
  }

  /** The kinds of things in it. */
  public List<EntityType> types() {
    return layout.types();
  }
}
