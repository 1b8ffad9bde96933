package org.alimenta.poland.housing;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The housing allowance and what a house manager or a household must give back. */
public final class HousingChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(HousingAllowance.BENEFIT, ManagerDuty.BENEFIT, FalseDataReturn.BENEFIT);
  }
}
