package org.alimenta.poland.housing;

import static org.alimenta.law.Ground.need;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Case.MONTH;

import org.alimenta.law.Benefit;
import org.alimenta.law.Outcome;

/**
 * Housing allowance (dodatek mieszkaniowy): Act of 21 June 2001. Zloty a month for the household of
 * a dwelling. Applications until 30 June 2021 follow the old rules to the end, later ones the new.
 */
public final class HousingAllowance {
  public static final Benefit<Dwelling> BENEFIT =
      Benefit.of("housing-allowance", Dwelling.IS, HOUSING_ALLOWANCE, "2002-01-01")
          .requires(need(PastMonths.MONTH_IS_ASKED, Outcome.NOT_APPLICABLE))
          .requires(
              need(RightToLive.IS_NAMED),
              need(RightToLive.IS_LIVED_IN),
              need(Household.APPLICANT_IS_AT_HOME),
              need(RightToLive.IS_THE_ONLY_ONE),
              need(RightToLive.OLD_ARREARS_ARE_SETTLED))
          .requires(need(Area.IS_ADMISSIBLE))
          .requires(need(Sum.EXPENSES_EXCEED_OWN_PART))
          .requires(need(Sum.INCOME_ALLOWS))
          .requires(need(Sum.IS_LARGE_ENOUGH))
          .requires(
              need(Interview.PROPERTY_FITS_INCOME),
              need(Interview.RESIDENTS_ARE_AS_DECLARED),
              need(Interview.STATEMENT_WAS_MADE),
              need(Interview.INTERVIEW_WAS_ALLOWED),
              need(Interview.NOT_REFUSED_FOR_DOCUMENTS))
          .requires(need(PastMonths.NOT_GRANTED_OTHERWISE))
          .requires(
              need(Withheld.NOT_LAPSED, Outcome.LAPSED),
              need(Withheld.NOT_SUSPENDED, Outcome.SUSPENDED),
              need(Withheld.NOTHING_TO_RECOVER, Outcome.SUSPENDED))
          .pays(Sum.ALLOWANCE)
          .inEach(MONTH, PastMonths.FIRST, PastMonths.LAST)
          .decideBy(FirstDecision.BY)
          .tells(
              Payees.TO_MANAGER,
              Payees.IN_HAND,
              Payees.TO_OWNER,
              Payees.FOR_FUEL,
              Withheld.FIRST_PAYMENT,
              PastMonths.PAID_BY,
              PastMonths.INCOME_FROM,
              PastMonths.EXPENSES_OF,
              Household.PERSONS,
              HouseholdIncome.PER_PERSON,
              Threshold.OF_INCOME,
              Area.NORMATIVE)
          .provedBy(HousingPapers.papers());

  private HousingAllowance() {}
}
