package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.family.FamilyPeriod.ARISES;
import static org.alimenta.poland.family.FamilyPeriod.START;

import java.util.List;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Degree;
import org.alimenta.poland.Person;
import org.alimenta.poland.family.CertificateClaim;
import org.alimenta.poland.family.Disability;

/** The supplement for education and rehabilitation of a disabled child (art. 13). */
final class RehabilitationSupplement {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  private static final Day<Person> SIXTEEN =
      BORN.completes(NUMBERS.count("rehabilitation-age-degree", MONTH));
  private static final Day<Person> TOO_OLD =
      BORN.completes(NUMBERS.count("rehabilitation-age-end", MONTH));

  /** The month of the sixteenth birthday counts for both kinds of certificate. */
  private static final Test<Person> DISABLED =
      any(
              all(SIXTEEN.onOrAfter(MONTH), Disability.DISABLED_CHILD),
              all(
                  SIXTEEN.onOrBefore(MONTH.monthEnd()),
                  TOO_OLD.after(MONTH),
                  Disability.MODERATE_OR_SEVERE))
          .as(
              "is a disabled child, or learns with a moderate or severe degree",
              FAMILY_BENEFITS.at("art. 13 ust. 1"));

  private static final Test<Certificate> ENTITLES =
      Certificate.DEGREE.isAny(Degree.CHILD, Degree.MODERATE, Degree.SEVERE);

  /**
   * Whoever asks soon after the certificate has it from the month in which the certificate was
   * asked for, within the period.
   */
  private static final Day<Person> FIRST =
      ARISES
          .butNotAfter(CertificateClaim.GENERAL.reachesBackTo(ENTITLES))
          .butNotBefore(START)
          .as("first month with the certificate", FAMILY_BENEFITS.at("art. 24 ust. 2-2a"));

  private static final Money<Case> SMALL =
      NUMBERS.money("rehabilitation-amount-small-child", MONTH);
  private static final Money<Case> LARGER = NUMBERS.money("rehabilitation-amount", MONTH);

  private static final Test<Person> DUE = all(Right.BUT_FOR_INCOME, DISABLED);

  private static final Item ITEM =
      new Item(
          AgeSteps.inMonth(SMALL, LARGER, LARGER)
              .onlyIf(DUE)
              .as(
                  "rehabilitation supplement before the comparison with income",
                  FAMILY_BENEFITS.at("art. 13 ust. 2, art. 25 ust. 2")),
          AgeSteps.inPeriod(SMALL, LARGER, LARGER)
              .onlyIf(DUE)
              .as(
                  "rehabilitation supplement of the benefit period",
                  FAMILY_BENEFITS.at("art. 5 ust. 3b")));

  static final Supplement SUPPLEMENT =
      new Supplement(
          "education-rehabilitation-supplement",
          "rehabilitation supplement for the month",
          ITEM,
          FIRST,
          List.of(need(DISABLED)));

  private RehabilitationSupplement() {}
}
