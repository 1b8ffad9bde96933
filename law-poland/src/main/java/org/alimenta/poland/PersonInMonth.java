package org.alimenta.poland;

import static org.alimenta.law.Law.all;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.CERTIFICATES;
import static org.alimenta.poland.Person.MARRIAGE_ENDED;
import static org.alimenta.poland.Person.MARRIED;
import static org.alimenta.poland.Person.PLACEMENTS;

import org.alimenta.law.Test;
import org.alimenta.poland.Certificate.Degree;

/** What is true of a person on any day of the month under examination. */
public final class PersonInMonth {
  private static final Test<Certificate> SPEAKS =
      all(Certificate.FROM.onOrBefore(MONTH.monthEnd()), Certificate.UNTIL.onOrAfter(MONTH));

  /** By a certificate that speaks for a day of the month. */
  public static final Test<Person> SEVERELY_DISABLED =
      CERTIFICATES
          .any(all(Certificate.DEGREE.is(Degree.SEVERE), SPEAKS))
          .as("has a severe disability in the month", FUND.at("art. 9 ust. 1"));

  /** A disabled child, or an adult with the severe degree. */
  public static final Test<Person> DISABLED =
      CERTIFICATES
          .any(all(Certificate.DEGREE.isAny(Degree.CHILD, Degree.SEVERE), SPEAKS))
          .as("is disabled in the month", Acts.ADVANCE.at("art. 8 ust. 1-2"));

  /** In the whole month, with full keep free of charge. */
  public static final Test<Person> IN_INSTITUTION =
      PLACEMENTS
          .any(
              all(
                  Placement.KIND.is(Placement.Kind.INSTITUTION),
                  Placement.FREE_KEEP,
                  Placement.FROM.onOrBefore(MONTH),
                  Placement.UNTIL.onOrAfter(MONTH.monthEnd())))
          .as("lives in an institution the whole month", FUND.at("art. 2 pkt 6, art. 9 ust. 6"));

  /** On the first day of the month. */
  public static final Test<Person> MARRIED_NOW =
      all(MARRIED.onOrBefore(MONTH), MARRIAGE_ENDED.onOrAfter(MONTH))
          .as("is married on the first day of the month", FUND.at("art. 10 ust. 2"));

  private PersonInMonth() {}
}
