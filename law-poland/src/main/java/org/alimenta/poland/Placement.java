package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** A time that a person spends in an institution or in a foster family. */
public final class Placement implements Case {
  public static final Facts<Placement> IS = Facts.of("placement");

  /** Where. */
  public enum Kind {
    /** A home, reformatory, prison, school or other place with round-the-clock care. */
    INSTITUTION,
    FOSTER_CARE
  }

  public static final Word<Placement, Kind> KIND =
      IS.fact("kind").fixed().from(Source.REGISTER, Source.APPLICANT).word(Kind.class);

  /** The institution gives full keep free of charge. */
  public static final Test<Placement> FREE_KEEP =
      IS.fact("free-keep").fixed().from(Source.REGISTER, Source.APPLICANT).yes();

  public static final Day<Placement> FROM =
      IS.fact("from").fixed().from(Source.REGISTER, Source.APPLICANT).day();

  public static final Day<Placement> UNTIL =
      IS.fact("until").from(Source.REGISTER, Source.APPLICANT).orNever().day();

  static {
    IS.admitOnly(FROM.onOrBefore(UNTIL), "A stay cannot end before it begins.");
  }

  private Placement() {}
}
