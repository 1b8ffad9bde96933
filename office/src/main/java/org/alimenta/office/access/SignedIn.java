package org.alimenta.office.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * What a session remembers of the person who signed in: a number, and how it stood with them then.
 * Everything else is looked up at each request, so that a change of roles holds at once.
 *
 * @param staff the person's number
 * @param stamp of the account at the time; another one means that the session has ended
 */
public record SignedIn(long staff, int stamp) implements Principal, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public String getName() {
    return Long.toString(staff);
  }
}
