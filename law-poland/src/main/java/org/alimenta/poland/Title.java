package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** An enforceable title (tytuł wykonawczy) for maintenance in favour of one entitled person. */
public final class Title implements Case {
  public static final Facts<Title> IS = Facts.of("title");

  /** How the title came to be. */
  public enum Kind {
    JUDGMENT,
    /** Postanowienie o zabezpieczeniu. */
    INTERIM_ORDER,
    COURT_SETTLEMENT,
    /** A settlement before a mediator that a court has approved. */
    MEDIATED_SETTLEMENT,
    /** No court issued or approved it. */
    PRIVATE_AGREEMENT
  }

  /** Whom it obliges. */
  public enum Obliged {
    PARENT,
    SPOUSE,
    OTHER
  }

  public static final Word<Title, Kind> KIND =
      IS.fact("kind").fixed().from(Source.APPLICANT, Source.ENFORCEMENT).word(Kind.class);

  public static final Word<Title, Obliged> OBLIGES =
      IS.fact("obliges").fixed().from(Source.APPLICANT, Source.ENFORCEMENT).word(Obliged.class);

  /** The day of the judgment, order or settlement. */
  public static final Day<Title> ISSUED =
      IS.fact("issued").fixed().from(Source.APPLICANT, Source.ENFORCEMENT).day();

  /** The court has declared it enforceable. */
  public static final Test<Title> ENFORCEABLE =
      IS.fact("enforceable").from(Source.ENFORCEMENT, Source.APPLICANT).yes();

  /** Each sum with the day from which it is owed: one when it never changed. */
  public static final Listed<Title, OrderedSum> ORDERED = IS.many("ordered", OrderedSum.IS, 20);

  public static final Listed<Title, Enforcement> ENFORCEMENTS =
      IS.many("enforcement", Enforcement.IS, 6);

  private Title() {}
}
