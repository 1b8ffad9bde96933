package org.alimenta.poland.housing;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Dwelling.FINDINGS;
import static org.alimenta.poland.housing.Finding.ASKED;
import static org.alimenta.poland.housing.Finding.KIND;
import static org.alimenta.poland.housing.Finding.OFFICE_REFUSES;
import static org.alimenta.poland.housing.Finding.TERM;

import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.housing.Finding.Kind;

/** What the interview at home can find against the allowance (art. 7 ust. 3-4, ust. 13). */
final class Interview {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  private static Test<Dwelling> nothingFound(Test<Finding> against) {
    return any(FirstDecision.IS_ASKED_AT_FILING, FINDINGS.none(against));
  }

  static final Test<Dwelling> PROPERTY_FITS_INCOME =
      nothingFound(KIND.is(Kind.GROSS_DISPROPORTION))
          .as(
              "the property is not grossly out of proportion to the income",
              HOUSING_ALLOWANCE.at("art. 7 ust. 3 pkt 1"));

  static final Test<Dwelling> RESIDENTS_ARE_AS_DECLARED =
      nothingFound(KIND.is(Kind.FEWER_RESIDENTS))
          .as(
              "no fewer persons live there than was declared",
              HOUSING_ALLOWANCE.at("art. 7 ust. 3 pkt 2"));

  static final Test<Dwelling> STATEMENT_WAS_MADE =
      nothingFound(KIND.is(Kind.PROPERTY_STATEMENT_REFUSED))
          .as("the statement of property was not refused", HOUSING_ALLOWANCE.at("art. 7 ust. 4"));

  private static final Test<Finding> REFUSED_INTERVIEW =
      inForceOn(FILED).from("1900-01-01", NO).from("2021-07-01", KIND.is(Kind.INTERVIEW_REFUSED));

  static final Test<Dwelling> INTERVIEW_WAS_ALLOWED =
      nothingFound(REFUSED_INTERVIEW)
          .as(
              "the interview was not refused",
              HOUSING_ALLOWANCE.at("art. 7 ust. 3a"),
              HOUSING_CHANGED_2020.at("art. 11"));

  /** The office may refuse, and must have given at least fourteen days. */
  private static final Test<Finding> REFUSED_FOR_DOCUMENTS =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from(
              "2021-07-01",
              all(
                  KIND.is(Kind.DOCUMENTS_MISSING),
                  OFFICE_REFUSES,
                  TERM.onOrAfter(ASKED.plusDays(NUMBERS.count("documents-days-least", FILED))),
                  DECIDED.after(TERM)));

  static final Test<Dwelling> NOT_REFUSED_FOR_DOCUMENTS =
      nothingFound(REFUSED_FOR_DOCUMENTS)
          .as(
              "the office does not refuse for documents that did not come",
              HOUSING_ALLOWANCE.at("art. 7 ust. 13"),
              HOUSING_CHANGED_2020.at("art. 11"));

  private Interview() {}
}
