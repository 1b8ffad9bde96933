package org.alimenta.poland.careallowance;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Certificate.DEGREE;
import static org.alimenta.poland.Certificate.DISABLED_SINCE;
import static org.alimenta.poland.Certificate.UNTIL;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CERTIFICATES;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Degree;
import org.alimenta.poland.Person;
import org.alimenta.poland.family.CertificateClaim;

/** Which certificates give the allowance (art. 16 ust. 2-3), and from when until when (art. 24). */
final class EntitlingCertificate {
  private static final NumberBook NUMBERS = NumberBook.of("care-allowance");

  private static final Day<Certificate> SIXTEEN =
      BORN.completes(NUMBERS.count("age-child", FILED)).of(CERTIFICATES.owner());

  private static final Day<Certificate> TOO_LATE_IN_LIFE =
      BORN.completes(NUMBERS.count("age-of-onset", FILED)).of(CERTIFICATES.owner());

  /** A day that could not be established is never, and so after every birthday. */
  private static final Test<Certificate> AROSE_IN_YOUTH =
      DISABLED_SINCE
          .before(TOO_LATE_IN_LIFE)
          .as("the disability arose in youth", FAMILY_BENEFITS.at("art. 16 ust. 3"));

  private static final Test<Certificate> QUALIFIES =
      any(
              DEGREE.isAny(Degree.CHILD, Degree.SEVERE),
              all(DEGREE.is(Degree.MODERATE), AROSE_IN_YOUTH))
          .as(
              "this certificate can give the care allowance",
              FAMILY_BENEFITS.at("art. 16 ust. 2-3"));

  /** The month of the sixteenth birthday counts for both kinds of certificate. */
  private static final Test<Certificate> AT_THE_RIGHT_AGE =
      when(DEGREE.is(Degree.CHILD), SIXTEEN.onOrAfter(MONTH))
          .otherwise(SIXTEEN.onOrBefore(MONTH.monthEnd()));

  static final Test<Person> HELD =
      CERTIFICATES
          .any(all(QUALIFIES, AT_THE_RIGHT_AGE, CertificateClaim.OF_CARE_ALLOWANCE.speaks()))
          .as(
              "has a certificate that gives the care allowance",
              FAMILY_BENEFITS.at("art. 16 ust. 2-3, art. 24 ust. 4"));

  /** The month in which a certificate was asked for, where the claim came soon after it. */
  static final Day<Person> CLAIMED_BACK_TO =
      CertificateClaim.OF_CARE_ALLOWANCE.reachesBackTo(QUALIFIES);

  private static final Test<Certificate> ANOTHER_LASTS_LONGER =
      CERTIFICATES.others().any(other -> all(QUALIFIES.of(other), UNTIL.of(other).after(UNTIL)));

  /** Never, where a certificate was given for good or there is none. */
  static final Day<Person> LAST_ONE_ENDS =
      CERTIFICATES.where(all(QUALIFIES, not(ANOTHER_LASTS_LONGER))).earliest(UNTIL);

  private EntitlingCertificate() {}
}
