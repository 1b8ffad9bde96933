package org.alimenta.office.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of the office, or the program itself, as the one who acts.
 *
 * @param id of the row in {@code staff}
 * @param name as colleagues know it
 * @param roles what this person may do now
 */
public record Staff(long id, String name, Set<Role> roles) {

  public Staff {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isAny(Set<Role> wanted) {
    return roles.stream().anyMatch(wanted::contains);
  }

  /** The id to store for whoever acted; null where the program itself did. */
  public static @Nullable Long idOf(@Nullable Staff by) {
    return by == null ? null : by.id;
  }

  /** Whether both are the same person, whatever roles they held at the time. */
  public boolean samePerson(Staff other) {
    return id == other.id;
  }
}
