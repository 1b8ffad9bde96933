package org.alimenta.poland.carerbenefit;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.CERTIFICATES;
import static org.alimenta.poland.Person.MARRIAGE_ENDED;
import static org.alimenta.poland.Person.MARRIED;
import static org.alimenta.poland.Person.PLACEMENTS;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;

import org.alimenta.law.Day;
import org.alimenta.law.Many;
import org.alimenta.law.Test;
import org.alimenta.poland.Care;
import org.alimenta.poland.Care.Kin;
import org.alimenta.poland.Case;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Degree;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.Placement;
import org.alimenta.poland.family.CertificateClaim;

/**
 * What art. 16a and art. 17 say in the same words of the carer and the person cared for. Without
 * names: each benefit names and cites them by its own article.
 */
public final class CareTerms {
  /** A child of the family, the spouse, or a person outside the family. */
  public static final Test<Person> CAN_BE_CARED_FOR =
      ROLE.isAny(Role.CHILD, Role.SPOUSE, Role.CARED_FOR);

  /** The severe degree, or the certificate with both indications. */
  public static final Test<Certificate> ENTITLES =
      any(
          Certificate.DEGREE.is(Degree.SEVERE),
          all(Certificate.DEGREE.is(Degree.CHILD), Certificate.NEEDS_CONSTANT_CARE));

  /** For a day of the month; a right lasts to the end of the month in which it runs out. */
  public static final Test<Certificate> SPEAKS = CertificateClaim.GENERAL.speaks();

  public static final Test<Person> CERTIFIED = CERTIFICATES.any(all(ENTITLES, SPEAKS));

  private static final Test<Person> OUTSIDE_THE_FAMILY = ROLE.is(Role.CARED_FOR);

  /** Mother or father. */
  public static final Test<Person> CARER_IS_PARENT =
      when(OUTSIDE_THE_FAMILY, Care.CARER_IS.is(Kin.PARENT))
          .when(ROLE.is(Role.CHILD), TIE_TO_APPLICANT.is(Tie.PARENT))
          .otherwise(NO);

  private static final Test<Person> HAS_TIE_OF_A_CHILD = ROLE.is(Role.CHILD);

  public static final Test<Person> CARER_IS_ACTUAL_CARER =
      when(HAS_TIE_OF_A_CHILD, TIE_TO_APPLICANT.is(Tie.ACTUAL_CARER)).otherwise(NO);

  public static final Test<Person> CARER_IS_FOSTER_FAMILY =
      when(HAS_TIE_OF_A_CHILD, TIE_TO_APPLICANT.is(Tie.FOSTER_CARER)).otherwise(NO);

  public static final Test<Person> CARER_IS_RELATED_FOSTER_FAMILY =
      all(CARER_IS_FOSTER_FAMILY, Care.RELATED_FOSTER_FAMILY);

  public static final Test<Person> CARER_HEADS_INSTITUTION =
      when(HAS_TIE_OF_A_CHILD, TIE_TO_APPLICANT.is(Tie.CARE_INSTITUTION_DIRECTOR)).otherwise(NO);

  /** Son or daughter of the person cared for. */
  public static final Test<Person> CARER_IS_CHILD =
      when(OUTSIDE_THE_FAMILY, Care.CARER_IS.is(Kin.CHILD)).otherwise(NO);

  public static final Test<Person> CARER_IS_REMOTER_KIN =
      when(OUTSIDE_THE_FAMILY, Care.CARER_IS.is(Kin.OTHER_WITH_MAINTENANCE_DUTY)).otherwise(NO);

  public static final Test<Person> CARER_IS_SPOUSE = ROLE.is(Role.SPOUSE);

  /** The one who applies. */
  public static final Many<Case, Person> CARER = Case.PEOPLE.where(ROLE.is(Role.SELF));

  public static final Test<Person> MARRIED_TO_SOMEBODY_ABLE =
      all(
          MARRIED.onOrBefore(MONTH),
          MARRIAGE_ENDED.onOrAfter(MONTH),
          not(Care.SPOUSE_SEVERELY_DISABLED));

  /** A family that is related to the child is no bar. */
  public static final Test<Person> IN_UNRELATED_FOSTER_CARE =
      all(
          PLACEMENTS.any(
              all(
                  Placement.KIND.is(Placement.Kind.FOSTER_CARE),
                  Placement.FROM.onOrBefore(MONTH.monthEnd()),
                  Placement.UNTIL.onOrAfter(MONTH))),
          not(Care.RELATED_FOSTER_FAMILY));

  /** Since 2024 the benefit outlives the person by the month after the month of death. */
  public static final Day<Person> END_BY_DEATH =
      inForceOn(Care.DIED)
          .from("1900-01-01", Care.DIED)
          .from("2024-01-01", Care.DIED.nextMonth().monthEnd());

  private static final Test<Certificate> ANOTHER_LASTS_LONGER =
      CERTIFICATES
          .others()
          .any(
              other ->
                  all(ENTITLES.of(other), Certificate.UNTIL.of(other).after(Certificate.UNTIL)));

  /** The last day of the certificate; the day that never comes when it was given for good. */
  public static final Day<Person> END_BY_CERTIFICATE =
      CERTIFICATES.where(all(ENTITLES, not(ANOTHER_LASTS_LONGER))).earliest(Certificate.UNTIL);

  /** Where the certificate is new the month in which it was asked for, otherwise never. */
  public static final Day<Person> SINCE_CERTIFICATE_ASKED =
      CertificateClaim.GENERAL.reachesBackTo(ENTITLES);

  private CareTerms() {}
}
