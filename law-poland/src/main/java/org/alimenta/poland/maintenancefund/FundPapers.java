package org.alimenta.poland.maintenancefund;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_CHANGED_2021;
import static org.alimenta.poland.Acts.FUND_PROCEDURE;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.income.BenefitPeriod.BASE_YEAR;
import static org.alimenta.poland.income.BenefitPeriod.END;
import static org.alimenta.poland.income.BenefitPeriod.START;

import org.alimenta.law.NumberBook;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Enforcement;
import org.alimenta.poland.Enforcement.Place;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.Land;
import org.alimenta.poland.OrderedSum;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Citizenship;
import org.alimenta.poland.Placement;
import org.alimenta.poland.School;
import org.alimenta.poland.SupportPaid;
import org.alimenta.poland.Title;

/** What proves the facts of the fund: the regulation of 7 July 2023, par. 4, 5 and 10. */
final class FundPapers {
  private static final Test<Enforcement> ABROAD =
      not(Enforcement.PLACE.isAny(Place.IN_POLAND, Place.BANKRUPTCY));

  private static final Paper<Enforcement> INEFFECTIVENESS =
      Paper.of("ineffectiveness-certificate", Enforcement.IS)
          .proves(Enforcement.PLACE, Enforcement.CERTIFIED, Enforcement.OWED)
          .neededWhen(not(ABROAD))
          .statementDoesWhen(YES)
          .issuedBy("bailiff")
          .cites(FUND_PROCEDURE.at("par. 4"), FUND.at("art. 15 ust. 5-6"));

  private static final Paper<Enforcement> ENFORCEMENT_ABROAD =
      Paper.of("foreign-enforcement-information", Enforcement.IS)
          .proves(Enforcement.PLACE)
          .neededWhen(ABROAD)
          .issuedBy("court")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 7b"));

  private static final Paper<Title> COURT_TITLE =
      Paper.of("court-title", Title.IS)
          .proves(Title.KIND, Title.OBLIGES, Title.ENFORCEABLE)
          .issuedBy("court")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 5"));

  private static final Paper<OrderedSum> ORDER_OF_SUM =
      Paper.of("court-title-of-the-sum", OrderedSum.IS)
          .proves(OrderedSum.MONTHLY, OrderedSum.FROM, OrderedSum.SHARED_BY)
          .issuedBy("court")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 5"));

  private static final Paper<SupportPaid> PROOF_OF_SUPPORT =
      Paper.of("proof-of-maintenance-paid", SupportPaid.IS)
          .proves(SupportPaid.PAID, SupportPaid.BY_COURT_TITLE)
          .cites(FUND_PROCEDURE.at("par. 5 pkt 6"));

