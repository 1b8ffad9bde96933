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

  /**
   * How it stands with somebody now.
   *
   * @param staff the person with the roles of this moment
   * @param mustChangePassword whether nothing else may be done before
   */
  public record Now(Staff staff, boolean mustChangePassword) {}

  /** Empty when the session counts no more. */
  public Optional<Now> of(SignedIn session) {
    return register
        .account(session.staff())
        .filter(StaffAccount::active)
        .filter(account -> !account.demo() || demo.allowed())
        .filter(account -> account.stamp() == session.stamp())
        .map(account -> new Now(account.staff(), account.passwordMustChange()));
  }
}
