package org.alimenta.poland.family;

import static org.alimenta.law.Law.all;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Person.CERTIFICATES;

import org.alimenta.law.Test;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Degree;
import org.alimenta.poland.Person;

/**
 * Disability by a certificate that speaks for a day of the month under examination; a right lasts
 * to the end of the month in which the certificate runs out (art. 24 ust. 3-4).
 */
public final class Disability {
  private static final Test<Certificate> SPEAKS = CertificateClaim.GENERAL.speaks();

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
