package org.alimenta.poland.population;

import java.time.LocalDate;

/** One person of a household that is being made up: what the others must know of them. */
final class Member {
  /** What somebody is in the household. */
  enum Role {
    PARENT,
    SPOUSE,
    PARTNER,
    OBLIGED_PARENT,
    ENTITLED_CHILD,
    /** Of the household, but nobody asks for them. */
    OTHER_CHILD
  }

  final Role role;
  final LocalDate born;

  /** When a spouse or partner came: the wedding, the birth of the common child. */
  LocalDate since = Writing.NEVER;

  LocalDate until = Writing.NEVER;
  LocalDate married = Writing.NEVER;
  LocalDate marriageEnded = Writing.NEVER;
  LocalDate separated = Writing.NEVER;
  LocalDate ownChildBorn = Writing.NEVER;

  /** The row in the block, once it is written. */
  int row;

  Member(Role role, LocalDate born) {
    this.role = role;
    this.born = born;
  }

  boolean isChild() {
    return role == Role.ENTITLED_CHILD || role == Role.OTHER_CHILD;
  }

  int ageOn(LocalDate day) {
    return (int) born.until(day, java.time.temporal.ChronoUnit.YEARS);
  }
}
