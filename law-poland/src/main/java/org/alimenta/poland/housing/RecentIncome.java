package org.alimenta.poland.housing;

import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/** What one source brought a person in the three months that count, all three together. */
public final class RecentIncome implements Case {
  public static final Facts<RecentIncome> IS = Facts.of("recent-income");

  /** How many months count (art. 3 ust. 1). */
  static final int MONTHS = 3;

  /** Kinds that the old or the new definition of income treats differently. */
  public enum Kind {
    /** Work, business or pension, taxed by the general rules. */
    TAXED,
    /** A business with lump-sum tax or tax card. */
    LUMP_SUM_BUSINESS,
    MAINTENANCE,
    /** Untaxed, but on the closed list of the act on family benefits. */
    LISTED_UNTAXED,
    /** Family allowance and its supplements, but not that for a birth. */
    FAMILY_ALLOWANCE,
    CARER_BENEFIT,
    /** The supplement for care that pension offices pay. */
    PENSION_CARE_SUPPLEMENT,
    CARE_ALLOWANCE,
    ORPHAN_SUPPLEMENT,
    /** The one-off grant and the supplement for a birth. */
    BIRTH_GRANT,
    CHILD_RAISING_BENEFIT,
    /** The supplement for raising a child in foster care. */
    FOSTER_SUPPLEMENT,
    PERIODIC_ASSISTANCE,
    /** One-off social assistance in cash or in kind. */
    ONE_OFF_ASSISTANCE,
    MEAL_AID,
    PUPIL_AID,
    HOUSING_OR_ENERGY_ALLOWANCE,
    RENT_SUBSIDY,
    /** For persons unable to live on their own (świadczenie uzupełniające). */
    SUPPLEMENTARY_BENEFIT,
    /** The grant of 2007 to pensioners. */
    PENSIONER_GRANT,
    /** For activists of the opposition to communism, or keepers of veterans' graves. */
    MERIT_BENEFIT,
    /** Anything else that is not taxed. */
    OTHER_UNTAXED
  }

  static final Word<RecentIncome, Kind> KIND =
      IS.fact("kind").fixed().from(Source.APPLICANT).word(Kind.class);

  static final Money<RecentIncome> REVENUE = money("revenue");
  static final Money<RecentIncome> COSTS = money("costs");

  /** Contributions to pension, disability and sickness insurance, where not in the costs. */
  static final Money<RecentIncome> SOCIAL_CONTRIBUTIONS = money("social-contributions");

  static final Money<RecentIncome> HEALTH_CONTRIBUTIONS = money("health-contributions");
  static final Money<RecentIncome> TAX = money("tax");

  /** A year's income from the business by the minister's announcement. */
  static final Money<RecentIncome> ANNOUNCED_INCOME =
      IS.fact("announced-income").from(Source.OFFICIAL).betweenWhole(0, 1_000_000).money();

  /** Of a person; the three months are those that the allowance names. */
  static final Listed<Person, RecentIncome> OF_PERSON = Person.IS.many("recent-incomes", IS, 10);

  /** Paid in the three months to somebody outside the household. */
  static final Money<Person> MAINTENANCE_PAID =
      Person.IS
          .fact("maintenance-in-three-months")
          .from(Source.APPLICANT)
          .orNone()
          .betweenWhole(0, 100_000)
          .money();

  /** Held on the day of filing. */
  static final Num<Person> HECTARES =
      Person.IS
          .fact("conversion-hectares-now")
          .from(Source.REGISTER, Source.APPLICANT)
          .orNone()
          .between(0, 1_000)
          .num();

  /**
   * Lives and keeps house with the applicant for good, and derives the right to live there from the
   * applicant's right.
   */
  static final Test<Person> KEEPS_HOUSE_HERE =
      Person.IS.fact("keeps-house-here").from(Source.APPLICANT).yes();

  private static Money<RecentIncome> money(String name) {
    return IS.fact(name).from(Source.APPLICANT).betweenWhole(0, 300_000).money();
  }

  private RecentIncome() {}
}
