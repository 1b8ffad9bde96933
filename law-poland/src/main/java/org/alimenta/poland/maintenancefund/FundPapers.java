package org.alimenta.poland.maintenancefund;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_CHANGED_2021;
import static org.alimenta.poland.Acts.FUND_PROCEDURE;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.income.BenefitPeriod.BASE_YEAR;
import static org.alimenta.poland.income.BenefitPeriod.END;
import static org.alimenta.poland.income.BenefitPeriod.START;

import java.util.stream.Stream;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.poland.OrderedSum;
import org.alimenta.poland.Person;
import org.alimenta.poland.papers.CarePapers;
import org.alimenta.poland.papers.ChildPapers;
import org.alimenta.poland.papers.CivilPapers;
import org.alimenta.poland.papers.IncomePapers;
import org.alimenta.poland.papers.KinPapers;
import org.alimenta.poland.papers.SupportPapers;

/** What proves the facts of the fund: the regulation of 7 July 2023, par. 4, 5 and 10. */
final class FundPapers {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-fund");

  private static final Paper<OrderedSum> ORDER_OF_SUM =
      Paper.of("court-title-of-the-sum", OrderedSum.IS)
          .proves(OrderedSum.MONTHLY, OrderedSum.FROM, OrderedSum.SHARED_BY)
          .issuedBy("court")
          .cites(FUND_PROCEDURE.at("par. 5 pkt 5"));

  private static final Paper<Person> POLICE_CERTIFICATE =
      Paper.of("police-certificate", Person.IS)
          .proves(Person.MISSING_SINCE)
          .neededWhen(Person.MISSING_SINCE.onOrBefore(DECIDED))
          .issuedBy("police")
          .cites(FUND_PROCEDURE.at("par. 10"));

  private static final Test<Person> OF_AGE_IN_PERIOD =
      Person.BORN.completes(NUMBERS.count("age-adult", START)).onOrBefore(END);

  private FundPapers() {}

  static Paper<?>[] all() {
    return Stream.of(onMaintenance(), onThePersons(), onIncome())
        .flatMap(Stream::of)
        .toArray(Paper<?>[]::new);
  }

  private static Paper<?>[] onMaintenance() {
    return new Paper<?>[] {
      SupportPapers.ineffectiveness()
          .statementDoesWhen(YES)
          .cites(FUND_PROCEDURE.at("par. 4"), FUND.at("art. 15 ust. 5-6")),
      SupportPapers.enforcementAbroad().cites(FUND_PROCEDURE.at("par. 5 pkt 7b")),
      SupportPapers.title().cites(FUND_PROCEDURE.at("par. 5 pkt 5")),
      ORDER_OF_SUM
    };
  }

  /** Since 1 February 2023 the commune must fetch data on foster care itself. */
  private static Paper<?>[] onThePersons() {
    return new Paper<?>[] {
      CivilPapers.identity().cites(FUND.at("art. 15")),
      CivilPapers.endOfMarriage().cites(FUND_PROCEDURE.at("par. 5")),
      KinPapers.endOfParentsMarriage().cites(FUND_PROCEDURE.at("par. 5")),
      ChildPapers.guardian().neededWhen(Person.UNDER_GUARDIAN).cites(FUND_PROCEDURE.at("par. 5")),
      CivilPapers.residenceCard().cites(FUND_PROCEDURE.at("par. 5 pkt 11")),
      POLICE_CERTIFICATE,
      CarePapers.schoolOf(OF_AGE_IN_PERIOD).cites(FUND_PROCEDURE.at("par. 5 pkt 2")),
      CarePapers.disability().cites(FUND.at("art. 9 ust. 1")),
      CarePapers.fosterCare()
          .officeFetchesWhen(inForceOn(DECIDED).from("1900-01-01", NO).from("2023-02-01", YES))
          .cites(FUND.at("art. 15a pkt 6"))
    };
  }

  /** On lump-sum taxes the commune asks the tax office itself for periods since 2021/22. */
  private static Paper<?>[] onIncome() {
    return new Paper<?>[] {
      IncomePapers.untaxed().cites(FUND_PROCEDURE.at("par. 3")),
      IncomePapers.lumpSumTax()
          .officeFetchesWhen(inForceOn(START).from("1900-01-01", NO).from("2021-10-01", YES))
          .cites(FUND_CHANGED_2021.at("art. 5 pkt 2a, pkt 3, art. 14 ust. 2")),
      IncomePapers.recovered().cites(FUND_PROCEDURE.at("par. 5 pkt 7")),
      IncomePapers.lost().cites(FUND_PROCEDURE.at("par. 5 pkt 8")),
      IncomePapers.gainedSince(BASE_YEAR).cites(FUND_PROCEDURE.at("par. 5 pkt 9-10")),
      IncomePapers.farmSize().cites(FUND_PROCEDURE.at("par. 5 pkt 1")),
      IncomePapers.lease().cites(FUND_PROCEDURE.at("par. 5 pkt 3-4")),
      IncomePapers.supportTitle().cites(FUND_PROCEDURE.at("par. 5 pkt 5")),
      IncomePapers.supportPaid().cites(FUND_PROCEDURE.at("par. 5 pkt 6"))
    };
  }
}
