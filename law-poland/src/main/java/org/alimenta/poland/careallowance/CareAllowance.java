package org.alimenta.poland.careallowance;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NEVER;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BENEFIT_ABROAD;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.PENSION_CARE_SUPPLEMENT;
import static org.alimenta.poland.Person.ROLE;

import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.family.Placed;
import org.alimenta.poland.papers.CarePapers;
import org.alimenta.poland.papers.CivilPapers;
import org.alimenta.poland.procedure.DecisionTerm;

/**
 * The care allowance (zasiłek pielęgnacyjny): art. 16 of the Act of 28 November 2003 on family
 * benefits. Zloty a month for a person who cannot live without help, whatever the income; the same
 * sum in every month of the right.
 */
public final class CareAllowance {
  private static final NumberBook NUMBERS = NumberBook.of("care-allowance");

  private static final Test<Case> LAW_EXISTS =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from("2004-05-01", YES)
          .as("the care allowance exists on the day of filing", FAMILY_BENEFITS.at("art. 16"));

  private static final Test<Person> MAY_BE_ASKED_FOR =
      all(
              ROLE.isAny(Role.SELF, Role.SPOUSE, Role.CO_PARENT, Role.CHILD, Role.CARED_FOR),
              LEFT.onOrAfter(MONTH))
          .as(
              "belongs to the family or is cared for by the applicant",
              FAMILY_BENEFITS.at("art. 16 ust. 1"));

  private static final Day<Person> GREAT_AGE = BORN.completes(NUMBERS.count("age-old", FILED));

  private static final Test<Person> OLD_ENOUGH =
      GREAT_AGE
          .onOrBefore(MONTH.monthEnd())
          .as("has reached the age that gives the allowance", FAMILY_BENEFITS.at("art. 16 ust. 2"));

  private static final Test<Person> NEEDS_HELP =
      any(OLD_ENOUGH, EntitlingCertificate.HELD)
          .as(
              "is of great age or disabled in the way that the act names",
              FAMILY_BENEFITS.at("art. 16 ust. 2-3"));

  /** In the whole month: the act is silent on months in which a stay begins or ends. */
  private static final Test<Person> NOT_IN_INSTITUTION =
      not(Placed.IN_INSTITUTION)
          .as(
              "is not kept free of charge in an institution the whole month",
              FAMILY_BENEFITS.at("art. 16 ust. 5-6"));

  private static final Test<Person> NOTHING_ABROAD =
      not(BENEFIT_ABROAD)
          .as(
              "nobody is paid abroad for the care of this person",
              FAMILY_BENEFITS.at("art. 16 ust. 5-6"));

  private static final Test<Person> NO_SUPPLEMENT =
      not(PENSION_CARE_SUPPLEMENT)
          .as("has no care supplement to a pension", FAMILY_BENEFITS.at("art. 16 ust. 5-6"));

  private static final Money<Case> SUM =
      NUMBERS
          .money("amount", MONTH)
          .as("care allowance for the month", FAMILY_BENEFITS.at("art. 16 ust. 4"));

  private static final Day<Person> FIRST =
      FILED
          .monthStart()
          .butNotAfter(EntitlingCertificate.CLAIMED_BACK_TO)
          .as("first month of the care allowance", FAMILY_BENEFITS.at("art. 24 ust. 2-2a"));

  private static final Day<Person> LAST =
      when(GREAT_AGE.onOrBefore(FILED.monthEnd()), NEVER)
          .otherwise(EntitlingCertificate.LAST_ONE_ENDS)
          .as("last month of the care allowance", FAMILY_BENEFITS.at("art. 24 ust. 4"));

  public static final Benefit<Person> BENEFIT =
      Benefit.of("care-allowance", Person.IS, FAMILY_BENEFITS, "2004-05-01")
          .underProcedure("family-benefits")
          .requires(
              need(LAW_EXISTS, Outcome.NOT_APPLICABLE),
              need(MAY_BE_ASKED_FOR, Outcome.NOT_APPLICABLE))
          .requires(need(NEEDS_HELP))
          .requires(need(NOT_IN_INSTITUTION), need(NOTHING_ABROAD), need(NO_SUPPLEMENT))
          .pays(SUM)
          .inEach(MONTH, FIRST, LAST)
          .decideBy(DecisionTerm.GENERAL)
          .provedBy(
              CivilPapers.identity().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
              CarePapers.disabilityUnlessOfBoard().cites(FAMILY_BENEFITS.at("art. 16 ust. 2-3")));

  private CareAllowance() {}
}
