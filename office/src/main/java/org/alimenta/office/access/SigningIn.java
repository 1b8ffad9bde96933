package org.alimenta.office.access;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Decides who may come in. */
@Component
public class SigningIn {

  private final StaffRegister register;
  private final DemoStaff demo;
  private final PasswordEncoder passwords;
  private final Diary diary;
  private final String nobody;

  SigningIn(StaffRegister register, DemoStaff demo, PasswordEncoder passwords, Diary diary) {
    this.register = register;
    this.demo = demo;
    this.passwords = passwords;
    this.diary = diary;
    this.nobody = passwords.encode("nobody has this password");
  }

  /**
   * @param code of the telephone or from paper; empty where none was typed
   * @return empty when the three do not fit together; it is not told which of them was wrong
   */
  public Optional<SignedIn> with(String login, String password, String code) {
    Optional<StaffAccount> account =
        register
            .account(login)
            .filter(StaffAccount::active)
            .filter(found -> !found.demo() || demo.allowed());
    String hash =
        Optional.ofNullable(account.map(StaffAccount::password).orElse(null)).orElse(nobody);
    // Also for a name that nobody has, so that the time taken tells nothing.
    boolean fits = passwords.matches(password, hash);
    if (account.isEmpty() || !fits) {
      diary.signIn(account.map(found -> found.staff().id()).orElse(null), "sign-in.refused");
      return Optional.empty();
    }
    diary.signIn(account.get().staff().id(), "sign-in");
    return Optional.of(new SignedIn(account.get().staff().id(), account.get().stamp()));
  }
}
