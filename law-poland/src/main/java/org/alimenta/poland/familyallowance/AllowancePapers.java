package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Law.NEVER;
import static org.alimenta.law.Law.YES;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Person.OTHER_PARENT;

import java.util.stream.Stream;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.MedicalCare;
import org.alimenta.poland.Person.OtherParent;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.Placement;
import org.alimenta.poland.School;
import org.alimenta.poland.family.FamilyPeriod;
import org.alimenta.poland.family.IncomePapers;
import org.alimenta.poland.familyallowance.AllowanceFacts.Learner;

/** What proves the facts of the family allowance and its supplements (art. 23 ust. 4). */
final class AllowancePapers {
  private static final Paper<Person> FULL_BIRTH_CERTIFICATE =
      otherParent("full-birth-certificate", OtherParent.UNKNOWN).issuedBy("registry-office");

  private static final Paper<Person> DEATH_OF_PARENT =
      otherParent("death-of-parent", OtherParent.DEAD).issuedBy("registry-office");

  private static final Paper<Person> CLAIM_DISMISSED =
      otherParent("claim-dismissed-judgment", OtherParent.CLAIM_DISMISSED).issuedBy("court");

  private static final Paper<Person> COST_JUDGMENT =
      otherParent("judgment-on-the-cost", OtherParent.NOT_OBLIGED_BY_COURT).issuedBy("court");

  private static final Paper<Person> MAINTENANCE_TITLE =
      otherParent("maintenance-title", OtherParent.OBLIGED_BY_TITLE).issuedBy("court");

  private static final Paper<Person> CUSTODY =
      Paper.of("custody-order", Person.IS)
          .proves(Person.ALTERNATING_CUSTODY)
          .neededWhen(Person.ALTERNATING_CUSTODY)
          .issuedBy("court")
          .cites(FAMILY_BENEFITS.at("art. 7 pkt 5 lit. e"));

  private static final Paper<Person> GUARDIAN =
      Paper.of("order-on-guardian", Person.IS)
          .proves(Person.TIE_TO_APPLICANT, Person.UNDER_GUARDIAN)
          .neededWhen(Person.TIE_TO_APPLICANT.is(Tie.LEGAL_GUARDIAN))
          .issuedBy("court")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Person> ADOPTION_ASKED =
      Paper.of("adoption-asked", Person.IS)
          .proves(Person.TIE_TO_APPLICANT)
          .neededWhen(Person.TIE_TO_APPLICANT.is(Tie.ACTUAL_CARER))
          .issuedBy("court")
          .cites(FAMILY_BENEFITS.at("art. 3 pkt 14"));

  private static final Paper<Person> DEATH_OF_PARENTS =
      Paper.of("death-of-both-parents", Person.IS)
          .proves(AllowanceFacts.LEARNER)
          .neededWhen(AllowanceFacts.LEARNER.is(Learner.BOTH_PARENTS_DEAD))
          .issuedBy("registry-office")
          .cites(FAMILY_BENEFITS.at("art. 3 pkt 13"));

  private static final Paper<Person> TITLE_OF_LEARNER =
      Paper.of("maintenance-title-of-learner", Person.IS)
          .proves(AllowanceFacts.LEARNER)
          .neededWhen(AllowanceFacts.LEARNER.is(Learner.MAINTENANCE_BY_COURT))
          .issuedBy("court")
          .cites(FAMILY_BENEFITS.at("art. 3 pkt 13"));

  private static final Test<Person> ADULT =
      Person.BORN
          .completes(NumberBook.of("family-allowance").count("age-adult", FamilyPeriod.START))
          .onOrBefore(FamilyPeriod.END);

  private static final Paper<School> SCHOOL_STATEMENT =
      Paper.of("school-statement", School.IS)
          .proves(School.KIND, School.FROM, School.UNTIL)
          .neededWhen(ADULT.of(Person.SCHOOLS.owner()))
          .statementDoesWhen(YES)
          .issuedBy("school")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<School> AWAY_CERTIFICATE =
      Paper.of("school-away-certificate", School.IS)
          .proves(School.LEVEL, School.LODGING)
          .neededWhen(School.LODGING.isAny(School.Lodging.NEAR_SCHOOL, School.Lodging.COMMUTES))
          .issuedBy("school")
          .cites(FAMILY_BENEFITS.at("art. 15"));

  private static final Paper<Certificate> DISABILITY =
      Paper.of("disability-certificate", Certificate.IS)
          .proves(Certificate.DEGREE, Certificate.FROM, Certificate.UNTIL)
          .officeFetchesWhen(Certificate.ISSUED_BY.is(Certificate.Issuer.DISABILITY_BOARD))
          .issuedBy("disability-board")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Placement> FOSTER_CARE =
      Paper.of("foster-care-data", Placement.IS)
          .proves(Placement.KIND, Placement.FROM)
          .neededWhen(Placement.KIND.is(Placement.Kind.FOSTER_CARE))
          .issuedBy("county-centre")
          .cites(FAMILY_BENEFITS.at("art. 5 ust. 7, art. 7 pkt 2"));

  private static final Paper<Person> MEDICAL_CARE =
      Paper.of("medical-care-certificate", Person.IS)
          .proves(Person.MEDICAL_CARE)
          .neededWhen(
              Person.MEDICAL_CARE.isAny(MedicalCare.FROM_WEEK_TEN, MedicalCare.ONE_EXAMINATION))
          .issuedBy("doctor-or-midwife")
          .cites(FAMILY_BENEFITS.at("art. 9 ust. 6-8"));

  private static final Paper<Person> CHILDCARE_LEAVE =
      Paper.of("childcare-leave-certificate", Person.IS)
          .proves(
              AllowanceFacts.LEAVE_FROM,
              AllowanceFacts.LEAVE_UNTIL,
              AllowanceFacts.EMPLOYED_BEFORE_LEAVE)
          .neededWhen(AllowanceFacts.LEAVE_FROM.before(NEVER))
          .issuedBy("payer")
          .cites(FAMILY_BENEFITS.at("art. 10 ust. 1"));

  private AllowancePapers() {}

  private static Paper<Person> otherParent(String id, OtherParent what) {
    return Paper.of(id, Person.IS)
        .proves(OTHER_PARENT)
        .neededWhen(OTHER_PARENT.is(what))
        .cites(FAMILY_BENEFITS.at("art. 7 pkt 5, art. 23 ust. 4"));
  }

  static Paper<?>[] ofAllowance() {
    return Stream.concat(
            Stream.of(
                FULL_BIRTH_CERTIFICATE,
                DEATH_OF_PARENT,
                CLAIM_DISMISSED,
                COST_JUDGMENT,
                MAINTENANCE_TITLE,
                CUSTODY,
                GUARDIAN,
                ADOPTION_ASKED,
                DEATH_OF_PARENTS,
                TITLE_OF_LEARNER,
                SCHOOL_STATEMENT,
                DISABILITY,
                FOSTER_CARE),
            Stream.of(IncomePapers.by(FamilyPeriod.BASE_YEAR)))
        .toArray(Paper<?>[]::new);
  }

  static Paper<?>[] ofSupplements() {
    return Stream.concat(
            Stream.of(ofAllowance()), Stream.of(AWAY_CERTIFICATE, MEDICAL_CARE, CHILDCARE_LEAVE))
        .toArray(Paper<?>[]::new);
  }
}
