package org.alimenta.poland.procedure;

import static org.alimenta.poland.Acts.ADMINISTRATIVE_PROCEDURE;
import static org.alimenta.poland.Case.FILED;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.poland.Case;

/** By when an office decides where the act on the benefit sets no term of its own. */
public final class DecisionTerm {
  private static final NumberBook NUMBERS = NumberBook.of("procedure");

  /** For a complete application that needs no inquiry. */
  public static final Day<Case> GENERAL =
      FILED
          .plusDays(NUMBERS.count("decision-days", FILED))
          .as("decide within the general term", ADMINISTRATIVE_PROCEDURE.at("art. 35"));

  private DecisionTerm() {}
}
