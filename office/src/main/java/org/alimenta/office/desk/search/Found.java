package org.alimenta.office.desk.search;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.office.applications.CaseState;
import org.alimenta.office.parties.KnownParty;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param people with the cases in which they stand
 * @param cases by their numbers or the numbers of their decisions
 * @param meant people whose PESEL is nearly what was typed, when that was no PESEL
 */
public record Found(List<Person> people, List<Case> cases, List<Person> meant) {

  /** A person with their cases. */
  public record Person(KnownParty known, List<Case> cases) {}

  /**
   * @param why the number that was found, when it is not the case's own
   */
  public record Case(
      long id,
      String number,
      String applicant,
      CaseState state,
      @Nullable LocalDate filed,
      @Nullable String why) {}

  public boolean isEmpty() {
    return people.isEmpty() && cases.isEmpty() && meant.isEmpty();
  }
}
