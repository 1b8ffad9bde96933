package org.alimenta.poland.family;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.CERTIFICATES;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Degree;
import org.alimenta.poland.Person;

/**
 * Disability by a certificate that speaks for a day of the month under examination; a right lasts
 * to the end of the month in which the certificate runs out (art. 24 ust. 3-4).
 */
public final class Disability {
  private static final NumberBook NUMBERS = NumberBook.of("family-benefits");

  /** A right that rests on the certificate is asked for soon after it was issued (24 ust. 2a). */
  private static final Test<Certificate> CLAIMED_IN_TIME =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from(
              "2013-01-01",
              FILED.onOrBefore(
                  Certificate.ISSUED.plusMonths(NUMBERS.count("certificate-months", FILED))))
          .as(
              "applied for soon after the disability certificate was issued",
              FAMILY_BENEFITS.at("art. 24 ust. 2a"));

  /** Then it counts from the month in which the certificate was applied for. */
  private static final Test<Certificate> SPEAKS =
      all(
          any(
              Certificate.FROM.onOrBefore(MONTH.monthEnd()),
              all(CLAIMED_IN_TIME, Certificate.APPLIED.onOrBefore(MONTH.monthEnd()))),
          Certificate.UNTIL.onOrAfter(MONTH));

  /** The first month of a certificate that was claimed in time; never, where there is none. */
  public static final Day<Person> CLAIMED_BACK_TO =
      CERTIFICATES.where(CLAIMED_IN_TIME).earliest(Certificate.APPLIED.monthStart());

  /** A certificate of disability of a child, or the moderate or the severe degree. */
  public static final Test<Person> DISABLED =
      by(Degree.CHILD, Degree.MODERATE, Degree.SEVERE)
          .as(
              "has a certificate of disability, or a moderate or severe degree",
              FAMILY_BENEFITS.at("art. 3 pkt 9, art. 3 pkt 20-21"));

  public static final Test<Person> DISABLED_CHILD =
      by(Degree.CHILD)
          .as("has a child's certificate of disability", FAMILY_BENEFITS.at("art. 3 pkt 9"));

  public static final Test<Person> MODERATE_OR_SEVERE =
      by(Degree.MODERATE, Degree.SEVERE)
          .as(
              "has a moderate or severe degree of disability",
              FAMILY_BENEFITS.at("art. 3 pkt 20-21"));

  public static final Test<Person> SEVERE =
      by(Degree.SEVERE)
          .as("has a severe degree of disability", FAMILY_BENEFITS.at("art. 3 pkt 21"));

  /** A child's certificate or the severe degree. */
  public static final Test<Person> DISABLED_CHILD_OR_SEVERE =
      by(Degree.CHILD, Degree.SEVERE)
          .as(
              "has a child's certificate of disability or a severe degree",
              FAMILY_BENEFITS.at("art. 3 pkt 9, art. 3 pkt 21"));

  private Disability() {}

  /** By a certificate of one of these degrees, speaking for a day of the month; without a name. */
  public static Test<Person> by(Degree... degrees) {
    return CERTIFICATES.any(all(Certificate.DEGREE.isAny(degrees), SPEAKS));
  }
}
