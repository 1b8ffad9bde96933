package org.alimenta.poland.family;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS_CHANGED_2008;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.CERTIFICATES;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Person;

/**
 * A right that rests on a certificate of disability and is claimed soon after it was issued is set
 * from the month in which the certificate was asked for (art. 24 ust. 2a).
 *
 * @param inTime whether the claim came so soon; one that came before the certificate did as well
 */
public record CertificateClaim(Test<Certificate> inTime) {
  private static final NumberBook NUMBERS = NumberBook.of("family-benefits");

  /** For every benefit that depends on a disability. */
  public static final CertificateClaim GENERAL = since("2013-01-01");

  /** For the care allowance, which had this rule first. */
  public static final CertificateClaim OF_CARE_ALLOWANCE = since("2009-01-02");

  private static CertificateClaim since(String day) {
    return new CertificateClaim(
        inForceOn(FILED)
            .from("1900-01-01", NO)
            .from(
                day,
                FILED.onOrBefore(
                    Certificate.ISSUED.plusMonths(NUMBERS.count("certificate-months", FILED))))
            .as(
                "applied for soon after the disability certificate was issued",
                FAMILY_BENEFITS.at("art. 24 ust. 2a"),
                FAMILY_BENEFITS_CHANGED_2008.at("art. 1")));
  }

  private Day<Certificate> countsFrom() {
    return when(inTime, Certificate.APPLIED.monthStart().butNotAfter(Certificate.FROM))
        .otherwise(Certificate.FROM);
  }

  /**
   * For a day of the month under examination; a right lasts to the end of the month in which the
   * certificate runs out (art. 24 ust. 3-4).
   */
  public Test<Certificate> speaks() {
    return all(countsFrom().onOrBefore(MONTH.monthEnd()), Certificate.UNTIL.onOrAfter(MONTH));
  }

  /**
   * The first day of the month in which such a certificate was asked for; never, where none of them
   * was claimed in time.
   */
  public Day<Person> reachesBackTo(Test<Certificate> entitling) {
    return CERTIFICATES.where(all(entitling, inTime)).earliest(Certificate.APPLIED.monthStart());
  }
}
