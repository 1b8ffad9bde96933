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
 * @param cases by their numbers or the numbers of their decisions and letters
 * @param meant people whose PESEL is nearly what was typed, when that was no PESEL
 */
public record Found(List<Person> people, List<Case> cases, List<Person> meant) {

  /** A person with their cases. */
  public record Person(KnownParty known, List<Case> cases) {}

  /** What of a case has a number of its own. */
  public enum Numbered {
    DECISION,
    LETTER
  }

  /** The number by which a case was found. */
  public record Why(Numbered what, String number) {

    /** The key of its words. */
    public String message() {
      return what == Numbered.DECISION ? "search.decision" : "search.letter";
    }
  }

  /**
   * @param why what was found, when it is not the case's own number
   */
  public record Case(
      long id,
      String number,
      String applicant,
      CaseState state,
      @Nullable LocalDate filed,
      @Nullable Why why) {}

  public boolean isEmpty() {
    return people.isEmpty() && cases.isEmpty() && meant.isEmpty();
  }
}
