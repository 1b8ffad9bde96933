package org.alimenta.law.population;

import org.alimenta.law.node.Fact;

/** One fact of all things of its kind in a block, for those who tell or read many rows of it. */
public final class Column {
  private final Fact fact;
  private final Rows rows;
  private final Layout.Cell cell;
  private final int shift;
  private final int bits;

  Column(Fact fact, Rows rows, Layout.Cell cell) {
    this.fact = fact;
    this.rows = rows;
    this.cell = cell;
    this.shift = Math.max(0, cell.bit());
    this.bits = cell.bit() < 0 ? -1 : 1 << cell.bit();
  }

  public Fact fact() {
    return fact;
  }

  /** The lowest that may be told, in the fact's smallest steps. */
  public long low() {
    return cell.low();
  }

  /** The highest that may be told, included. */
  public long high() {
    return cell.high();
  }

  /**
   * Tells the fact, as {@link Block#set(Fact, int, long)} does.
   *
   * @throws IllegalArgumentException when it is outside the declared range
   */
  public void set(int row, long steps) {
    if (steps < cell.low() || steps > cell.high()) {
      throw new IllegalArgumentException("'" + fact.id() + "' cannot have this value.");
    }
    Block.put(rows, cell, row, (int) steps, (int) steps);
  }

  public boolean isKnown(int row) {
    return ((rows.low[cell.column()][row] ^ rows.high[cell.column()][row]) & bits) == 0;
  }

  /** What is told, where something {@link #isKnown(int) is known}. */
  public int steps(int row) {
    return (rows.low[cell.column()][row] & bits) >>> shift;
  }
}
