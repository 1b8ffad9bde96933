package org.alimenta.poland.population;

import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGenerator;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.CaseMaker;

/**
 * Families that ask for the maintenance fund: a parent who is alone or lives with somebody else,
 * with one to four children from birth to 27 years of whom maintenance is not paid.
 *
 * <p>Every share in this package is made up, so that each outcome occurs and most are grants. None
 * of them was taken from a statistic, and none may be cited as one. What happens during the benefit
 * period is told as it was known at its end. Facts that do not matter for a thing are told too (a
 * rate of exchange of 1 for income in zloty), so that nothing is left to ask.
 */
public final class FundFamilies implements CaseMaker {
  /** About as many facts as a small family has. */
  private static final int FACTS = 150;

  @Override
  public String law() {
    return "poland";
  }

  @Override
  public String benefit() {
    return "maintenance-fund";
  }

  @Override
  public void add(Block block, RandomGenerator random, YearMonth around, boolean forgetful) {
    Dice dice = new Dice(random);
    Writing to = new Writing(block, forgetful ? dice.between(0, FACTS - 1) : -1);
    Application application = Application.around(dice, around);
    List<Member> household = Household.living(dice, application.filed());
    int row = to.addCase();
    application.write(to, row);
    Persons persons = new Persons(to, dice, application);
    for (Member member : household) {
      persons.write(row, member);
    }
    new Claims(to, dice, application, household).write(row);
  }
}
