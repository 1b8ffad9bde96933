package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** A benefit of the fund that was paid without a right to it (nienależnie pobrane). */
public final class UndueBenefit implements Case {
  public static final Facts<UndueBenefit> IS = Facts.of("undue-benefit");

  /** The letters of art. 2 pkt 7 of the Act of 7 September 2007. */
  public enum Ground {
    /** a) facts that end or suspend the right. */
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
    SAME_PAYER_AGAIN
  }

  public static final Word<UndueBenefit, Ground> GROUND =
      IS.fact("ground").fixed().from(Source.OFFICIAL).word(Ground.class);

  public static final Money<UndueBenefit> AMOUNT =
      IS.fact("amount").from(Source.REGISTER).betweenWhole(0, 10_000).money();

  public static final Day<UndueBenefit> PAID = IS.fact("paid").fixed().from(Source.REGISTER).day();

  public static final Day<UndueBenefit> REPAID = IS.fact("repaid").from(Source.REGISTER).day();

  static {
    IS.admitOnly(PAID.onOrBefore(REPAID), "Money cannot be repaid before it was received.");
  }

  private UndueBenefit() {}
}
