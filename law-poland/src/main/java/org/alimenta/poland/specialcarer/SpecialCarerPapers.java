package org.alimenta.poland.specialcarer;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR;

import org.alimenta.law.Paper;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.Person;
import org.alimenta.poland.SupportPaid;
import org.alimenta.poland.carerbenefit.CarerPapers;

/** What proves the facts of the special carer's allowance. */
final class SpecialCarerPapers {
  private static final Paper<Income> UNTAXED_INCOME =
      Paper.of("untaxed-income-statement", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(Income.KIND.is(Kind.OTHER_UNTAXED))
          .statementDoesWhen(YES)
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  /** The tax office tells the office itself what it knows of taxed income. */
  private static final Paper<Income> TAXED_INCOME =
      Paper.of("taxed-income-certificate", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(not(Income.KIND.is(Kind.OTHER_UNTAXED)))
          .officeFetchesWhen(YES)
          .issuedBy("tax-office")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Income> LOST_INCOME =
      Paper.of("lost-income", Income.IS)
          .proves(Income.UNTIL, Income.ENDED_BY)
          .neededWhen(Income.UNTIL.onOrBefore(Case.DECIDED))
          .issuedBy("payer")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Income> GAINED_INCOME =
      Paper.of("gained-income", Income.IS)
          .proves(Income.FROM, Income.NET_IN_MONTH_AFTER_START)
          .neededWhen(Income.FROM.onOrAfter(BASE_YEAR))
          .issuedBy("payer")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<SupportPaid> SUPPORT_PAID =
      Paper.of("proof-of-maintenance-paid", SupportPaid.IS)
          .proves(SupportPaid.PAID, SupportPaid.BY_COURT_TITLE)
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  /** The head of the social assistance centre holds it where the care is given. */
  private static final Paper<Person> INTERVIEW =
      Paper.of("family-interview", Person.IS)
          .proves(AboutCare.INTERVIEW, AboutCare.INTERVIEW_HELD)
          .officeFetchesWhen(YES)
          .issuedBy("commune")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4e-4f"));

  private SpecialCarerPapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {
      CarerPapers.CERTIFICATE,
      CarerPapers.EMPLOYMENT,
      UNTAXED_INCOME,
      TAXED_INCOME,
      LOST_INCOME,
      GAINED_INCOME,
      SUPPORT_PAID,
      INTERVIEW
    };
  }
}
