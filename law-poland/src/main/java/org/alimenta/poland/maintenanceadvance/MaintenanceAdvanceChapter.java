package org.alimenta.poland.maintenanceadvance;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The maintenance advance, 2005 to 2008. */
public final class MaintenanceAdvanceChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(MaintenanceAdvance.BENEFIT);
  }
}
