package org.alimenta.poland.goodstart;

import static java.time.Month.SEPTEMBER;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.GOOD_START_2018;
import static org.alimenta.poland.Acts.GOOD_START_2021;
import static org.alimenta.poland.Case.CHANNEL;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Person.CERTIFICATES;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Channel;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Person;

/** The school year that is asked for, when to ask, and by when it is paid. */
final class SchoolYear {
  private static final NumberBook NUMBERS = NumberBook.of("good-start");

  /** The one in whose calendar year the application comes, up to June the one that runs. */
  static final Day<Case> FIRST_DAY =
      FILED
          .plusMonths(-6)
          .inItsYear(SEPTEMBER, 1)
          .as(
              "first day of the school year",
              GOOD_START_2018.at("par. 2"),
              GOOD_START_2021.at("par. 2"));

  private static final Day<Case> DECEMBER_BEFORE = FIRST_DAY.yearStart().plusMonths(-1);

  static final Test<Case> LAW_EXISTS =
      inForceOn(FIRST_DAY)
          .from("1900-01-01", NO)
          .from("2018-09-01", YES)
          .as("Dobry Start exists in this school year", GOOD_START_2018.at("par. 1"));

  private static final Day<Case> OPENS_ONLINE =
      DECEMBER_BEFORE.plusMonths(NUMBERS.count("filing-month-online", FIRST_DAY));

  private static final Day<Case> OPENS_ON_PAPER =
      DECEMBER_BEFORE.plusMonths(NUMBERS.count("filing-month-paper", FIRST_DAY));

  private static final Day<Case> OPENS =
      inForceOn(FIRST_DAY)
          .from(
              "1900-01-01",
              when(CHANNEL.is(Channel.ONLINE), OPENS_ONLINE).otherwise(OPENS_ON_PAPER))
          .from("2021-09-01", OPENS_ONLINE)
          .as("first day of asking for Dobry Start", GOOD_START_2018.at("par. 28"));

  static final Test<Case> IS_OPEN =
      FILED
          .onOrAfter(OPENS)
          .as(
              "applications for Dobry Start are taken already",
              GOOD_START_2018.at("par. 28"),
              GOOD_START_2021.at("par. 26"));

  private static final Day<Case> CLOSES =
      DECEMBER_BEFORE
          .plusMonths(NUMBERS.count("last-filing-month", FIRST_DAY))
          .monthEnd()
          .as(
              "last day of asking for Dobry Start",
              GOOD_START_2018.at("par. 28"),
              GOOD_START_2021.at("par. 26"));

  /** Whoever waited for a certificate in those months asks soon after it has come. */
  private static final Test<Certificate> WAITED_FOR =
      all(
              Certificate.APPLIED.onOrBefore(CLOSES),
              Certificate.ISSUED.onOrAfter(OPENS_ONLINE),
              FILED.onOrBefore(
                  Certificate.ISSUED.plusMonths(
                      NUMBERS.count("months-after-certificate", FIRST_DAY))))
          .as(
              "asked for soon after a certificate that was waited for",
              GOOD_START_2018.at("par. 28"),
              GOOD_START_2021.at("par. 26"));

  static final Test<Person> IN_TIME =
      any(FILED.onOrBefore(CLOSES), CERTIFICATES.any(WAITED_FOR))
          .as(
              "Dobry Start was asked for in time",
              GOOD_START_2018.at("par. 28"),
              GOOD_START_2021.at("par. 26"));

  static final Test<Case> FILED_AS_PRESCRIBED =
      inForceOn(FILED)
          .from("1900-01-01", YES)
          .from("2021-07-01", CHANNEL.is(Channel.ONLINE))
          .as("asked for online, where the regulation demands it", GOOD_START_2021.at("par. 13"));

  private static final Day<Case> LAST_EARLY_DAY =
      DECEMBER_BEFORE.plusMonths(NUMBERS.count("early-filing-month", FIRST_DAY)).monthEnd();

  private static final Day<Case> EARLY_PAYMENT =
      DECEMBER_BEFORE.plusMonths(NUMBERS.count("early-payment-month", FIRST_DAY)).monthEnd();

  static final Day<Case> PAY_BY =
      when(FILED.onOrBefore(LAST_EARLY_DAY), EARLY_PAYMENT)
          .otherwise(FILED.plusMonths(NUMBERS.count("payment-months", FIRST_DAY)))
          .as("pay Dobry Start by", GOOD_START_2018.at("par. 29"), GOOD_START_2021.at("par. 27"));

  private SchoolYear() {}
}
