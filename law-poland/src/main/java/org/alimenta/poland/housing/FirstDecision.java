package org.alimenta.poland.housing;

import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Case.FILED;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;

/**
 * The decision on the application itself. What happens only after filing or while the allowance is
 * paid cannot be known yet, so nobody is asked for it.
 */
final class FirstDecision {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  static final Day<Case> BY =
      FILED
          .plusMonths(NUMBERS.count("decision-months", FILED))
          .as("the allowance is decided by", HOUSING_ALLOWANCE.at("art. 7 ust. 7"));

  /** Of the day of filing: no interview can have been made. */
  static final Test<Case> IS_ASKED_AT_FILING =
      DECIDED
          .onOrBefore(FILED)
          .as(
              "decided on the day of filing, before an interview",
              HOUSING_ALLOWANCE.at("art. 7 ust. 3"));

  /** Decided in its term: no payment that could be stopped has been made. */
  static final Test<Case> IS_IN_ITS_TERM =
      DECIDED
          .onOrBefore(BY)
          .as(
              "decided in the term, before a payment could be stopped",
              HOUSING_ALLOWANCE.at("art. 7 ust. 7"));

  private FirstDecision() {}
}
