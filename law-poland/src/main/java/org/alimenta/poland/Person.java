package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** A human being of the household or near it: what is true of them whatever they are to others. */
public final class Person implements Case {
  public static final Facts<Person> IS = Facts.of("person");

  /**
   * What a person's right to benefits in Poland rests on: art. 1a of the Act of 7 September 2007
   * names each of these.
   */
  public enum Citizenship {
    POLISH,
    /** A bilateral treaty on social security speaks of this person. */
    SOCIAL_SECURITY_TREATY,
    /** Permanent residence; before the act of 2013 a permit to settle. */
    PERMANENT_RESIDENCE,
    EU_LONG_TERM_RESIDENT,
    /** Art. 186 ust. 1 pkt 3 of the Foreigners Act of 2013; before it art. 53 ust. 1 pkt 13. */
    TEMPORARY_RESIDENCE_ARTICLE_186,
    REFUGEE,
    SUBSIDIARY_PROTECTION,
    /** By the coordination of social security in the European Union, until the end of 2011. */
    EU_COORDINATION,
    OTHER
  }

  /** What this person is to the one who applies; every household of the case is built from it. */
  public enum Role {
    /** The one who applies. */
    SELF,
    SPOUSE,
    /** Lives with the applicant as the other parent of a common child, without marriage. */
    CO_PARENT,
    /** A child whom the applicant, the spouse or the other parent maintains, of whatever age. */
    CHILD,
    /** A person outside the family for whom the applicant cares. */
    CARED_FOR,
    /** Belongs to the family of the person cared for, not to the applicant's. */
    KIN_OF_CARED_FOR,
    /** Lives and keeps house with the applicant without belonging to the family. */
    HOUSEMATE,
    /** None of these: a parent who lives elsewhere, a witness. */
    OUTSIDE
  }

  /** By what tie the applicant speaks for a child or another person cared for. */
  public enum Tie {
    PARENT,
    LEGAL_GUARDIAN,
    /** Cares in fact and has asked the court to adopt the child (opiekun faktyczny). */
    ACTUAL_CARER,
    /** Foster parent or head of a family children's home. */
    FOSTER_CARER,
    NONE,
    /** Director of the social-care home (DPS) where the child lives. */
    CARE_HOME_DIRECTOR,
    /** Director of an institution of foster care. */
    CARE_INSTITUTION_DIRECTOR
  }

  /**
   * What became of maintenance from a child's other parent, where the applicant raises it alone.
   */
  public enum OtherParent {
    /** Raises the child together with the applicant. */
    RAISES_TOO,
    DEAD,
    /** The father is not known. */
    UNKNOWN,
    /** A court dismissed the claim for maintenance. */
    CLAIM_DISMISSED,
    /** A court put the whole cost on one parent and obliged the other to nothing. */
    NOT_OBLIGED_BY_COURT,
    /** A court has set maintenance by an enforceable title. */
    OBLIGED_BY_TITLE,
    /** Lives elsewhere and nothing was set by a court. */
    WITHOUT_TITLE
  }

  /** Medical care of the mother during the pregnancy with this child. */
  public enum MedicalCare {
    /** From the tenth week at latest until birth. */
    FROM_WEEK_TEN,
    /** At least one examination. */
    ONE_EXAMINATION,
    NONE
  }

  public static final Word<Person, Role> ROLE =
      IS.fact("role").fixed().from(Source.APPLICANT, Source.REGISTER).word(Role.class);

  public static final Day<Person> BORN =
      IS.fact("born").fixed().from(Source.REGISTER, Source.APPLICANT).day();

  public static final Word<Person, Citizenship> CITIZENSHIP =
      IS.fact("citizenship")
          .fixed()
          .from(Source.REGISTER, Source.APPLICANT)
          .word(Citizenship.class);

  public static final Test<Person> LIVES_IN_POLAND =
      IS.fact("lives-in-poland").from(Source.REGISTER, Source.APPLICANT).yes();

  /** The day of moving out of Poland, when there is one. */
  public static final Day<Person> MOVED_ABROAD =
      IS.fact("moved-abroad").from(Source.REGISTER, Source.APPLICANT).orNever().day();

  /** The day of the last wedding. */
  public static final Day<Person> MARRIED =
      IS.fact("married").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  /** Final divorce, annulment, or death of the spouse. */
  public static final Day<Person> MARRIAGE_ENDED =
      IS.fact("marriage-ended").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  /** The day on which a separation by judgment became final. */
  public static final Day<Person> SEPARATED =
      IS.fact("separated").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  /** The day on which this person asked the court for a divorce or separation. */
  public static final Day<Person> DIVORCE_ASKED =
      IS.fact("divorce-asked").fixed().from(Source.APPLICANT).orNever().day();

  /** The first day of the spouse's prison sentence or detention. */
  public static final Day<Person> SPOUSE_IMPRISONED =
      IS.fact("spouse-imprisoned").fixed().from(Source.APPLICANT, Source.REGISTER).orNever().day();

  /** The last day of it, as far as it is known. */
  public static final Day<Person> SPOUSE_RELEASED =
      IS.fact("spouse-released").fixed().from(Source.APPLICANT, Source.REGISTER).orNever().day();

