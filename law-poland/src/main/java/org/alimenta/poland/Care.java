package org.alimenta.poland;

import static org.alimenta.poland.Person.IS;

import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** What benefits for carers ask of the person cared for, and of the carer who applies. */
public final class Care {

  /** What the carer is to a person outside the carer's own family. */
  public enum Kin {
    PARENT,
    /** Son or daughter. */
    CHILD,
    /**
     * Owes maintenance without being a parent or child: grandchild, grandparent, brother, sister.
     */
    OTHER_WITH_MAINTENANCE_DUTY,
    NONE
  }

  public static final Word<Person, Kin> CARER_IS =
      IS.fact("carer-is").fixed().from(Source.APPLICANT, Source.REGISTER).word(Kin.class);

  /** The foster family of the child is related to it. */
  public static final Test<Person> RELATED_FOSTER_FAMILY =
      IS.fact("related-foster-family").fixed().from(Source.REGISTER, Source.APPLICANT).yes();

  /** The carer took up no work, or gave it up, to care for this person. */
  public static final Test<Person> WORK_GIVEN_UP =
      IS.fact("work-given-up").from(Source.APPLICANT).yes();

  /** The first day of the care for which a benefit is asked. */
  public static final Day<Person> FROM = IS.fact("care-from").from(Source.APPLICANT).day();

  /** The last day of that care. */
  public static final Day<Person> UNTIL =
      IS.fact("care-until").from(Source.APPLICANT).orNever().day();

  public static final Day<Person> DIED =
      IS.fact("died").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  /** All parents are dead, deprived of parental rights, minors, or severely disabled. */
  public static final Test<Person> PARENTS_CANNOT =
      IS.fact("parents-cannot-care").from(Source.APPLICANT).yes();

  /** There are no other relatives in the first degree, or they are minors or severely disabled. */
  public static final Test<Person> NEAREST_KIN_CANNOT =
      IS.fact("nearest-kin-cannot-care").from(Source.APPLICANT).yes();

  /** There is no actual carer or related foster family, or they are severely disabled. */
  public static final Test<Person> APPOINTED_CARERS_CANNOT =
      IS.fact("appointed-carers-cannot-care").from(Source.APPLICANT).yes();

  /** The husband or wife of the person cared for has a severe disability. */
  public static final Test<Person> SPOUSE_SEVERELY_DISABLED =
      IS.fact("spouse-severely-disabled").from(Source.APPLICANT, Source.REGISTER).yes();

  /** More than five days a week, for education or rehabilitation; medical institutions apart. */
  public static final Test<Person> IN_ROUND_THE_CLOCK_FACILITY =
      IS.fact("in-round-the-clock-facility").from(Source.APPLICANT, Source.REGISTER).yes();

  /** Somebody has an early pension because of the care for this person. */
  public static final Test<Person> EARLY_PENSION_FOR_CARE =
      IS.fact("early-pension-for-care").from(Source.APPLICANT, Source.REGISTER).yes();

  /**
   * Somebody else has a carer's benefit, a special carer's allowance, a carer's allowance or the
   * supplement for care during childcare leave for this person.
   */
  public static final Test<Person> BENEFIT_OF_ANOTHER_CARER =
      IS.fact("benefit-of-another-carer").from(Source.REGISTER, Source.APPLICANT).yes();

  /** Of several disabled persons the one for whom the only benefit is asked. */
  public static final Test<Person> CHOSEN =
      IS.fact("care-benefit-asked").from(Source.APPLICANT).yes();

  /** The carer's benefit for this person was due on 31 December 2023. */
  public static final Test<Person> CARER_BENEFIT_AT_END_OF_2023 =
      IS.fact("carer-benefit-at-end-of-2023").fixed().from(Source.REGISTER).yes();

  /** The day on which the disabled person asked ZUS for the supporting benefit. */
  public static final Day<Person> SUPPORTING_BENEFIT_ASKED =
      IS.fact("supporting-benefit-asked")
          .fixed()
          .from(Source.REGISTER, Source.APPLICANT)
          .orNever()
          .day();

  /** Of the carer: entitled to a pension or another benefit that the acts put beside one. */
  public static final Test<Person> PENSION =
      IS.fact("pension-right").from(Source.REGISTER, Source.APPLICANT).yes();

  /** Of the carer: entitled to another of the three benefits for carers than the one asked for. */
  public static final Test<Person> OTHER_CARE_BENEFIT =
      IS.fact("other-care-benefit").from(Source.REGISTER, Source.APPLICANT).yes();

  private Care() {}
}
