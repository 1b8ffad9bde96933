package org.alimenta.poland.childraising;

import static org.alimenta.poland.Person.IS;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Person;

/** What only the child-raising benefit asks of a child, or of the one who claims for it. */
final class AboutChild {
  /** Of each month, in custody in turn: the rule until 31 July 2017 paid by these days. */
  static final Count<Person> DAYS_WITH_APPLICANT =
      IS.fact("days-with-applicant").from(Source.APPLICANT, Source.REGISTER).between(0, 31).count();

  /** Of children born on one day, the one whom the applicant names as the first child. */
  static final Test<Person> CHOSEN_AS_FIRST =
      IS.fact("chosen-as-first-child").fixed().from(Source.APPLICANT).yes();

  /** A benefit granted under the older rules covers this child through 30 September 2019. */
  static final Test<Person> COVERED_TO_SEPTEMBER_2019 =
      IS.fact("child-raising-benefit-to-september-2019")
          .fixed()
          .from(Source.REGISTER, Source.APPLICANT)
          .yes();

  /** The day on which the parent, guardian or carer died who had the benefit for this child. */
  static final Day<Person> CLAIMANT_DIED =
      IS.fact("claimant-died").fixed().from(Source.REGISTER, Source.APPLICANT).orNever().day();

  /** A day of the last month for which the benefit was paid to the one who died. */
  static final Day<Person> PAID_TO_CLAIMANT_THROUGH =
      IS.fact("paid-to-claimant-through").from(Source.REGISTER).day();

  /** Of age by marriage and entitled to the child-raising benefit for a child of their own. */
  static final Test<Person> OWN_BENEFIT =
      IS.fact("own-child-raising-benefit").fixed().from(Source.REGISTER, Source.APPLICANT).yes();

  /** Of a child old enough for it: learns in a Polish kindergarten, school or higher school. */
  static final Test<Person> LEARNS_IN_POLAND =
      IS.fact("learns-in-poland").from(Source.REGISTER, Source.APPLICANT).yes();

  /** Of the one who claims: pays contributions on at least half of the minimum wage. */
  static final Test<Person> ECONOMICALLY_ACTIVE =
      IS.fact("economically-active").from(Source.REGISTER, Source.APPLICANT).yes();

  private AboutChild() {}
}
