package org.alimenta.office.access;

import org.jspecify.annotations.Nullable;

/**
 * How a person signs in.
 *
 * @param password hashed; null where only the identity provider vouches
 * @param passwordMustChange whether the password was given by somebody else
 * @param codeSecret of one-time codes; null where none are used
 * @param demo whether the person is invented for a demonstration
 * @param stamp goes up when every session of the person must end
 */
record StaffAccount(
    Staff staff,
    String login,
    @Nullable String password,
    boolean passwordMustChange,
    @Nullable String codeSecret,
    boolean active,
    boolean demo,
    int stamp) {

  /** A record prints its parts; this one holds secrets. */
  @Override
  public String toString() {
    return "account " + staff.id();
  }
}
