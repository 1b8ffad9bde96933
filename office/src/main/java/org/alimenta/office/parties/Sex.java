package org.alimenta.office.parties;

/** As the register of residents has it. */
public enum Sex {
  FEMALE,
  MALE
}
