package org.alimenta.poland.population;

import java.time.LocalDate;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Name;
import org.alimenta.law.Num;
import org.alimenta.law.One;
import org.alimenta.law.Term;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Node.FactRead;
import org.alimenta.law.node.Path;
import org.alimenta.law.population.Block;
import org.alimenta.time.Days;

/** Tells one family's facts to a block, by the constants that the rules use. */
final class Writing {
  static final LocalDate NEVER = Days.date(Days.NEVER);

  private final Block block;
  private int untilForgotten;

  /**
   * @param forgotten which of the facts is not told, counted from zero; negative for none
   */
  Writing(Block block, int forgotten) {
    this.block = block;
    this.untilForgotten = forgotten;
  }

  int addCase() {
    return block.addCase();
  }

  int add(Listed<?, ?> list, int owner) {
    return block.add(list.listing(), owner);
  }

  void tell(int row, Day<?> fact, LocalDate day) {
    set(row, fact, day.toEpochDay());
  }

  /** In grosze. */
  void tell(int row, Money<?> fact, long grosze) {
    set(row, fact, grosze);
  }

  void tell(int row, Count<?> fact, int count) {
    set(row, fact, count);
  }

  /** In ten-thousandths. */
  void tell(int row, Num<?> fact, int steps) {
    set(row, fact, steps);
  }

  void tell(int row, Test<?> fact, boolean yes) {
    set(row, fact, yes ? 1 : 0);
  }

  void tell(int row, Name<?> fact, int number) {
    set(row, fact, number);
  }

  <E extends Enum<E>> void tell(int row, Word<?, E> fact, E word) {
    set(row, fact, word.ordinal());
  }

  void tell(int row, One<?, ?> link, int target) {
    if (link.path() instanceof Path.Linked(var linked)) {
      block.set(linked, row, target);
    }
  }

  private void set(int row, Term<?> term, long steps) {
    if (untilForgotten-- != 0 && term.node() instanceof FactRead(var fact)) {
      block.set(fact, row, steps);
    }
  }
}
