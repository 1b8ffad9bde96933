package org.alimenta.app.demo;

import org.alimenta.office.access.DemoStaff;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.applications.Calls;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.Tasks;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.parties.Parties;

/**
 * The public calls of the office that its staff use, and the invented staff.
 *
 * @see DemoStaff
 */
record Desk(
    Cases cases,
    Registration registration,
    Calls calls,
    Tasks tasks,
    Decisions decisions,
    Parties parties,
    StaffRegister staff) {

  static final String FUND = "maintenance-fund";

  Staff clerk(Names names) {
    return person(names.happens(500) ? "clerk" : "clerk2");
  }

  Staff approver() {
    return person("approver");
  }

  Staff accountant() {
    return person("accountant");
  }

  private Staff person(String login) {
    return staff
        .find(login)
        .orElseThrow(() -> new IllegalStateException("No demo staff '" + login + "'."));
  }
}
