package org.alimenta.poland.maintenanceadvance;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Income.ENDED_BY;
import static org.alimenta.poland.Income.FROM;
import static org.alimenta.poland.Income.KIND;
import static org.alimenta.poland.Income.NET_IN_MONTH_AFTER_START;
import static org.alimenta.poland.Income.NET_IN_YEAR;
import static org.alimenta.poland.Income.RATE_OF_MONTH_AFTER_START;
import static org.alimenta.poland.Income.RATE_OF_YEAR;
import static org.alimenta.poland.Income.UNTIL;
import static org.alimenta.poland.Income.YEAR;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CARE_BENEFIT_IS_DUE;
import static org.alimenta.poland.Person.INCOMES;
import static org.alimenta.poland.Person.SUPPORT_PAID;
import static org.alimenta.poland.Person.UNDER_GUARDIAN;
import static org.alimenta.poland.maintenanceadvance.AdvancePeriod.BASE_YEAR;

import org.alimenta.law.Fine;
import org.alimenta.law.Many;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.End;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.Person;
import org.alimenta.poland.PersonInMonth;
import org.alimenta.poland.Relative;
import org.alimenta.poland.Relative.Kin;
import org.alimenta.poland.SupportPaid;
import org.alimenta.poland.income.BaseYearTold;
import org.alimenta.poland.income.Farm;
import org.alimenta.poland.income.IncomePerPerson;

/**
 * Income per person by the act on family benefits, to which the advance refers (art. 10 ust. 5 pkt
 * 5, art. 18 ust. 2): the average of the base year, without what was lost, with what was gained.
 */
final class AdvanceIncome {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-advance");

  /** Contracts for specific work were left out of loss and gain at that time. */
  private static final Test<Income> LISTED_SOURCE =
      KIND.isAny(
              Kind.EMPLOYMENT,
              Kind.CONTRACT_OF_MANDATE,
              Kind.WORK_ABROAD,
              Kind.BUSINESS,
              Kind.LUMP_SUM_BUSINESS,
              Kind.TAX_CARD_BUSINESS,
              Kind.UNEMPLOYMENT_BENEFIT,
              Kind.UNEMPLOYMENT_STIPEND,
              Kind.PRE_RETIREMENT_BENEFIT,
              Kind.TEACHER_COMPENSATION_BENEFIT,
              Kind.PENSION)
          .as(
              "a source that family benefits list for loss and gain",
              FAMILY_BENEFITS.at("art. 3 pkt 23-24"));

  private static final Test<Income> RECEIVED = UNTIL.onOrAfter(MONTH);

  private static final Test<Income> LOST =
      all(LISTED_SOURCE, not(RECEIVED), ENDED_BY.isAny(End.ENDED, End.PARENTAL_LEAVE))
          .as("income lost by the rules of family benefits", FAMILY_BENEFITS.at("art. 5 ust. 4"));

  private static final Test<Income> GAINED_AFTER =
      all(
              LISTED_SOURCE,
              RECEIVED,
              FROM.after(BASE_YEAR.yearEnd()),
              YEAR.is(FROM.year()),
              FROM.monthStart().plusMonths(2).onOrBefore(MONTH))
          .as("income gained by the rules of family benefits", FAMILY_BENEFITS.at("art. 5"));

  private static final Fine<Income> OF_THE_YEAR =
      when(KIND.is(Kind.WORK_ABROAD), NET_IN_YEAR.times(RATE_OF_YEAR)).otherwise(NET_IN_YEAR);

  private static final Fine<Income> OF_MONTH_AFTER_GAIN =
      when(KIND.is(Kind.WORK_ABROAD), NET_IN_MONTH_AFTER_START.times(RATE_OF_MONTH_AFTER_START))
          .otherwise(NET_IN_MONTH_AFTER_START);

