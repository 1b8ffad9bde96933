package org.alimenta.poland.maintenancefund;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The maintenance fund, since 2008. */
public final class MaintenanceFundChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(MaintenanceFund.BENEFIT);
  }
}
