package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Law.NEVER;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;

import java.util.stream.Stream;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Person;
import org.alimenta.poland.School;
import org.alimenta.poland.family.FamilyPeriod;
import org.alimenta.poland.familyallowance.AllowanceFacts.Learner;
import org.alimenta.poland.papers.CarePapers;
import org.alimenta.poland.papers.ChildPapers;
import org.alimenta.poland.papers.CivilPapers;
import org.alimenta.poland.papers.IncomePapers;

/** What proves the facts of the family allowance and its supplements (art. 23 ust. 4). */
final class AllowancePapers {
  private static final Citation DOCUMENTS = FAMILY_BENEFITS.at("art. 23 ust. 4");

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

  private static final Paper<School> AWAY_CERTIFICATE =
      Paper.of("school-away-certificate", School.IS)
          .proves(School.LEVEL, School.LODGING)
          .neededWhen(School.LODGING.isAny(School.Lodging.NEAR_SCHOOL, School.Lodging.COMMUTES))
          .issuedBy("school")
          .cites(FAMILY_BENEFITS.at("art. 15"));

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

  static Paper<?>[] ofAllowance() {
    return Stream.of(
            onTheApplicant(),
            ChildPapers.onOtherParent(FAMILY_BENEFITS.at("art. 7 pkt 5, art. 23 ust. 4")),
            onTheChild(),
            IncomePapers.by(FamilyPeriod.BASE_YEAR))
        .flatMap(Stream::of)
        .toArray(Paper<?>[]::new);
  }

  private static Paper<?>[] onTheApplicant() {
    return new Paper<?>[] {
      CivilPapers.identity().cites(DOCUMENTS),
      CivilPapers.separation().cites(FAMILY_BENEFITS.at("art. 3 pkt 17a, art. 23 ust. 4")),
      CivilPapers.endOfMarriage().cites(FAMILY_BENEFITS.at("art. 3 pkt 17a, art. 23 ust. 4"))
    };
  }

  private static Paper<?>[] onTheChild() {
    return new Paper<?>[] {
      ChildPapers.custody().cites(FAMILY_BENEFITS.at("art. 7 pkt 5 lit. e")),
      ChildPapers.guardian().cites(DOCUMENTS),
      ChildPapers.adoptionAsked().cites(FAMILY_BENEFITS.at("art. 3 pkt 14")),
      DEATH_OF_PARENTS,
      TITLE_OF_LEARNER,
      CarePapers.schoolOf(ADULT).cites(DOCUMENTS),
      CarePapers.disabilityUnlessOfBoard().cites(DOCUMENTS),
      CarePapers.fosterCare().cites(FAMILY_BENEFITS.at("art. 5 ust. 7, art. 7 pkt 2"))
    };
  }

  static Paper<?>[] ofSupplements() {
    return Stream.concat(
            Stream.of(ofAllowance()),
            Stream.of(
                AWAY_CERTIFICATE,
                ChildPapers.medicalCare().cites(FAMILY_BENEFITS.at("art. 9 ust. 6-8")),
                CHILDCARE_LEAVE))
        .toArray(Paper<?>[]::new);
  }
}
