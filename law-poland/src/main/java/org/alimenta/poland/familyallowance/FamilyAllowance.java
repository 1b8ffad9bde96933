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
import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Ground;
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

  private static final Benefit<Person> BIRTH =
      supplement(
          "birth-supplement",
          BirthSupplement.ITEM,
          "birth supplement for the month",
          ARISES,
          need(BirthSupplement.IN_TIME),
          need(BirthSupplement.MEDICAL_CARE_SHOWN),
          need(BirthSupplement.NOT_GRANTED_BEFORE));

  private static final Benefit<Person> CHILDCARE_LEAVE =
      supplement(
          "childcare-leave-supplement",
          ChildcareLeaveSupplement.ITEM,
          "childcare leave supplement for the month",
          ARISES,
          need(ChildcareLeaveSupplement.ON_LEAVE),
          need(ChildcareLeaveSupplement.EMPLOYED_BEFORE),
          need(ChildcareLeaveSupplement.CARES),
          need(ChildcareLeaveSupplement.MONTHS_LEFT),
          need(ChildcareLeaveSupplement.NOT_PAID_FOR_ANOTHER));

  private static final Benefit<Person> LONE_PARENT =
      supplement(
          "lone-parent-supplement",
          LoneParentSupplement.ITEM,
          "lone parent supplement for the month",
          ARISES,
          need(LoneParentSupplement.RAISED_ALONE));

  private static final Benefit<Person> LARGE_FAMILY =
      supplement(
          "large-family-supplement",
          LargeFamilySupplement.ITEM,
          "large family supplement for the month",
          ARISES,
          need(LargeFamilySupplement.EXISTS, Outcome.NOT_APPLICABLE),
          need(LargeFamilySupplement.THIRD_OR_FURTHER));

  private static final Benefit<Person> REHABILITATION =
      supplement(
          "education-rehabilitation-supplement",
          RehabilitationSupplement.ITEM,
          "rehabilitation supplement for the month",
          RehabilitationSupplement.FIRST,
          need(RehabilitationSupplement.DISABLED));

  private static final Benefit<Person> SCHOOL_START =
      supplement(
          "school-start-supplement",
          SchoolStartSupplement.ITEM,
          "school start supplement for the month",
          ARISES,
          need(SchoolStartSupplement.STARTS_SCHOOL_YEAR));

  private static final Benefit<Person> SCHOOL_AWAY =
      supplement(
          "school-away-supplement",
          SchoolAwaySupplement.ITEM,
          "school away supplement for the month",
          ARISES,
          need(SchoolAwaySupplement.LEARNS_AWAY));

  private FamilyAllowance() {}

  static List<Benefit<?>> all() {
    return List.of(
        BENEFIT,
        BIRTH,
        CHILDCARE_LEAVE,
        LONE_PARENT,
        LARGE_FAMILY,
        REHABILITATION,
        SCHOOL_START,
        SCHOOL_AWAY);
  }

  private static Benefit<Person> begun(String id) {
    return Benefit.of(id, Person.IS, FAMILY_BENEFITS, "2004-05-01")
        .underProcedure("family-benefits")
        .requires(
            need(FamilyPeriod.LAW_EXISTS, Outcome.NOT_APPLICABLE),
            need(Right.CONCERNED, Outcome.NOT_APPLICABLE))
        .requires(need(FamilyFiling.IS_OPEN, Outcome.TOO_EARLY));
  }

  @SafeVarargs
  private static Benefit<Person> supplement(
      String id, Item item, String name, Day<? super Person> first, Ground<? super Person>... own) {
    return begun(id)
        .requires(own)
        .requires(need(Right.BUT_FOR_INCOME))
        .requires(need(IncomeTest.IS_TOLD, Outcome.LEFT_UNEXAMINED))
        .requires(need(Taper.INCOME_ALLOWS))
        .requires(need(Taper.LARGE_ENOUGH))
        .requires(need(paidNow(item, name), Outcome.NOT_APPLICABLE))
        .pays(Taper.paid(item, name))
        .inEach(MONTH, first, LAST_MONTH)
        .decideBy(FamilyFiling.DECIDE_BY)
        .tells(START, END, BASE_YEAR)
        .provedBy(AllowancePapers.ofSupplements());
  }

  /** Sums paid once are due in one month; reduced by income, a part of them in every month. */
  private static Test<Person> paidNow(Item item, String name) {
    return Taper.paid(item, name)
        .moreThan(NOTHING)
        .as("a sum is due in this month", FAMILY_BENEFITS.at("art. 9-15"));
  }
}
