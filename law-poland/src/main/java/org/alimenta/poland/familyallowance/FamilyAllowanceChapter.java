package org.alimenta.poland.familyallowance;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The family allowance and its supplements, since 2004. */
public final class FamilyAllowanceChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return FamilyAllowance.all();
  }
}
