package org.alimenta.poland.income;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** What counts as income: shared by every benefit with a means test. */
public final class IncomeChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of();
  }
}
