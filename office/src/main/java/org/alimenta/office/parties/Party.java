package org.alimenta.office.parties;

import org.alimenta.bank.Nrb;
import org.jspecify.annotations.Nullable;

/**
 * What the office knows of a person or body, whatever part it plays in a case.
 *
 * @param givenNames empty for a body
 * @param surname of a person, or the name of a body
 * @param account where money goes that is paid to this party
 */
public record Party(
    Kind kind,
    String givenNames,
    String surname,
    Identity identity,
    Contact contact,
    @Nullable Nrb account) {
  /** A human being, or an office, court, bank or company. */
  public enum Kind {
    PERSON,
    BODY
  }

  /**
   * @throws IllegalArgumentException without a name
   */
  public Party {
    givenNames = oneLine(givenNames);
    surname = oneLine(surname);
    if (surname.isEmpty() && (kind == Kind.BODY || givenNames.isEmpty())) {
      throw new IllegalArgumentException("A party needs a name.");
    }
  }

  public static Party person(String givenNames, String surname, Identity identity) {
    return new Party(Kind.PERSON, givenNames, surname, identity, Contact.NONE, null);
  }

  public static Party body(String name, Identity identity) {
    return new Party(Kind.BODY, "", name, identity, Contact.NONE, null);
  }

  public Party with(Identity other) {
    return new Party(kind, givenNames, surname, other, contact, account);
  }

  public Party with(Contact other) {
    return new Party(kind, givenNames, surname, identity, other, account);
  }

  public Party with(@Nullable Nrb other) {
    return new Party(kind, givenNames, surname, identity, contact, other);
  }

  public Party named(String otherGivenNames, String otherSurname) {
    return new Party(kind, otherGivenNames, otherSurname, identity, contact, account);
  }

  /** As the party is called: given names first. */
  public String name() {
    return (givenNames + " " + surname).strip();
  }

  private static String oneLine(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  /** Says nothing of the person, wherever it may be written. */
  @Override
  public String toString() {
    return "a party";
  }
}
