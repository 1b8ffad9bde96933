package org.alimenta.poland.familyallowance;

import static java.time.Month.SEPTEMBER;
import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.SCHOOLS;
import static org.alimenta.poland.family.FamilyPeriod.ARISES;
import static org.alimenta.poland.family.FamilyPeriod.START;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.School;
import org.alimenta.poland.School.Kind;

/**
 * The supplement for the start of a school year (art. 14), paid once for the school year that
 * begins in the benefit period: in September, or in the first month of a right that begins later.
 */
final class SchoolStartSupplement {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  /** Of a period from November the September that ends it; older periods began with one. */
  private static final Day<Case> SCHOOL_YEAR =
      inForceOn(START)
          .from("1900-01-01", START.inItsYear(SEPTEMBER, 1))
          .from("2009-11-01", START.inItsYear(SEPTEMBER, 1).plusYears(1))
          .as("first day of the school year", FAMILY_BENEFITS.at("art. 14"));

  private static final Test<School> STARTS =
      all(
          School.KIND.is(Kind.SCHOOL),
          School.FROM.onOrBefore(SCHOOL_YEAR.monthEnd()),
          School.UNTIL.onOrAfter(SCHOOL_YEAR.monthEnd()));

  /** Also the year of preparation before school. */
  private static final Test<Person> STARTS_SCHOOL_YEAR =
      SCHOOLS
          .any(STARTS)
          .as(
              "starts a school year in the benefit period",
              FAMILY_BENEFITS.at("art. 14 ust. 1-1a"));

  private static final Test<Case> PAID_NOW = MONTH.is(SCHOOL_YEAR.butNotBefore(ARISES));

  private static final Item ITEM =
      Once.item(
          NUMBERS.money("school-start-amount", SCHOOL_YEAR),
          all(Right.BUT_FOR_INCOME, STARTS_SCHOOL_YEAR),
          all(PAID_NOW),
          "school start supplement",
          FAMILY_BENEFITS.at("art. 14 ust. 2"));

  static final Supplement SUPPLEMENT =
      Supplement.of(
          "school-start-supplement",
          "school start supplement for the month",
          ITEM,
          need(STARTS_SCHOOL_YEAR));

  private SchoolStartSupplement() {}
}
