package org.alimenta.poland;

import java.time.LocalDate;
import java.util.Random;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.money.Fraction;
import org.alimenta.poland.Person.Role;
import org.alimenta.time.Days;

/** Made-up families of which a good part gets past the first conditions. */
final class Plausible {
  private static final int FIRST_YEAR = 2005;
  private static final int YEARS = 21;

  /** Mostly parents and children. */
  private static final Role[] ROLES = {
    Role.SELF, Role.SPOUSE, Role.CHILD, Role.CHILD, Role.CHILD, Role.CARED_FOR
  };

  /** One who applies is usually among five. */
  private static final Role[] YOUNG_ROLES = {Role.SELF, Role.SPOUSE, Role.CHILD, Role.CHILD};

  private Plausible() {}

  static RandomSituations families(Random random) {
    return dwellings(new RandomSituations(random, Case.IS.type()))
        .usually("case.filed", Plausible::filed)
        .usually("case.channel", r -> Fraction.of(r.nextInt(3)))
        .usually("case.decided", r -> Fraction.of(filed(r).toLong() + 30))
        .usually("person.born", r -> day(r, 1985, 30))
        .usually("person.citizenship", r -> Fraction.ZERO)
        .usually("person.lives-in-poland", r -> Fraction.ONE)
        .usually("person.moved-abroad", r -> Fraction.of(Days.NEVER))
        .usually("person.married", r -> Fraction.of(Days.NEVER))
        .usually("person.missing-since", r -> Fraction.of(Days.NEVER))
        .usually("person.under-guardian", r -> Fraction.ZERO)
        .usually("person.own-child-born", r -> Fraction.of(Days.NEVER))
        .usually("person.role", r -> Fraction.of(ROLES[r.nextInt(ROLES.length)].ordinal()))
        .usually("person.left", r -> Fraction.of(Days.NEVER))
        .usually("person.benefit-abroad", r -> Fraction.ZERO)
        .usually("person.tie-to-applicant", r -> Fraction.ZERO)
        .usually("person.taken-into-care", Plausible::filed)
        .usually("person.other-parent", r -> Fraction.of(r.nextInt(6)))
        .usually("person.medical-care", r -> Fraction.of(r.nextInt(2)))
        .usually("person.carer-is", r -> Fraction.of(r.nextInt(2)))
        .usually("person.work-given-up", r -> Fraction.ONE)
        .usually("person.pension-right", r -> Fraction.ZERO)
        .usually("person.other-care-benefit", r -> Fraction.ZERO)
        .usually("person.in-round-the-clock-facility", r -> Fraction.ZERO)
        .usually("person.early-pension-for-care", r -> Fraction.ZERO)
        .usually("person.benefit-of-another-carer", r -> Fraction.ZERO)
        .usually("person.died", r -> Fraction.of(Days.NEVER))
        .usually("person.care-from", r -> day(r, 2000, 10))
        .usually("person.care-until", r -> Fraction.of(Days.NEVER))
        .usually("person.supporting-benefit-asked", r -> Fraction.of(Days.NEVER))
        .usually("person.care-interview", r -> Fraction.ZERO)
        .usually("person.job-given-up", r -> Fraction.ONE)
        .usually("person.pension-care-supplement", r -> Fraction.ZERO)
        .usually("school.level", r -> Fraction.of(r.nextInt(4)))
        .usually("school.from", r -> day(r, 2000, 20))
        .usually("school.until", r -> day(r, 2015, 15))
        .usually("certificate.disabled-since", r -> day(r, 1985, 30))
        .usually("certificate.applied", Plausible::filed)
        .usually("certificate.issued", Plausible::filed)
        .usually("certificate.from", Plausible::filed)
        .usually("certificate.until", r -> day(r, 2012, 15))
        .usually("placement.until", r -> day(r, 2000, 8))
        .usually("placement.from", r -> day(r, 1990, 8))
        .usually("title.kind", r -> Fraction.of(r.nextInt(4)))
        .usually("title.obliges", r -> Fraction.ZERO)
        .usually("title.enforceable", r -> Fraction.ONE)
        .usually("ordered-sum.from", r -> day(r, 2000, 8))
        .usually("ordered-sum.until", r -> Fraction.of(Days.NEVER))
        .usually("ordered-sum.reached-bailiff", r -> day(r, 2000, 10))
        .usually("ordered-sum.monthly", r -> Fraction.of(r.nextInt(200_000)))
        .usually("ordered-sum.shared-by", r -> Fraction.of(1 + r.nextInt(3)))
        .usually("enforcement.owed", r -> Fraction.of(1_000_000 + r.nextInt(1_000_000)))
        .usually("receipt.amount", r -> Fraction.of(r.nextInt(50_000)))
        .usually("obstacle.from", r -> day(r, 1990, 5))
        .usually("obstacle.ended", r -> day(r, 1996, 5))
        .usually("income.from", r -> day(r, 2000, 20))
        .usually("income.year", r -> Fraction.of(FIRST_YEAR - 1 + r.nextInt(YEARS)))
        .usually("income.net-in-year", r -> Fraction.of(r.nextInt(6_000_000)))
        .usually("income.net-in-month-after-start", r -> Fraction.of(r.nextInt(400_000)))
        .usually("land.hectares", r -> Fraction.of(r.nextInt(8)))
        .usually("relative.kin", r -> Fraction.of(1 + r.nextInt(6)))
        .usually("relative.since", r -> day(r, 1985, 15))
        .usually("relative.until", r -> Fraction.of(Days.NEVER));
  }