  private static final Paper<Income> MAINTENANCE_RECOVERED =
      Paper.of("maintenance-recovered-certificate", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(Income.KIND.is(Kind.MAINTENANCE))
          .issuedBy("bailiff")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 7"));

  private static final Test<Person> ADULT =
      Person.BORN
          .completes(NumberBook.of("maintenance-fund").count("age-adult", START))
          .onOrBefore(END);

  private static final Paper<School> SCHOOL_STATEMENT =
      Paper.of("school-statement", School.IS)
          .proves(School.KIND, School.FROM, School.UNTIL)
          .neededWhen(ADULT.of(Person.SCHOOLS.owner()))
          .statementDoesWhen(YES)
          .issuedBy("school")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 2"));

  private static final Paper<Certificate> DISABILITY =
      Paper.of("disability-certificate", Certificate.IS)
          .proves(Certificate.DEGREE, Certificate.ISSUED, Certificate.FROM, Certificate.UNTIL)
          .issuedBy("disability-board")
          .cites(FUND.at("art. 9 ust. 1"));

  /** Since 1 February 2023 the commune must fetch data on foster care itself. */
  private static final Paper<Placement> FOSTER_CARE =
      Paper.of("foster-care-data", Placement.IS)
          .proves(Placement.KIND, Placement.FROM, Placement.UNTIL)
          .neededWhen(Placement.KIND.is(Placement.Kind.FOSTER_CARE))
          .officeFetchesWhen(inForceOn(DECIDED).from("1900-01-01", NO).from("2023-02-01", YES))
          .issuedBy("county-centre")
          .cites(FUND.at("art. 15a pkt 6"));

  private static final Paper<Land> FARM_SIZE =
      Paper.of("farm-size", Land.IS)
          .proves(Land.YEAR, Land.HECTARES)
          .statementDoesWhen(YES)
          .issuedBy("commune")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 1"));

  private static final Paper<Land> LEASE =
      Paper.of("lease-contract", Land.IS)
          .proves(Land.RENT_PAID)
          .neededWhen(Land.RENT_PAID.moreThan(NOTHING))
          .cites(FUND_PROCEDURE.at("par. 5 pkt 3-4"));

  private static final Paper<Income> UNTAXED_INCOME =
      Paper.of("untaxed-income-statement", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(Income.KIND.is(Kind.OTHER_UNTAXED))
          .statementDoesWhen(YES)
          .cites(FUND_PROCEDURE.at("par. 3"));

  /** For periods since 2021/22 the commune fetches it itself. */
  private static final Paper<Income> LUMP_SUM_TAX =
      Paper.of("lump-sum-tax-certificate", Income.IS)
          .proves(Income.NET_IN_YEAR, Income.TAX_PAID)
          .neededWhen(Income.KIND.isAny(Kind.LUMP_SUM_BUSINESS, Kind.TAX_CARD_BUSINESS))
          .officeFetchesWhen(inForceOn(START).from("1900-01-01", NO).from("2021-10-01", YES))
          .issuedBy("tax-office")
          .cites(FUND_CHANGED_2021.at("art. 5 pkt 2a, pkt 3, art. 14 ust. 2"));

  private static final Paper<Income> LOST_INCOME =
      Paper.of("lost-income", Income.IS)
          .proves(Income.UNTIL, Income.ENDED_BY)
          .neededWhen(Income.UNTIL.onOrBefore(DECIDED))
          .issuedBy("payer")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 8"));

  private static final Paper<Income> GAINED_INCOME =
      Paper.of("gained-income", Income.IS)
          .proves(Income.FROM, Income.NET_IN_MONTH_AFTER_START)
          .neededWhen(Income.FROM.onOrAfter(BASE_YEAR))
          .issuedBy("payer")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 9-10"));

  private static final Paper<Person> MARRIAGE_END =
      Paper.of("end-of-marriage", Person.IS)
          .proves(Person.MARRIAGE_ENDED)
          .neededWhen(Person.MARRIAGE_ENDED.onOrBefore(DECIDED))
          .issuedBy("court")
          .cites(FUND_PROCEDURE.at("par. 5"));

  private static final Paper<Person> GUARDIANSHIP =
      Paper.of("guardianship-order", Person.IS)
          .proves(Person.UNDER_GUARDIAN)
          .neededWhen(Person.UNDER_GUARDIAN)
          .issuedBy("court")
          .cites(FUND_PROCEDURE.at("par. 5"));

  private static final Paper<Person> RESIDENCE_CARD =
      Paper.of("residence-card", Person.IS)
          .proves(Person.CITIZENSHIP)
          .neededWhen(not(Person.CITIZENSHIP.is(Citizenship.POLISH)))
          .issuedBy("voivode")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 11"));

  private static final Paper<Person> POLICE_CERTIFICATE =
      Paper.of("police-certificate", Person.IS)
          .proves(Person.MISSING_SINCE)
          .neededWhen(Person.MISSING_SINCE.onOrBefore(DECIDED))
          .issuedBy("police")
          .cites(FUND_PROCEDURE.at("par. 10"));

  private FundPapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {
      INEFFECTIVENESS,
      ENFORCEMENT_ABROAD,
      COURT_TITLE,
      ORDER_OF_SUM,
      PROOF_OF_SUPPORT,
      MAINTENANCE_RECOVERED,
      SCHOOL_STATEMENT,
      DISABILITY,
      FOSTER_CARE,
      FARM_SIZE,
      LEASE,
      UNTAXED_INCOME,
      LUMP_SUM_TAX,
      LOST_INCOME,
      GAINED_INCOME,
      MARRIAGE_END,
      GUARDIANSHIP,
      RESIDENCE_CARD,
      POLICE_CERTIFICATE
    };
  }
}
