package org.alimenta.office.decisions;

import java.time.LocalDate;
import org.alimenta.office.applications.BenefitCase;

/** Gives decisions their numbers, by the office's own pattern. */
public interface DecisionNumbers {

  /** The next number, without a gap when the transaction ends well. */
  String next(Decision decision, BenefitCase of, LocalDate day);
}
