package org.alimenta.poland.familyallowance;

import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.SEPTEMBER;
import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.SCHOOLS;
import static org.alimenta.poland.School.FROM;
import static org.alimenta.poland.School.LEVEL;
import static org.alimenta.poland.School.LODGING;
import static org.alimenta.poland.School.UNTIL;
import static org.alimenta.poland.family.FamilyPeriod.ARISES;
import static org.alimenta.poland.family.FamilyPeriod.END;

import org.alimenta.law.Count;
import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.School;
import org.alimenta.poland.School.Level;
import org.alimenta.poland.School.Lodging;
import org.alimenta.poland.family.Disability;

/**
 * The supplement for learning away from home (art. 15), for the ten months from September to June:
 * more for living in the town of the school than for travelling there.
 */
final class SchoolAwaySupplement {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  private static final Money<Case> BOARDING = NUMBERS.money("school-away-boarding", MONTH);
  private static final Money<Case> COMMUTING = NUMBERS.money("school-away-commuting", MONTH);

  private static final Test<School> SECONDARY = LEVEL.isAny(Level.UPPER_SECONDARY, Level.ART);

  /** For a disabled child any school will do, but not a higher school. */
  private static final Test<School> BOARDS =
      all(
          LODGING.is(Lodging.NEAR_SCHOOL),
          any(
              SECONDARY,
              all(
                  LEVEL.isAny(Level.PRIMARY, Level.POST_SECONDARY, Level.FOR_ADULTS),
                  Disability.DISABLED.of(SCHOOLS.owner()))));

  private static final Test<School> COMMUTES = all(LODGING.is(Lodging.COMMUTES), SECONDARY);

  private static final Test<School> AWAY = any(BOARDS, COMMUTES);

  private static final Money<School> RATE = when(BOARDS, BOARDING).otherwise(COMMUTING);

  private static final Test<Case> SCHOOL_MONTH =
      any(MONTH.before(MONTH.inItsYear(JULY, 1)), MONTH.onOrAfter(MONTH.inItsYear(SEPTEMBER, 1)));

  private static final Test<Person> LEARNS_AWAY =
      SCHOOLS
          .any(all(AWAY, FROM.onOrBefore(END), UNTIL.onOrAfter(ARISES)))
          .as(
              "learns away from home in a school for which the supplement is due",
              FAMILY_BENEFITS.at("art. 15 ust. 1"));

  private static final Money<Person> NOW =
      SCHOOLS.where(all(AWAY, Learning.ATTENDED)).highest(RATE);

  /** From the first month of the right to June, and from September to the end of the period. */
  private static final Count<School> MONTHS_IN_PERIOD =
      FROM.butNotBefore(ARISES)
          .monthsThrough(UNTIL.butNotAfter(END).butNotAfter(END.inItsYear(JUNE, 30)))
          .plus(
              FROM.butNotBefore(ARISES)
                  .butNotBefore(END.inItsYear(SEPTEMBER, 1))
                  .monthsThrough(UNTIL.butNotAfter(END)));

  private static final Fine<Person> TWELFTHS =
      SCHOOLS
          .where(AWAY)
          .sum(RATE.times(MONTHS_IN_PERIOD))
          .times(AgeSteps.MONTHS_OF_RIGHT)
          .dividedBy(12);

  private static final Item ITEM =
      new Item(
          when(all(SCHOOL_MONTH, Right.BUT_FOR_INCOME), NOW)
              .otherwise(NOTHING)
              .as(
                  "school away supplement before the comparison with income",
                  FAMILY_BENEFITS.at("art. 15 ust. 2-3")),
          TWELFTHS
              .onlyIf(Right.BUT_FOR_INCOME)
              .as(
                  "twelfths of the school away supplement in the benefit period",
                  FAMILY_BENEFITS.at("art. 5 ust. 3b, art. 15")));

  static final Supplement SUPPLEMENT =
      Supplement.of(
          "school-away-supplement",
          "school away supplement for the month",
          ITEM,
          need(LEARNS_AWAY));

  private SchoolAwaySupplement() {}
}
