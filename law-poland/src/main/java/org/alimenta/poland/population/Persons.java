package org.alimenta.poland.population;

import static org.alimenta.poland.population.Dice.of;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.alimenta.poland.Case;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Degree;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Citizenship;
import org.alimenta.poland.Placement;
import org.alimenta.poland.School;
import org.alimenta.poland.population.Dice.Weighted;
import org.alimenta.poland.population.Member.Role;

/**
 * Persons with their schools, certificates and placements. Made up: of those who came of age, seven
 * in ten learn at twenty; one child in sixteen is disabled; one in seventy lives in foster care or
 * an institution for a time.
 */
final class Persons {
  private static final List<Weighted<Citizenship>> CITIZENSHIPS =
      List.of(
          of(940, Citizenship.POLISH),
          of(20, Citizenship.PERMANENT_RESIDENCE),
          of(10, Citizenship.EU_LONG_TERM_RESIDENT),
          of(8, Citizenship.TEMPORARY_RESIDENCE_ARTICLE_186),
          of(8, Citizenship.SUBSIDIARY_PROTECTION),
          of(5, Citizenship.REFUGEE),
          of(1, Citizenship.SOCIAL_SECURITY_TREATY),
          of(8, Citizenship.OTHER));

  private static final List<Weighted<Degree>> DEGREES =
      List.of(of(25, Degree.LIGHT), of(35, Degree.MODERATE), of(40, Degree.SEVERE));

  private final Writing to;
  private final Dice dice;
  private final Application application;

  Persons(Writing to, Dice dice, Application application) {
    this.to = to;
    this.dice = dice;
    this.application = application;
  }

  void write(int caseRow, Member member) {
    int row = to.add(Case.PEOPLE, caseRow);
    member.row = row;
    boolean asks = member.role == Role.ENTITLED_CHILD;
    to.tell(row, Person.BORN, member.born);
    to.tell(row, Person.CITIZENSHIP, dice.pick(CITIZENSHIPS));
    to.tell(row, Person.LIVES_IN_POLAND, dice.happens(992));
    to.tell(row, Person.MOVED_ABROAD, dice.happens(6) ? inPeriod() : Writing.NEVER);
    to.tell(row, Person.MARRIED, member.married);
    to.tell(row, Person.MARRIAGE_ENDED, member.marriageEnded);
    to.tell(row, Person.SEPARATED, member.separated);
    to.tell(row, Person.DIVORCE_ASKED, Writing.NEVER);
    to.tell(row, Person.SPOUSE_IMPRISONED, Writing.NEVER);
    to.tell(row, Person.SPOUSE_RELEASED, Writing.NEVER);
    to.tell(row, Person.SPOUSE_INCAPACITATED, Writing.NEVER);
    to.tell(
        row,
        Person.MISSING_SINCE,
        member.role == Role.SPOUSE && dice.happens(5) ? inPeriod() : Writing.NEVER);
    to.tell(row, Person.OWN_CHILD_BORN, member.ownChildBorn);
    to.tell(row, Person.FAMILY_ALLOWANCE_FOR_OWN_CHILD, false);
    to.tell(row, Person.RECEIVES_MAINTENANCE_FUND, asks && dice.happens(600));
    boolean disabled = member.isChild() && dice.happens(62);
    to.tell(row, Person.CARE_BENEFIT_IS_DUE, disabled && dice.happens(600));
    to.tell(row, Person.UNDER_GUARDIAN, asks && dice.happens(5));
    if (member.isChild()) {
      schools(row, member);
      if (disabled) {
        certificate(row, member);
      }
      if (dice.happens(asks ? 15 : 5)) {
        placement(row, member);
      }
    }
    Earnings.write(to, dice, application, member);
  }

  private LocalDate inPeriod() {
    return dice.between(application.start().minusDays(100), application.end());
  }

  /** Secondary school from fifteen to nineteen or twenty, then for some a higher school. */
  private void schools(int row, Member member) {
    int year = member.born.getYear();
    LocalDate begins = LocalDate.of(year + 15, Month.SEPTEMBER, 1);
    if (begins.isAfter(application.end())) {
      return;
    }
    int years = dice.happens(400) ? 5 : 4;
    LocalDate ends = LocalDate.of(year + 15 + years, Month.AUGUST, 31);
    if (dice.happens(60)) {
      ends = ends.minusDays(dice.between(200, 900));
    }
    school(row, School.Kind.SCHOOL, begins, ends, Writing.NEVER, Writing.NEVER);
    LocalDate studies = LocalDate.of(ends.getYear(), Month.OCTOBER, 1);
    if (!studies.isAfter(application.end()) && dice.happens(700)) {
      LocalDate last = studies.plusYears(dice.happens(500) ? 5 : 3).minusDays(1);
      LocalDate completed =
          dice.happens(150) ? last.minusDays(dice.between(10, 100)) : Writing.NEVER;
      LocalDate admitted = LocalDate.of(ends.getYear(), Month.JULY, dice.between(5, 31));
      school(row, School.Kind.HIGHER_SCHOOL, studies, last, admitted, completed);
    }
  }

  private void school(
      int person,
      School.Kind kind,
      LocalDate from,
      LocalDate until,
      LocalDate admitted,
      LocalDate completed) {
    int row = to.add(Person.SCHOOLS, person);
    to.tell(row, School.KIND, kind);
    to.tell(row, School.FROM, from);
    to.tell(row, School.UNTIL, until);
    to.tell(row, School.ADMITTED, admitted);
    to.tell(row, School.COMPLETED, completed);
  }

  /** Half of the certificates of adults continue an older one, some after a gap. */
  private void certificate(int person, Member member) {
    LocalDate sixteen = member.born.plusYears(16);
    boolean child = sixteen.isAfter(application.filed());
    LocalDate earliest = child ? member.born : sixteen;
    LocalDate from = dice.between(earliest, application.filed());
    LocalDate until =
        child
            ? dice.between(from, sixteen.minusDays(1))
            : dice.happens(400) ? Writing.NEVER : from.plusDays(dice.between(300, 1_800));
    boolean continues = !child && dice.happens(500);
    int row = to.add(Person.CERTIFICATES, person);
    to.tell(row, Certificate.DEGREE, child ? Degree.CHILD : dice.pick(DEGREES));
    to.tell(row, Certificate.ISSUED, from.plusDays(dice.between(0, 60)));
    to.tell(row, Certificate.FROM, from);
    to.tell(row, Certificate.UNTIL, until);
    to.tell(
        row,
        Certificate.PREVIOUS_ENDED,
        continues ? from.minusDays(dice.between(1, 70)) : Writing.NEVER);
  }

  private void placement(int person, Member member) {
    LocalDate from =
        dice.between(application.start().minusDays(500), application.end().minusDays(30));
    from = from.isBefore(member.born) ? member.born : from;
    boolean foster = dice.happens(400);
    int row = to.add(Person.PLACEMENTS, person);
    to.tell(row, Placement.KIND, foster ? Placement.Kind.FOSTER_CARE : Placement.Kind.INSTITUTION);
    to.tell(row, Placement.FREE_KEEP, dice.happens(700));
    to.tell(row, Placement.FROM, from);
    to.tell(
        row,
        Placement.UNTIL,
        dice.happens(500) ? Writing.NEVER : from.plusDays(dice.between(20, 500)));
  }
}