  /** Many small children, one of them just born, a parent at home and little money. */
  static RandomSituations young(Random random) {
    return families(random)
        .counting("people", r -> 4 + r.nextInt(3))
        .counting("incomes", r -> r.nextInt(2))
        .counting("certificates", r -> r.nextInt(2))
        .counting("placements", r -> 0)
        .usually("case.filed", r -> day(r, 2018, 2))
        .usually(
            "person.role", r -> Fraction.of(YOUNG_ROLES[r.nextInt(YOUNG_ROLES.length)].ordinal()))
        .usually("person.born", r -> day(r, 2016, 3))
        .usually("person.other-parent", r -> Fraction.of(r.nextInt(2)))
        .usually("person.medical-care", r -> Fraction.ZERO)
        .usually("person.birth-supplement-granted", r -> Fraction.ZERO)
        .usually("person.childcare-leave-from", r -> day(r, 2018, 1))
        .usually("person.childcare-leave-until", r -> day(r, 2020, 1))
        .usually("person.employed-before-childcare-leave", r -> Fraction.ONE)
        .usually("person.childcare-leave-without-care", r -> Fraction.ZERO)
        .usually("person.childcare-leave-months-paid", r -> Fraction.ZERO)
        .usually("income.net-in-year", r -> Fraction.of(r.nextInt(500_000)));
  }

  /** Small rented flats with charges that are high for the income. */
  private static RandomSituations dwellings(RandomSituations families) {
    return families
        .usually("person.keeps-house-here", r -> Fraction.ONE)
        .usually("person.conversion-hectares-now", r -> Fraction.ZERO)
        .usually("recent-income.kind", r -> Fraction.ZERO)
        .usually("recent-income.revenue", r -> Fraction.of(r.nextInt(600_000)))
        .usually("recent-income.costs", r -> Fraction.of(r.nextInt(75_000)))
        .usually("recent-income.social-contributions", r -> Fraction.of(r.nextInt(75_000)))
        .usually("recent-income.health-contributions", r -> Fraction.of(r.nextInt(50_000)))
        .usually("recent-income.tax", r -> Fraction.of(r.nextInt(50_000)))
        .usually("dwelling.right", r -> Fraction.of(r.nextInt(6)))
        .usually("dwelling.lived-in-by-applicant", r -> Fraction.ONE)
        .usually("dwelling.allowance-elsewhere", r -> Fraction.ZERO)
        .usually("dwelling.old-arrears", r -> Fraction.ZERO)
        .usually("dwelling.communal", r -> Fraction.ONE)
        .usually("dwelling.area", r -> Fraction.of(20 + r.nextInt(40)))
        .usually("dwelling.shared-area", r -> Fraction.of(r.nextInt(20)))
        .usually("dwelling.electricity-price", r -> Fraction.of(30_000 + r.nextInt(60_000)))
        .usually("dwelling.past-months-from", r -> Fraction.of(Days.NEVER))
        .usually("dwelling.other-grant-from", r -> Fraction.of(Days.NEVER))
        .usually("housing-expense.kind", r -> Fraction.of(r.nextInt(9)))
        .usually("housing-expense.amount", r -> Fraction.of(20_000 + r.nextInt(80_000)))
        .usually("housing-expense.months", r -> Fraction.of(1 + r.nextInt(3)))
        .usually("housing-finding.kind", r -> Fraction.of(4))
        .usually("housing-finding.office-refuses", r -> Fraction.ZERO)
        .usually("housing-arrears.two-months-reached", Plausible::filed)
        .usually("housing-arrears.suspended", r -> Fraction.of(Days.NEVER))
        .usually("housing-arrears.settled", Plausible::filed)
        .usually("false-housing-data.established", Plausible::filed)
        .usually("false-housing-data.recovered", Plausible::filed);
  }

  private static Fraction filed(Random random) {
    return day(random, FIRST_YEAR, YEARS);
  }

  private static Fraction day(Random random, int from, int years) {
    return Fraction.of(
        LocalDate.of(from, 1, 1).toEpochDay() + random.nextInt((int) (years * 365L)));
  }
}
