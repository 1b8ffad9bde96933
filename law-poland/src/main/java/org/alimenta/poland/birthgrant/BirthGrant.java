package org.alimenta.poland.birthgrant;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.BIRTH_GRANT;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR_OF_RUNNING;

import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.papers.ChildPapers;
import org.alimenta.poland.papers.CivilPapers;
import org.alimenta.poland.papers.IncomePapers;
import org.alimenta.poland.procedure.DecisionTerm;

/**
 * The one-off birth grant (jednorazowa zapomoga, "becikowe"): art. 15b of the Act of 28 November
 * 2003 on family benefits. Zloty once for each child born alive, in the month of filing; the
 * criterion has no taper.
 */
public final class BirthGrant {
  private static final NumberBook NUMBERS = NumberBook.of("birth-grant");

  private static final Test<Case> LAW_EXISTS =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from("2006-02-09", YES)
          .as("the birth grant exists on the day of filing", BIRTH_GRANT.at("art. 1"));

  private static final Money<Case> SUM =
      NUMBERS.money("amount", FILED).as("birth grant", FAMILY_BENEFITS.at("art. 15b ust. 1"));

  /** Paid once: the family and its income are those of the month of filing. */
  private static final Day<Case> IN_MONTH =
      FILED.monthStart().as("month of the birth grant", FAMILY_BENEFITS.at("art. 15b ust. 1"));

  public static final Benefit<Person> BENEFIT =
      Benefit.of("birth-grant", Person.IS, FAMILY_BENEFITS, "2006-02-09")
          .underProcedure("family-benefits")
          .requires(
              need(LAW_EXISTS, Outcome.NOT_APPLICABLE),
              need(Newborn.IS_CHILD, Outcome.NOT_APPLICABLE))
          .requires(need(Newborn.IN_TIME, Outcome.LEFT_UNEXAMINED))
          .requires(
              need(Newborn.ASKED_BY_ENTITLED),
              need(Newborn.MOTHER_WAS_CARED_FOR),
              need(Newborn.NOTHING_ABROAD),
              need(Newborn.MAINTENANCE_SETTLED))
          .requires(need(GrantIncome.IS_TOLD, Outcome.LEFT_UNEXAMINED))
          .requires(need(GrantIncome.ALLOWS))
          .pays(SUM)
          .inEach(MONTH, IN_MONTH, IN_MONTH)
          .decideBy(DecisionTerm.GENERAL)
          .provedBy(
              CivilPapers.identity().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
              CivilPapers.separation().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
              CivilPapers.endOfMarriage().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
              ChildPapers.medicalCare().cites(FAMILY_BENEFITS.at("art. 15b ust. 5-6")),
              ChildPapers.custody().cites(FAMILY_BENEFITS.at("art. 15b ust. 4")),
              ChildPapers.guardian().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
              ChildPapers.adoptionAsked().cites(FAMILY_BENEFITS.at("art. 3 pkt 14")))
          .provedBy(ChildPapers.onOtherParent(FAMILY_BENEFITS.at("art. 15b ust. 4")))
          .provedBy(IncomePapers.by(BASE_YEAR_OF_RUNNING));

  private BirthGrant() {}
}
