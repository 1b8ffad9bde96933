package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.family.FamilyPeriod.ARISES;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR;
import static org.alimenta.poland.family.FamilyPeriod.END;
import static org.alimenta.poland.family.FamilyPeriod.LAST_MONTH;
import static org.alimenta.poland.family.FamilyPeriod.START;

import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.Benefit;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Person;
import org.alimenta.poland.family.FamilyFiling;
import org.alimenta.poland.family.FamilyPeriod;

/**
 * The family allowance (zasiłek rodzinny) and its seven supplements: chapter 2 of the Act of 28
 * November 2003 on family benefits. Each is zloty a month for one child; a supplement is due only
 * together with the family allowance for that child (art. 8).
 */
public final class FamilyAllowance {
  public static final Benefit<Person> BENEFIT =
      begun("family-allowance")
          .requires(
              need(Right.APPLICANT_MAY_CLAIM),
              need(Right.APPLICANT_IS_ENTITLED),
              need(Right.OF_AN_AGE),
              need(Right.NOT_MARRIED),
              need(Right.NOT_PLACED),
              need(Right.NO_ALLOWANCE_FOR_OWN_CHILD),
              need(Right.MAINTENANCE_SETTLED),
              need(Right.NOTHING_ABROAD))
          .requires(need(IncomeTest.IS_TOLD, Outcome.LEFT_UNEXAMINED))
          .requires(need(Taper.INCOME_ALLOWS))
          .requires(need(Taper.LARGE_ENOUGH))
          .pays(Taper.ALLOWANCE)
          .inEach(MONTH, ARISES, LAST_MONTH)
          .decideBy(FamilyFiling.DECIDE_BY)
          .tells(START, END, BASE_YEAR)
          .provedBy(AllowancePapers.ofAllowance());

  private FamilyAllowance() {}

  static List<Benefit<?>> all() {
    return Stream.<Benefit<?>>concat(
            Stream.of(BENEFIT), Supplement.ALL.stream().map(FamilyAllowance::of))
        .toList();
  }

  private static Benefit<Person> begun(String id) {
    return Benefit.of(id, Person.IS, FAMILY_BENEFITS, "2004-05-01")
        .underProcedure("family-benefits")
        .requires(
            need(FamilyPeriod.LAW_EXISTS, Outcome.NOT_APPLICABLE),
            need(Right.CONCERNED, Outcome.NOT_APPLICABLE))
        .requires(need(FamilyFiling.IS_OPEN, Outcome.TOO_EARLY));
  }

  private static Benefit<Person> of(Supplement supplement) {
    return begun(supplement.id())
        .requires(supplement.own())
        .requires(need(Right.BUT_FOR_INCOME))
        .requires(need(IncomeTest.IS_TOLD, Outcome.LEFT_UNEXAMINED))
        .requires(need(Taper.INCOME_ALLOWS))
        .requires(need(Taper.LARGE_ENOUGH))
        .requires(need(paidNow(supplement), Outcome.NOT_APPLICABLE))
        .pays(Taper.paid(supplement))
        .inEach(MONTH, supplement.first(), LAST_MONTH)
        .decideBy(FamilyFiling.DECIDE_BY)
        .tells(START, END, BASE_YEAR)
        .provedBy(AllowancePapers.ofSupplements());
  }

  /** Sums paid once are due in one month; reduced by income, a part of them in every month. */
  private static Test<Person> paidNow(Supplement supplement) {
    return Taper.paid(supplement)
        .moreThan(NOTHING)
        .as("a sum is due in this month", FAMILY_BENEFITS.at("art. 9-15"));
  }
}
