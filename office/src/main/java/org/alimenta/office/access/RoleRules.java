package org.alimenta.office.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which roles one person may hold together. */
final class RoleRules {

  private static final Set<Role> MOVES_CASES_OR_MONEY =
      EnumSet.of(Role.CLERK, Role.APPROVER, Role.ACCOUNTANT);

  private RoleRules() {}

  /** What is wrong with a set of roles, as the key of its words; empty when nothing is. */
  static Optional<String> fault(Set<Role> roles) {
    if (roles.isEmpty()) {
      return Optional.of("staff.roles.none");
    }
    if (roles.contains(Role.ADMINISTRATOR)
        && roles.stream().anyMatch(MOVES_CASES_OR_MONEY::contains)) {
      return Optional.of("staff.roles.administrator");
    }
    if (roles.contains(Role.AUDITOR) && roles.size() > 1) {
      return Optional.of("staff.roles.auditor");
    }
    return Optional.empty();
  }
}
