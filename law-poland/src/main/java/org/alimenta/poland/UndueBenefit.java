package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** A benefit that was paid without a right to it (nienależnie pobrane). */
public final class UndueBenefit implements Case {
  public static final Facts<UndueBenefit> IS = Facts.of("undue-benefit");

  /** The act under which it was paid. */
  public enum PaidUnder {
    MAINTENANCE_FUND,
    FAMILY_BENEFITS,
    CHILD_RAISING_BENEFIT,
    GOOD_START
  }

  public static final Word<UndueBenefit, PaidUnder> PAID_UNDER =
      IS.fact("paid-under").fixed().from(Source.REGISTER).word(PaidUnder.class);

  /**
   * The letters of art. 2 pkt 7 of the Act of 7 September 2007, and what art. 30 of the Act of 28
   * November 2003 and art. 25 of the Act of 11 February 2016 say besides.
   */
  public enum Ground {
    /** a) facts that end, suspend or lower the right. */
    RIGHT_HAD_ENDED,
    /** b) conscious misleading. */
    MISLED,
    /** c) a decision annulled, or reopened and refused. */
    DECISION_ANNULLED,
    /** d) maintenance received in the same time. */
    MAINTENANCE_RECEIVED,
    /** f) paid to another person than the decision names. */
    WRONG_RECIPIENT,
    /** g) rules on lost or gained income applied against art. 9 ust. 4b. */
    SAME_PAYER_AGAIN,
    /** A benefit of another country for the same time. */
    PAID_ABROAD,
    /** A provisional decision before it was known which country pays. */
    PROVISIONAL_DECISION,
    /** The authority granted by a mistake of its own. */
    OFFICE_ERROR
  }

  public static final Word<UndueBenefit, Ground> GROUND =
      IS.fact("ground").fixed().from(Source.OFFICIAL).word(Ground.class);

  public static final Money<UndueBenefit> AMOUNT =
      IS.fact("amount").from(Source.REGISTER).betweenWhole(0, 10_000).money();

  public static final Day<UndueBenefit> PAID = IS.fact("paid").fixed().from(Source.REGISTER).day();

  public static final Day<UndueBenefit> REPAID = IS.fact("repaid").from(Source.REGISTER).day();

  /** The day on which the decision on its return became final. */
  public static final Day<UndueBenefit> ORDER_FINAL =
      IS.fact("order-final").from(Source.OFFICIAL).day();

  static {
    IS.admitOnly(PAID.onOrBefore(REPAID), "Money cannot be repaid before it was received.");
  }

  private UndueBenefit() {}
}
