package org.alimenta.office.desk;

import static org.alimenta.office.access.Role.ACCOUNTANT;
import static org.alimenta.office.access.Role.ADMINISTRATOR;
import static org.alimenta.office.access.Role.ANALYST;
import static org.alimenta.office.access.Role.APPROVER;
import static org.alimenta.office.access.Role.AUDITOR;
import static org.alimenta.office.access.Role.CLERK;
import static org.alimenta.office.access.Role.EDITOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;

/**
 * The matrix of rights: which role may see and which may change what lies under an address.
 *
 * <p>An address under {@code /desk} that no line names is closed to everybody. A single act may ask
 * for more than its line, with {@code @RolesAllowed} at its method; that it needs a second person
 * is checked where the act is done. The same table stands in docs/operations.md.
 */
final class Rights {

  /**
   * @param path an address with all that lies under it
   * @param see who may open its pages
   * @param change who may send its forms
   */
  record Right(String path, Set<Role> see, Set<Role> change) {}

  private static final Set<Role> ALL = EnumSet.allOf(Role.class);
  private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
  private static final Set<Role> CASEWORK = EnumSet.of(CLERK, APPROVER);

  /** The first line that fits counts. */
  static final List<Right> MATRIX =
      List.of(
          new Right("/desk/account", ALL, ALL),
          new Right("/desk/session", ALL, ALL),
          new Right("/desk/resume", ALL, ALL),
          new Right("/desk/keyboard", ALL, NOBODY),
          new Right("/desk/intake", EnumSet.of(CLERK, APPROVER, AUDITOR), EnumSet.of(CLERK)),
          new Right("/desk/worklist", EnumSet.of(CLERK, APPROVER, AUDITOR), CASEWORK),
          // A search changes nothing, but goes as a form: what is looked for is personal.
          new Right(
              "/desk/search",
              EnumSet.of(CLERK, APPROVER, ACCOUNTANT, AUDITOR),
              EnumSet.of(CLERK, APPROVER, ACCOUNTANT, AUDITOR)),
          new Right("/desk/cases", EnumSet.of(CLERK, APPROVER, ACCOUNTANT, AUDITOR), CASEWORK),
          new Right("/desk/parties", EnumSet.of(CLERK, APPROVER, ACCOUNTANT, AUDITOR), CASEWORK),
          new Right("/desk/documents", EnumSet.of(CLERK, APPROVER, AUDITOR), EnumSet.of(CLERK)),
          new Right("/desk/tasks", EnumSet.of(CLERK, APPROVER, ACCOUNTANT, AUDITOR), CASEWORK),
          new Right("/desk/decisions", EnumSet.of(CLERK, APPROVER, ACCOUNTANT, AUDITOR), CASEWORK),
          new Right("/desk/letters", EnumSet.of(CLERK, APPROVER, AUDITOR), CASEWORK),
          new Right(
              "/desk/templates", EnumSet.of(EDITOR, CLERK, APPROVER, AUDITOR), EnumSet.of(EDITOR)),
          new Right(
              "/desk/payments",
              EnumSet.of(ACCOUNTANT, APPROVER, CLERK, AUDITOR),
              EnumSet.of(ACCOUNTANT, APPROVER)),
          // Checking the ledger changes nothing, but takes its time and goes as a form.
          new Right(
              "/desk/ledger/check",
              EnumSet.of(ACCOUNTANT, AUDITOR),
              EnumSet.of(ACCOUNTANT, AUDITOR)),
          new Right(
              "/desk/ledger",
              EnumSet.of(ACCOUNTANT, APPROVER, CLERK, AUDITOR),
              EnumSet.of(ACCOUNTANT)),
          new Right(
              "/desk/reports",
              EnumSet.of(ANALYST, ACCOUNTANT, APPROVER, AUDITOR),
              EnumSet.of(ANALYST)),
          new Right("/desk/diary", EnumSet.of(AUDITOR, ADMINISTRATOR), NOBODY),
          new Right("/desk/staff", EnumSet.of(ADMINISTRATOR, AUDITOR), EnumSet.of(ADMINISTRATOR)),
          new Right(
              "/desk/settings", EnumSet.of(ADMINISTRATOR, AUDITOR), EnumSet.of(ADMINISTRATOR)));

  private Rights() {}

  /** Whether somebody may open what lies at an address; the desk itself is open to all staff. */
  static boolean maySee(Staff staff, String path) {
    return path.equals("/desk")
        || MATRIX.stream()
            .filter(right -> isUnder(path, right.path()))
            .findFirst()
            .map(right -> staff.isAny(right.see()))
            .orElse(false);
  }

  static boolean isUnder(String path, String above) {
    return path.equals(above) || path.startsWith(above + "/");
  }
}
