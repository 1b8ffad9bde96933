package org.alimenta.poland.income;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_PROCEDURE;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CARE_BENEFIT_IS_DUE;
import static org.alimenta.poland.Person.MISSING_SINCE;
import static org.alimenta.poland.Person.OWN_CHILD_BORN;
import static org.alimenta.poland.Person.RECEIVES_MAINTENANCE_FUND;
import static org.alimenta.poland.Person.UNDER_GUARDIAN;
import static org.alimenta.poland.PersonInMonth.IN_INSTITUTION;
import static org.alimenta.poland.PersonInMonth.MARRIED_NOW;
import static org.alimenta.poland.PersonInMonth.SEVERELY_DISABLED;
import static org.alimenta.poland.Relative.KIN;
import static org.alimenta.poland.Relative.PERSON;
import static org.alimenta.poland.Relative.SINCE;
import static org.alimenta.poland.Relative.UNTIL;
import static org.alimenta.poland.income.BenefitPeriod.ARISES;

import org.alimenta.law.Many;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Person;
import org.alimenta.poland.Relative;
import org.alimenta.poland.Relative.Kin;

/**
 * The family of the fund: its own definition, in art. 2 pkt 12. Who belongs to it on any day of the
 * month under examination counts for the whole month; the act knows no part of a month.
 */
public final class Family {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-fund");

  private static final Test<Relative> BY_MARRIAGE_OR_COMMON_CHILD =
      all(
          KIN.isAny(Kin.SPOUSE_OF_PARENT, Kin.PARENT_OF_COMMON_CHILD),
          SINCE.onOrBefore(MONTH.monthEnd()),
          UNTIL.onOrAfter(MONTH));

  private static final Test<Person> YOUNG_ENOUGH =
      BORN.completes(NUMBERS.count("age-family-child", MONTH))
          .after(MONTH)
          .as("a child up to the age that counts", FUND.at("art. 2 pkt 12"));

  private static final Test<Person> OLDER_BUT_COUNTS =
      any(RECEIVES_MAINTENANCE_FUND, all(SEVERELY_DISABLED, CARE_BENEFIT_IS_DUE));

  private static final Test<Person> ADULT_WITH_OWN_CHILD =
      all(
              NUMBERS.yes("adult-with-child-left-out-of-family", ARISES),
              BORN.completes(NUMBERS.count("age-adult", MONTH)).onOrBefore(MONTH),
              OWN_CHILD_BORN.onOrBefore(MONTH))
          .as("an adult child with a child of its own", FUND.at("art. 2 pkt 12 lit. c"));

  private static final Test<Person> CHILD_COUNTS =
      all(
          BORN.onOrBefore(MONTH.monthEnd()),
          any(YOUNG_ENOUGH, OLDER_BUT_COUNTS),
          not(UNDER_GUARDIAN),
          not(MARRIED_NOW),
          not(ADULT_WITH_OWN_CHILD));

  private static final Test<Relative> SUPPORTED_CHILD =
      all(KIN.is(Kin.SUPPORTED_CHILD), UNTIL.onOrAfter(MONTH), CHILD_COUNTS.of(PERSON));

  /** A spouse whom the police certify as missing is left out, with all income. */
  private static final Test<Person> MISSING =
      MISSING_SINCE.onOrBefore(MONTH).as("is missing", FUND_PROCEDURE.at("par. 10"));

  private static final Test<Relative> MEMBER =
      all(
              any(KIN.isAny(Kin.ITSELF, Kin.PARENT), BY_MARRIAGE_OR_COMMON_CHILD, SUPPORTED_CHILD),
              not(IN_INSTITUTION.of(PERSON)),
              not(all(KIN.is(Kin.SPOUSE_OF_PARENT), MISSING.of(PERSON))))
          .as("member of the family", FUND.at("art. 2 pkt 12, art. 9 ust. 6"));

  /** The parent who is obliged to pay is never among them. */
  public static final Many<Entitled, Relative> MEMBERS = Entitled.RELATIVES.where(MEMBER);

  private Family() {}
}
