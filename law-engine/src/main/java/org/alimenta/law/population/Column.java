package org.alimenta.law.population;

import org.alimenta.law.node.Fact;

/** One fact of all things of its kind in a block, for those who tell or read many rows of it. */
public final class Column {
  private final Block block;
  private final Fact fact;
  private final Rows rows;
  private final Layout.Cell cell;

  Column(Block block, Fact fact) {
    this.block = block;
    this.fact = fact;
    this.rows = block.of(fact.entity());
    this.cell = block.layout().cell(fact);
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
   * Tells the fact of a row.
   *
   * @param steps in the fact's smallest steps: grosze, days since 1970-01-01, 0 and 1 for no and
   *     yes, the position of a word, ten-thousandths of a hectare
   * @throws IllegalArgumentException when it is outside the declared range
   */
  public void set(int row, long steps) {
    if (steps < cell.low() || steps > cell.high()) {
      throw new IllegalArgumentException(
          "'%s' cannot be %s of its smallest steps, only from %s to %s."
              .formatted(fact.id(), steps, cell.low(), cell.high()));
    }
    block.change();
    int[] low = rows.low[cell.column()];
    int[] high = rows.high[cell.column()];
    low[row] = cell.write(low[row], (int) steps);
    high[row] = cell.write(high[row], (int) steps);
  }

  public boolean isKnown(int row) {
    return cell.read(rows.low[cell.column()][row]) == cell.read(rows.high[cell.column()][row]);
  }

  /** Whether every row is known. */
  boolean isKnown() {
    for (int row = 0; row < rows.count; row++) {
      if (!isKnown(row)) {
        return false;
      }
    }
    return true;
  }

  /** What is told, where something {@link #isKnown(int) is known}. */
  public int steps(int row) {
    return cell.read(rows.low[cell.column()][row]);
  }
}