  /** Since when a court has declared the spouse fully incapacitated. */
  public static final Day<Person> SPOUSE_INCAPACITATED =
      IS.fact("spouse-incapacitated")
          .fixed()
          .from(Source.APPLICANT, Source.REGISTER)
          .orNever()
          .day();

  /** Since when the police have certified this person as missing. */
  public static final Day<Person> MISSING_SINCE =
      IS.fact("missing-since").fixed().from(Source.APPLICANT, Source.REGISTER).orNever().day();

  /** The birthday of this person's first own child. */
  public static final Day<Person> OWN_CHILD_BORN =
      IS.fact("own-child-born").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  public static final Test<Person> FAMILY_ALLOWANCE_FOR_OWN_CHILD =
      IS.fact("family-allowance-for-own-child")
          .fixed()
          .from(Source.REGISTER, Source.APPLICANT)
          .yes();

  /** Receives benefits of the maintenance fund by a decision in force. */
  public static final Test<Person> RECEIVES_MAINTENANCE_FUND =
      IS.fact("receives-maintenance-fund").fixed().from(Source.REGISTER).yes();

  /**
   * A care benefit, special attendance or carer's allowance is due to the family for this person.
   */
  public static final Test<Person> CARE_BENEFIT_IS_DUE =
      IS.fact("care-benefit-is-due").fixed().from(Source.REGISTER, Source.APPLICANT).yes();

  /** The last day of belonging to the applicant's household or family: moved out, or died. */
  public static final Day<Person> LEFT =
      IS.fact("left").fixed().from(Source.APPLICANT, Source.REGISTER).orNever().day();

  public static final Word<Person, Tie> TIE_TO_APPLICANT =
      IS.fact("tie-to-applicant").fixed().from(Source.APPLICANT, Source.REGISTER).word(Tie.class);

  /** The day on which the applicant took this child into care or adopted it. */
  public static final Day<Person> TAKEN_INTO_CARE =
      IS.fact("taken-into-care").fixed().from(Source.APPLICANT, Source.REGISTER).orNever().day();

  public static final Word<Person, OtherParent> OTHER_PARENT =
      IS.fact("other-parent")
          .fixed()
          .from(Source.APPLICANT, Source.REGISTER)
          .word(OtherParent.class);

  /** A court has ordered that the child lives with each parent in turn (opieka naprzemienna). */
  public static final Test<Person> ALTERNATING_CUSTODY =
      IS.fact("alternating-custody").from(Source.APPLICANT, Source.REGISTER).yes();

  public static final Word<Person, MedicalCare> MEDICAL_CARE =
      IS.fact("medical-care").fixed().from(Source.APPLICANT).word(MedicalCare.class);

  /**
   * Somebody is entitled to a benefit of the same kind for this person abroad, and neither European
   * coordination nor a treaty settles the overlap.
   */
  public static final Test<Person> BENEFIT_ABROAD =
      IS.fact("benefit-abroad").fixed().from(Source.APPLICANT, Source.REGISTER).yes();

  /** Entitled to the supplement for care that pension offices pay (dodatek pielęgnacyjny). */
  public static final Test<Person> PENSION_CARE_SUPPLEMENT =
      IS.fact("pension-care-supplement").from(Source.REGISTER, Source.APPLICANT).yes();

  /**
   * Of age, learns, and is not supported by the parents, because they are dead or owe maintenance
   * by a judgment or settlement (osoba ucząca się).
   */
  public static final Test<Person> LEARNS_UNSUPPORTED =
      IS.fact("learns-unsupported").from(Source.APPLICANT, Source.REGISTER).yes();

  /** A court has set a legal guardian over this child. */
  public static final Test<Person> UNDER_GUARDIAN =
      IS.fact("under-guardian").fixed().from(Source.APPLICANT, Source.REGISTER).yes();

  public static final Listed<Person, School> SCHOOLS = IS.many("schools", School.IS, 10);

  public static final Listed<Person, Certificate> CERTIFICATES =
      IS.many("certificates", Certificate.IS, 10);

  public static final Listed<Person, Placement> PLACEMENTS =
      IS.many("placements", Placement.IS, 10);

  public static final Listed<Person, Income> INCOMES = IS.many("incomes", Income.IS, 40);

  public static final Listed<Person, Land> LAND = IS.many("land", Land.IS, 10);

  public static final Listed<Person, SupportPaid> SUPPORT_PAID =
      IS.many("maintenance-paid", SupportPaid.IS, 20);

  static {
    IS.admitOnly(
        BORN.onOrBefore(FILED), "A person cannot be born after the application was filed.");
    IS.admitOnly(MARRIED.after(BORN), "A person cannot marry before being born.");
    IS.admitOnly(MARRIED.onOrBefore(MARRIAGE_ENDED), "A marriage cannot end before it begins.");
    IS.admitOnly(
        SPOUSE_IMPRISONED.onOrBefore(SPOUSE_RELEASED),
        "A time in prison cannot end before it begins.");
  }

  private Person() {}
}