  /** The advance itself is not income. */
  private static final Fine<Income> MONTHLY =
      when(any(KIND.is(Kind.MAINTENANCE_ADVANCE), LOST), NOTHING)
          .when(GAINED_AFTER, OF_MONTH_AFTER_GAIN)
          .when(YEAR.is(BASE_YEAR.year()), OF_THE_YEAR.dividedBy(12))
          .otherwise(NOTHING)
          .as(
              "monthly income from the source, for the advance",
              ADVANCE.at("art. 8 ust. 4"),
              FAMILY_BENEFITS.at("art. 3 pkt 1, art. 5 ust. 4"));

  private static final Fine<Person> SUPPORT =
      SUPPORT_PAID
          .where(all(SupportPaid.BY_COURT_TITLE, SupportPaid.YEAR.is(BASE_YEAR.year())))
          .sum(SupportPaid.PAID)
          .dividedBy(12)
          .as(
              "maintenance paid to others, for the advance, a month",
              FAMILY_BENEFITS.at("art. 3 pkt 1"));

  private static final Fine<Person> OF_PERSON =
      INCOMES
          .sum(MONTHLY)
          .plus(Farm.monthly(BASE_YEAR, FAMILY_BENEFITS.at("art. 5 ust. 8")))
          .above(SUPPORT)
          .as("monthly income of the person, for the advance", FAMILY_BENEFITS.at("art. 3 pkt 1"));

  private static final Test<Person> CHILD_COUNTS =
      any(
          BORN.completes(NUMBERS.count("age-family-child", MONTH)).after(MONTH),
          all(PersonInMonth.SEVERELY_DISABLED, CARE_BENEFIT_IS_DUE));

  /** The spouse who owes maintenance is left out (art. 29 ust. 2), as is every obliged parent. */
  private static final Test<Relative> MEMBER =
      all(
              any(
                  Relative.KIN.isAny(Kin.ITSELF, Kin.PARENT, Kin.PARENT_OF_COMMON_CHILD),
                  all(
                      Relative.KIN.is(Kin.SPOUSE_OF_PARENT),
                      Relative.SINCE.onOrBefore(MONTH.monthEnd()),
                      Relative.UNTIL.onOrAfter(MONTH)),
                  all(
                      Relative.KIN.is(Kin.SUPPORTED_CHILD),
                      Relative.UNTIL.onOrAfter(MONTH),
                      BORN.of(Relative.PERSON).onOrBefore(MONTH.monthEnd()),
                      CHILD_COUNTS.of(Relative.PERSON))),
              not(PersonInMonth.IN_INSTITUTION.of(Relative.PERSON)))
          .as(
              "member of the family by family benefits",
              FAMILY_BENEFITS.at("art. 3 pkt 16"),
              ADVANCE.at("art. 29 ust. 2"));

  private static final Many<Entitled, Relative> MEMBERS = Entitled.RELATIVES.where(MEMBER);

  static final Test<Entitled> IS_TOLD =
      MEMBERS
          .all(BaseYearTold.forEverySource(BASE_YEAR).of(Relative.PERSON))
          .as(
              "income of the advance's base year is told for every source",
              ADVANCE.at("art. 10 ust. 5 pkt 5"));

  private static final Fine<Entitled> EXACT =
      when(UNDER_GUARDIAN.of(Entitled.PERSON), OF_PERSON.of(Entitled.PERSON))
          .otherwise(
              MEMBERS
                  .sum(OF_PERSON.of(Relative.PERSON))
                  .dividedBy(
                      MEMBERS
                          .count()
                          .butAtLeast(1)
                          .as(
                              "persons in the family, for the advance",
                              FAMILY_BENEFITS.at("art. 3 pkt 16"))));

  static final Fine<Entitled> PER_PERSON =
      IncomePerPerson.rounded(EXACT, BASE_YEAR)
          .as("monthly income per person, for the advance", ADVANCE.at("art. 7 ust. 2"));

  private AdvanceIncome() {}
}
