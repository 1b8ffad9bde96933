package org.alimenta.poland.recovery;

import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Debtor.RECOVERIES;
import static org.alimenta.poland.Debtor.SAME_COMMUNE;
import static org.alimenta.poland.Recovery.AMOUNT;
import static org.alimenta.poland.Recovery.INTEREST_OWED;
import static org.alimenta.poland.Recovery.ON;
import static org.alimenta.poland.Recovery.PRINCIPAL_OWED;

import org.alimenta.law.Benefit;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Recovery;

/** A sum recovered from the debtor: what it is booked against, and who gets it (art. 27). */
public final class FundRecovery {
  private static final NumberBook NUMBERS = NumberBook.of("recovery");

  /** Options of {@code recovery/fund-booking-order}. */
  enum BookingOrder {
    PROPORTIONAL,
    INTEREST_FIRST
  }

  private static final String SILENT = "the act is silent; to the grosz";

  private static final Money<Recovery> OWED = PRINCIPAL_OWED.plus(INTEREST_OWED);

  private static final Money<Recovery> BOOKED =
      AMOUNT.upTo(OWED).as("booked against the debt", FUND.at("art. 27 ust. 1"));

  private static final Money<Recovery> PROPORTIONAL_PART =
      BOOKED.times(PRINCIPAL_OWED.over(OWED.butAtLeastOne())).rounded(SILENT);

  private static final Money<Recovery> REST_AFTER_INTEREST = BOOKED.above(INTEREST_OWED);

  private static final Money<Recovery> FOR_PRINCIPAL =
      when(
              NUMBERS
                  .choice("fund-booking-order", ON, BookingOrder.class)
                  .is(BookingOrder.PROPORTIONAL),
              PROPORTIONAL_PART)
          .otherwise(REST_AFTER_INTEREST)
          .as("booked against benefits", FUND.at("art. 27 ust. 11"));

  private static final Money<Recovery> FOR_INTEREST =
      BOOKED.minus(FOR_PRINCIPAL).as("booked against interest", FUND.at("art. 27 ust. 11"));

  private static final Test<Recovery> ONE_COMMUNE = SAME_COMMUNE.of(RECOVERIES.owner());

  private static final Num<Recovery> CREDITOR_SHARE =
      NUMBERS.num("fund-creditor-commune-share", ON);

  private static final Num<Recovery> DEBTOR_SHARE = NUMBERS.num("fund-debtor-commune-share", ON);

  /** Where both communes are one, it keeps both shares. */
  private static final Money<Recovery> TO_CREDITOR_COMMUNE =
      FOR_PRINCIPAL
          .times(CREDITOR_SHARE.plus(DEBTOR_SHARE.onlyIf(ONE_COMMUNE)))
          .rounded(SILENT)
          .as("kept by the creditor's commune", FUND.at("art. 27 ust. 4"));

  private static final Money<Recovery> TO_DEBTOR_COMMUNE =
      FOR_PRINCIPAL
          .times(DEBTOR_SHARE.unless(ONE_COMMUNE))
          .rounded(SILENT)
          .as("passed to the debtor's commune", FUND.at("art. 27 ust. 4"));

  /** The rest of the principal and all interest, so that no grosz is lost. */
  private static final Money<Recovery> TO_STATE =
      BOOKED
          .minus(TO_CREDITOR_COMMUNE)
          .minus(TO_DEBTOR_COMMUNE)
          .as("passed to the State budget", FUND.at("art. 27 ust. 4"));

  private static final Money<Recovery> LEFT_OVER =
      AMOUNT.minus(BOOKED).as("more than was owed", FUND.at("art. 27 ust. 1"));

  public static final Benefit<Recovery> BENEFIT =
      Benefit.of("fund-recovery", Recovery.IS, FUND, "2008-10-01")
          .tells(
              FOR_INTEREST,
              FOR_PRINCIPAL,
              TO_CREDITOR_COMMUNE,
              TO_DEBTOR_COMMUNE,
              TO_STATE,
              LEFT_OVER);

  private FundRecovery() {}
}
