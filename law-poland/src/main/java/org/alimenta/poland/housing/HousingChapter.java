package org.alimenta.poland.housing;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;
import org.alimenta.law.Earning;
import org.alimenta.law.Household;

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

  /** Of further money as much comes into the three months as into any other three. */
  @Override
  public void follow(Household household) {
    household.earning(
        Earning.in(RecentIncome.OF_PERSON, RecentIncome.REVENUE, RecentIncome.MONTHS)
            .like(RecentIncome.KIND, RecentIncome.Kind.TAXED)
            .without(RecentIncome.COSTS)
            .without(RecentIncome.SOCIAL_CONTRIBUTIONS)
            .without(RecentIncome.HEALTH_CONTRIBUTIONS)
            .without(RecentIncome.TAX));
  }
}
