package org.alimenta.poland.largefamilycard;

import static org.alimenta.poland.Person.IS;

import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/** What only the Large Family Card asks. */
final class AboutMember {
  /** The applicant or the spouse maintained three children at some time, at any age of theirs. */
  static final Test<Case> EVER_THREE_CHILDREN =
      Case.IS.fact("ever-three-children").fixed().from(Source.APPLICANT).yes();

  /** The day on which this person was given a card. */
  static final Day<Person> CARD_SINCE =
      IS.fact("large-family-card-since")
          .fixed()
          .from(Source.REGISTER, Source.APPLICANT)
          .orNever()
          .day();

  /** A court took parental authority away, or limited it by placing a child in foster care. */
  static final Test<Person> AUTHORITY_TAKEN =
      IS.fact("parental-authority-taken").from(Source.APPLICANT, Source.REGISTER).yes();

  /** For at least three children no court did so. */
  static final Test<Person> AUTHORITY_OVER_THREE =
      IS.fact("parental-authority-over-three").from(Source.APPLICANT, Source.REGISTER).yes();

  /** A court took children away from this foster parent because of bad care. */
  static final Test<Person> FOSTER_CHILDREN_TAKEN =
      IS.fact("foster-children-taken").from(Source.APPLICANT, Source.REGISTER).yes();

  /**
   * Of a foreigner: the last day for which the document of residence gives the right to live here.
   */
  static final Day<Person> MAY_STAY_UNTIL =
      IS.fact("may-stay-until").from(Source.REGISTER, Source.APPLICANT).orNever().day();

  private AboutMember() {}
}
