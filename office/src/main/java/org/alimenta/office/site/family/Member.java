package org.alimenta.office.site.family;

import java.time.LocalDate;

/**
 * Somebody of the household, as the builder has them.
 *
 * @param id never used again for anybody else
 * @param role the place of the word of the household's fact of roles
 * @param name short, or empty
 */
record Member(int id, int role, String name, LocalDate born) {
  @Override
  public String toString() {
    return "a person";
  }
}
