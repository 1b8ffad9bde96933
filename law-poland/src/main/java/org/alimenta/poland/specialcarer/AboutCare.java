package org.alimenta.poland.specialcarer;

import static org.alimenta.poland.Person.IS;

import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Person;

/** What only the special carer's allowance asks of the care for a person. */
final class AboutCare {

  /** What a social worker found where the care is given. */
  enum Interview {
    /** Constant care is given. */
    CARE_CONFIRMED,
    CARE_NOT_CONFIRMED,
    /** The carer or the person cared for did not let it take place. */
    NOT_POSSIBLE
  }

  /** The family interview (rodzinny wywiad środowiskowy) for which the office must ask. */
  static final Word<Person, Interview> INTERVIEW =
      IS.fact("care-interview").from(Source.OFFICIAL).word(Interview.class);

  static final Day<Person> INTERVIEW_HELD =
      IS.fact("care-interview-held").from(Source.OFFICIAL).day();

  /** The carer had work and gave it up for the care. */
  static final Test<Person> JOB_GIVEN_UP =
      IS.fact("job-given-up").fixed().from(Source.APPLICANT).yes();

  /** The special carer's allowance for this person was due to the same carer before. */
  static final Test<Person> DUE_BEFORE =
      IS.fact("special-allowance-due-before").fixed().from(Source.REGISTER).yes();

  /** The last day of the allowance that was due before. */
  static final Day<Person> DUE_BEFORE_UNTIL =
      IS.fact("special-allowance-due-until").fixed().from(Source.REGISTER).day();

  /** In the period before, the allowance was due although the income was already too high. */
  static final Test<Person> TOLERATED_BEFORE =
      IS.fact("special-allowance-tolerated-before").fixed().from(Source.REGISTER).yes();

  private AboutCare() {}
}
