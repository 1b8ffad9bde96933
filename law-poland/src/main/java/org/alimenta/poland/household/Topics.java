package org.alimenta.poland.household;

import org.alimenta.law.Household;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Person;

/**
 * In which order people are asked: who they are, where they live and learn, how they fare, and only
 * then the money. What belongs to one benefit comes last.
 */
final class Topics {

  static void tell(Household household) {
    household
        .then(Person.CITIZENSHIP)
        .then(Person.LIVES_IN_POLAND)
        .then(Person.MOVED_ABROAD)
        .then(Person.TIE_TO_APPLICANT)
        .then(Person.OTHER_PARENT)
        .then(Person.ALTERNATING_CUSTODY)
        .then(Person.TAKEN_INTO_CARE)
        .then(Person.MARRIED)
        .then(Person.MARRIAGE_ENDED)
        .then(Person.SCHOOLS)
        .then(Person.LEARNS_UNSUPPORTED)
        .then(Person.CERTIFICATES)
        .then(Person.PLACEMENTS)
        .then(Entitled.TITLES)
        .then(Person.SUPPORT_PAID)
        .then(Person.LAND)
        .then(Person.INCOMES);
  }

  private Topics() {}
}
