package org.alimenta.poland.maintenanceadvance;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Acts.ADVANCE_CHANGED;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Enforcement.COURT_ASKED;
import static org.alimenta.poland.Enforcement.PLACE;
import static org.alimenta.poland.Entitled.TITLES;
import static org.alimenta.poland.OrderedSum.REACHED_BAILIFF;
import static org.alimenta.poland.Title.ENFORCEABLE;
import static org.alimenta.poland.Title.ENFORCEMENTS;
import static org.alimenta.poland.Title.ORDERED;
import static org.alimenta.poland.maintenanceadvance.AdvancePeriod.START;

import org.alimenta.law.Day;
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

/** The title, its ineffective enforcement, the first month and the maintenance ordered. */
final class Enforcing {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-advance");

  private static final Money<Enforcement> RECOVERED =
      LastMonths.recovered(NUMBERS.count("ineffective-months", START))
          .as("recovered in the last three months", ADVANCE.at("art. 2 pkt 1"));

  private static final Test<Enforcement> INEFFECTIVE =
      RECOVERED.is(NOTHING).as("nothing was recovered", ADVANCE.at("art. 2 pkt 1"));

  private static final Test<Title> COUNTS = all(ENFORCEABLE, ENFORCEMENTS.any(INEFFECTIVE));

  static final Test<Entitled> HAS_TITLE =
      TITLES
          .any(ENFORCEABLE)
          .as("there is an enforceable title for maintenance", ADVANCE.at("art. 2 pkt 5"));

  static final Test<Entitled> IS_INEFFECTIVE =
      TITLES
          .any(COUNTS)
          .as("enforcement brought nothing in the last months", ADVANCE.at("art. 2 pkt 1, pkt 5"));

  private static final Test<Enforcement> RUNS_ABROAD =
      not(PLACE.isAny(Place.IN_POLAND, Place.BANKRUPTCY));

  private static final Test<Entitled> DEBTOR_ABROAD =
      TITLES
          .any(ENFORCEMENTS.any(RUNS_ABROAD))
          .as(
              "the debtor lives abroad",
              ADVANCE.at("art. 10 ust. 1a"),
              ADVANCE_CHANGED.at("art. 11"));

  private static final Day<Entitled> DISTRICT_COURT_ASKED =
      TITLES.earliest(ENFORCEMENTS.where(RUNS_ABROAD).earliest(COURT_ASKED));

  /** The month of filing with the bailiff, or of asking the court to enforce abroad. */
  static final Day<Entitled> FIRST =
      when(DEBTOR_ABROAD, DISTRICT_COURT_ASKED.monthStart())
          .otherwise(FILED.monthStart())
          .butNotBefore(START)
          .as("first month of the advance", ADVANCE.at("art. 10 ust. 1-1b"));

  /** A changed sum counts from the month in which its title reaches the bailiff. */
  private static final Test<OrderedSum> CURRENT =
      SumForMonth.current(REACHED_BAILIFF.monthStart().onOrBefore(MONTH))
          .as("the sum ordered, as the bailiff knows it", ADVANCE.at("art. 14 ust. 1"));

  private static final Money<OrderedSum> SHARE =
      SumForMonth.SHARE.as("equal share of one person in the order", ADVANCE.at("art. 9 pkt 1"));

  static final Money<Entitled> ORDERED_NOW =
      TITLES
          .where(COUNTS)
          .sum(ORDERED.where(CURRENT).sum(SHARE))
          .as("maintenance ordered, all titles together", ADVANCE.at("art. 9 pkt 2"));

  private Enforcing() {}
}
