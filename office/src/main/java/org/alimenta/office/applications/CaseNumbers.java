package org.alimenta.office.applications;

import java.time.LocalDate;

/** Gives cases their numbers, by the office's own pattern. */
public interface CaseNumbers {

  /** The next number, without a gap when the transaction ends well. */
  String next(BenefitCase of, LocalDate day);
}
