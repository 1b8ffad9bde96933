package org.alimenta.poland.maintenancefund;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Enforcement.OWED;
import static org.alimenta.poland.Enforcement.PLACE;
import static org.alimenta.poland.Entitled.TITLES;
import static org.alimenta.poland.OrderedSum.REACHED_BAILIFF;
import static org.alimenta.poland.Title.ENFORCEABLE;
import static org.alimenta.poland.Title.ENFORCEMENTS;
import static org.alimenta.poland.Title.KIND;
import static org.alimenta.poland.Title.OBLIGES;
import static org.alimenta.poland.Title.ORDERED;

import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Enforcement;
import org.alimenta.poland.Enforcement.Place;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.LastMonths;
import org.alimenta.poland.OrderedSum;
import org.alimenta.poland.SumForMonth;
import org.alimenta.poland.Title;

/** Titles, their enforcement, and the maintenance currently ordered (art. 2 pkt 2, 11; art. 11). */
final class Enforced {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-fund");

  /** Maintenance from a parent, by a title that a court issued or approved. */
  private static final Test<Title> VALID =
      all(ENFORCEABLE, OBLIGES.is(Title.Obliged.PARENT), not(KIND.is(Title.Kind.PRIVATE_AGREEMENT)))
          .as("an enforceable title against a parent, of a court", FUND.at("art. 2 pkt 11"));

  private static final Money<Enforcement> RECOVERED =
      LastMonths.recovered(NUMBERS.count("ineffective-months", MONTH))
          .as("recovered in the last two months", FUND.at("art. 2 pkt 2"));

  /** Arrears left unpaid make enforcement ineffective even when the current sum was paid. */
  private static final Test<Enforcement> FULL_SUM_NOT_RECOVERED =
      RECOVERED.lessThan(OWED).as("the full sum was not recovered", FUND.at("art. 2 pkt 2"));

  private static final Test<Enforcement> INEFFECTIVE =
      any(
              PLACE.isAny(
                  Place.ABROAD_WITHOUT_LEGAL_BASIS,
                  Place.ABROAD_ADDRESS_UNKNOWN,
                  Place.ABROAD_IMPOSSIBLE),
              all(PLACE.isAny(Place.IN_POLAND, Place.ABROAD), FULL_SUM_NOT_RECOVERED),
              all(
                  PLACE.is(Place.BANKRUPTCY),
                  NUMBERS.yes("bankruptcy-counts", MONTH),
                  FULL_SUM_NOT_RECOVERED))
          .as("this enforcement is ineffective", FUND.at("art. 2 pkt 2"));

  private static final Test<Title> COUNTS = all(VALID, ENFORCEMENTS.any(INEFFECTIVE));

  static final Test<Entitled> HAS_TITLE =
      TITLES
          .any(VALID)
          .as(
              "maintenance from a parent is ordered by an enforceable title",
              FUND.at("art. 2 pkt 11"));

  static final Test<Entitled> IS_INEFFECTIVE =
      TITLES.any(COUNTS).as("enforcement is ineffective", FUND.at("art. 2 pkt 2, art. 2 pkt 11"));

  /** A changed sum counts from the month of the change, once its title has reached the bailiff. */
  private static final Test<OrderedSum> CURRENT =
      SumForMonth.current(REACHED_BAILIFF.onOrBefore(DECIDED))
          .as("the sum ordered for the month", FUND.at("art. 11, art. 29"));

  private static final Money<OrderedSum> SHARE =
      SumForMonth.SHARE.as("share of one person in the ordered sum", FUND.at("art. 11 pkt 1"));

  private static final Money<Title> OF_TITLE = ORDERED.where(CURRENT).sum(SHARE);

  /** Several titles are added up. */
  static final Money<Entitled> ORDERED_NOW =
      TITLES
          .where(COUNTS)
          .sum(OF_TITLE)
          .as("maintenance ordered for the month", FUND.at("art. 10 ust. 1, art. 11"));

  private Enforced() {}
}
