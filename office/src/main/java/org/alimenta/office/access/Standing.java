package org.alimenta.office.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether somebody who signed in earlier still may act, and as whom. */
@Component
public class Standing {

  private final StaffRegister register;
  private final DemoStaff demo;

  Standing(StaffRegister register, DemoStaff demo) {
    this.register = register;
    this.demo = demo;
  }

  /** The person with the roles of this moment; empty when the session counts no more. */
  public Optional<Staff> of(SignedIn session) {
    return register
        .account(session.staff())
        .filter(StaffAccount::active)
        .filter(account -> !account.demo() || demo.allowed())
        .filter(account -> account.stamp() == session.stamp())
        .map(StaffAccount::staff);
  }
}
