package org.alimenta.poland.housing;

import static org.alimenta.law.Law.YES;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;
import org.alimenta.law.Earning;
import org.alimenta.law.Household;
import org.alimenta.law.Test;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;

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

  @Override
  public void follow(Household household) {
    usual(household);
    moreMoney(household);
  }

  /** The dwelling is the one where the household lives, and its only one. */
  private static void usual(Household household) {
    Test<Person> livesHere =
        Person.ROLE.isAny(Role.SPOUSE, Role.CO_PARENT, Role.CHILD, Role.HOUSEMATE);
    household
        .usually(Dwelling.LIVED_IN_BY_APPLICANT, true, YES)
        .usually(Dwelling.ALLOWANCE_ELSEWHERE, false, YES)
        .usually(Dwelling.OLD_ARREARS, false, YES)
        .usuallyAbsent(Dwelling.CLAUSE_FROM, YES)
        .usually(RecentIncome.KEEPS_HOUSE_HERE, true, livesHere)
        .usuallyAbsent(RecentIncome.HECTARES, Person.LAND.count().atMost(0))
        .usuallyAbsent(RecentIncome.MAINTENANCE_PAID, Person.SUPPORT_PAID.count().atMost(0));
  }

  /** Of further money as much comes into the three months as into any other three. */
  private static void moreMoney(Household household) {
    household.earning(
        Earning.in(RecentIncome.OF_PERSON, RecentIncome.REVENUE, RecentIncome.MONTHS)
            .like(RecentIncome.KIND, RecentIncome.Kind.TAXED)
            .without(RecentIncome.COSTS)
            .without(RecentIncome.SOCIAL_CONTRIBUTIONS)
            .without(RecentIncome.HEALTH_CONTRIBUTIONS)
            .without(RecentIncome.TAX));
  }
}
