package org.alimenta.office.applications;

/** Who said it. */
public enum Origin {
  APPLICANT,
  OFFICIAL,
  REGISTER,
  ENFORCEMENT,
  /** Taken over from a case of the same family. */
  EARLIER_CASE
}
