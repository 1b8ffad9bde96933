package org.alimenta.poland.recovery;

import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.GOOD_START_2021;

import java.util.List;
import org.alimenta.law.citation.Act;
import org.alimenta.poland.UndueBenefit.Ground;
import org.alimenta.poland.UndueBenefit.PaidUnder;

/**
 * What one act says of benefits unduly received.
 *
 * @param id of the computation
 * @param from the first day of that law, included
 * @param numbers the prefix of its numbers
 * @param interestIsKnown whether what it says of interest was read
 * @param noInterest grounds on which it asks for none
 */
record UndueLaw(
    String id,
    PaidUnder under,
    Act act,
    String from,
    String numbers,
    boolean interestIsKnown,
    List<Ground> noInterest,
    Articles articles) {

  /** Where the act says it. */
  record Articles(
      String toReturn, String withInterest, String interestFrom, String order, String limitation) {
    /** All in one provision. */
    static Articles in(String provision) {
      return new Articles(provision, provision, provision, provision, provision);
    }
  }

  /**
   * A decision that was annulled bears no interest since art. 23 ust. 1a; on which day that came is
   * not known, so the time in between is a gap.
   */
  private static final UndueLaw OF_FUND =
      new UndueLaw(
          "undue-benefit-interest",
          PaidUnder.MAINTENANCE_FUND,
          FUND,
          "2008-10-01",
          "recovery",
          true,
          List.of(Ground.DECISION_ANNULLED),
          new Articles(
              "art. 23 ust. 1",
              "art. 23 ust. 1-1a",
              "art. 23 ust. 7",
              "art. 23 ust. 4",
              "art. 23 ust. 2"));

  private static final UndueLaw OF_FAMILY_BENEFITS =
      new UndueLaw(
          "undue-family-benefit",
          PaidUnder.FAMILY_BENEFITS,
          FAMILY_BENEFITS,
          "2004-05-01",
          "family-benefits",
          true,
          List.of(Ground.DECISION_ANNULLED, Ground.PROVISIONAL_DECISION),
          Articles.in("art. 30"));

  private static final UndueLaw OF_CHILD_RAISING =
      new UndueLaw(
          "undue-child-raising-benefit",
          PaidUnder.CHILD_RAISING_BENEFIT,
          CHILD_RAISING,
          "2016-04-01",
          "child-raising-benefit",
          true,
          List.of(Ground.OFFICE_ERROR),
          new Articles("art. 25", "art. 25", "art. 25", "art. 25 ust. 6", "art. 25"));

  private static final UndueLaw OF_GOOD_START =
      new UndueLaw(
          "undue-good-start",
          PaidUnder.GOOD_START,
          GOOD_START_2021,
          "2018-07-01",
          "good-start",
          false,
          List.of(),
          new Articles("par. 29", "par. 29", "par. 29", "par. 29 ust. 6", "par. 29"));

  static final List<UndueLaw> ALL =
      List.of(OF_FUND, OF_FAMILY_BENEFITS, OF_CHILD_RAISING, OF_GOOD_START);

  Ground[] withoutInterest() {
    return noInterest.toArray(Ground[]::new);
  }
}
