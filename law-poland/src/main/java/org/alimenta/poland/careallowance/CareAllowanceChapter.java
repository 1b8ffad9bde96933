package org.alimenta.poland.careallowance;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The care allowance, since 2004. */
public final class CareAllowanceChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(CareAllowance.BENEFIT);
  }
}
