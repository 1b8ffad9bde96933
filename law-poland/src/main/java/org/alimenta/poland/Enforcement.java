package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** The enforcement of one title, as the bailiff, trustee or court certifies it. */
public final class Enforcement implements Case {
  public static final Facts<Enforcement> IS = Facts.of("enforcement");

  /** Where it runs, or why it does not. */
  public enum Place {
    IN_POLAND,
    /** The obliged person is bankrupt; the trustee pays. */
    BANKRUPTCY,
    ABROAD,
    /** There is no legal basis in the country where the obliged person lives. */
    ABROAD_WITHOUT_LEGAL_BASIS,
    /** The entitled person cannot give the address abroad. */
    ABROAD_ADDRESS_UNKNOWN,
    /** It cannot be started or run abroad for another reason. */
    ABROAD_IMPOSSIBLE
  }

  public static final Word<Enforcement, Place> PLACE =
      IS.fact("runs").fixed().from(Source.ENFORCEMENT, Source.APPLICANT).word(Place.class);

  /** The day of the certificate or statement: its last months are counted back from here. */
  public static final Day<Enforcement> CERTIFIED =
      IS.fact("certified").from(Source.ENFORCEMENT, Source.APPLICANT).day();

  /** Arrears and current maintenance together that the last months should have brought. */
  public static final Money<Enforcement> OWED =
      IS.fact("owed").from(Source.ENFORCEMENT, Source.APPLICANT).betweenWhole(0, 2_000_000).money();

  public static final Listed<Enforcement, Receipt> RECEIPTS = IS.many("receipts", Receipt.IS, 120);

  /** The day on which the district court was asked to have the title enforced abroad. */
  public static final Day<Enforcement> COURT_ASKED =
      IS.fact("court-asked").fixed().from(Source.APPLICANT, Source.ENFORCEMENT).day();

  private Enforcement() {}
}
