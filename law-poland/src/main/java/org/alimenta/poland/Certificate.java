package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** A certificate of disability and the time for which it speaks. */
public final class Certificate implements Case {
  public static final Facts<Certificate> IS = Facts.of("certificate");

  /** The degree for adults; a child under sixteen has a certificate without one. */
  public enum Degree {
    CHILD,
    LIGHT,
    MODERATE,
    SEVERE
  }

  /** Who gave it. */
  public enum Issuer {
    /** A board of adjudication (zespół do spraw orzekania), whose certificates offices can see. */
    DISABILITY_BOARD,
    /** A pension office, a court or another body. */
    OTHER
  }

  public static final Word<Certificate, Issuer> ISSUED_BY =
      IS.fact("issued-by").fixed().from(Source.REGISTER, Source.APPLICANT).word(Issuer.class);

  public static final Word<Certificate, Degree> DEGREE =
      IS.fact("degree").from(Source.REGISTER, Source.APPLICANT).word(Degree.class);

  /** The day on which the certificate was applied for. */
  public static final Day<Certificate> APPLIED =
      IS.fact("applied").fixed().from(Source.REGISTER, Source.APPLICANT).day();

  /** The day since which the disability exists; never, when it could not be established. */
  public static final Day<Certificate> DISABLED_SINCE =
      IS.fact("disabled-since").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  /**
   * It indicates both constant care or help of another person, and the daily part of a carer in
   * treatment, rehabilitation and education.
   */
  public static final Test<Certificate> NEEDS_CONSTANT_CARE =
      IS.fact("needs-constant-care").fixed().from(Source.REGISTER, Source.APPLICANT).yes();

  public static final Day<Certificate> ISSUED =
      IS.fact("issued").fixed().from(Source.REGISTER, Source.APPLICANT).day();

  /** The first day for which it speaks. */
  public static final Day<Certificate> FROM =
      IS.fact("from").fixed().from(Source.REGISTER, Source.APPLICANT).day();

  /** The last day for which it speaks; never, when it was given for good. */
  public static final Day<Certificate> UNTIL =
      IS.fact("until").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  /** Where it continues another certificate: the last day of that one. */
  public static final Day<Certificate> PREVIOUS_ENDED =
      IS.fact("previous-ended").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  static {
    IS.admitOnly(
        APPLIED.onOrBefore(ISSUED), "A certificate cannot be issued before it was applied for.");
    IS.admitOnly(FROM.onOrBefore(UNTIL), "A certificate cannot end before it begins.");
  }

  private Certificate() {}
}
