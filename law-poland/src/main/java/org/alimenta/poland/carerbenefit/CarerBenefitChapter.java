package org.alimenta.poland.carerbenefit;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;
import org.alimenta.law.Household;
import org.alimenta.poland.Care;
import org.alimenta.poland.Person;

/** The carer's benefit, since 2004. */
public final class CarerBenefitChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(CarerBenefit.BENEFIT);
  }

  /** Whoever lives in the household on the day of asking has not died, and care goes on. */
  @Override
  public void follow(Household household) {
    household
        .never(Care.DIED, not(Person.ROLE.is(Person.Role.OUTSIDE)))
        .usuallyAbsent(Care.UNTIL, YES);
  }
}
