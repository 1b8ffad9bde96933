package org.alimenta.poland.familyallowance;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/** What only the family allowance and its supplements ask about. */
final class AllowanceFacts {

  /** What became of the family allowance in the benefit period before. */
  enum LastPeriod {
    NOT_DUE,
    DUE,
    /** Although the income was above the limit, by the tolerance of the old art. 5 ust. 3. */
    DUE_DESPITE_INCOME
  }

  /** Why an adult who learns is not maintained by parents (osoba ucząca się). */
  enum Learner {
    /** Is maintained by parents, or does not learn. */
    NOT_ON_OWN,
    BOTH_PARENTS_DEAD,
    /** A court has set maintenance from the parents. */
    MAINTENANCE_BY_COURT
  }

  static final Word<Case, LastPeriod> LAST_PERIOD =
      Case.IS
          .fact("family-allowance-last-period")
          .fixed()
          .from(Source.REGISTER, Source.APPLICANT)
          .word(LastPeriod.class);

  static final Word<Person, Learner> LEARNER =
      Person.IS
          .fact("learner-on-own")
          .fixed()
          .from(Source.APPLICANT, Source.REGISTER)
          .word(Learner.class);

  /** For this child, by whomever. */
  static final Test<Person> BIRTH_SUPPLEMENT_GRANTED =
      Person.IS
          .fact("birth-supplement-granted")
          .fixed()
          .from(Source.REGISTER, Source.APPLICANT)
          .yes();

  /** The first day of childcare leave to care for this child; never, when there is none. */
  static final Day<Person> LEAVE_FROM =
      Person.IS.fact("childcare-leave-from").fixed().from(Source.APPLICANT).orNever().day();

  /** The last day of it, included. */
  static final Day<Person> LEAVE_UNTIL =
      Person.IS.fact("childcare-leave-until").fixed().from(Source.APPLICANT).orNever().day();

  /** Employed for at least six months immediately before the leave. */
  static final Test<Person> EMPLOYED_BEFORE_LEAVE =
      Person.IS.fact("employed-before-childcare-leave").fixed().from(Source.APPLICANT).yes();

  /**
   * Works so that personal care is prevented, has maternity or parental benefit, or the child is in
   * a place with round-the-clock care for more than five days a week.
   */
  static final Test<Person> LEAVE_WITHOUT_CARE =
      Person.IS.fact("childcare-leave-without-care").fixed().from(Source.APPLICANT).yes();

  /** Born together with another child whom the applicant raises. */
  static final Test<Person> MULTIPLE_BIRTH =
      Person.IS.fact("multiple-birth").fixed().from(Source.REGISTER, Source.APPLICANT).yes();

  /** Calendar months for which this supplement was paid before this application. */
  static final Count<Person> LEAVE_MONTHS_PAID =
      Person.IS
          .fact("childcare-leave-months-paid")
          .fixed()
          .from(Source.REGISTER, Source.APPLICANT)
          .between(0, 72)
          .orNone()
          .count();

  private AllowanceFacts() {}
}
