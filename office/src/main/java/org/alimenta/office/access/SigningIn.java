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
  private final OneTimeCodes codes;
  private final Attempts attempts;
  private final Diary diary;
  private final String nobody;

  SigningIn(
      StaffRegister register,
      DemoStaff demo,
      PasswordEncoder passwords,
      OneTimeCodes codes,
      Attempts attempts,
      Diary diary) {
    this.register = register;
    this.demo = demo;
    this.passwords = passwords;
    this.codes = codes;
    this.attempts = attempts;
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
    boolean mayTry = attempts.begin(login);
    String hash =
        Optional.ofNullable(account.map(StaffAccount::password).orElse(null)).orElse(nobody);
    // Also for a name that nobody has, so that the time taken tells nothing.
    boolean passwordFits = passwords.matches(PasswordRules.normal(password), hash);
    Optional<StaffAccount> who =
        account.filter(_ -> mayTry && passwordFits).filter(found -> codeFits(found, code));
    diary.signIn(
        account.map(found -> found.staff().id()).orElse(null),
        who.isPresent() ? "sign-in" : "sign-in.refused");
    who.ifPresent(_ -> attempts.succeeded(login));
    return who.map(found -> new SignedIn(found.staff().id(), found.stamp()));
  }

  private boolean codeFits(StaffAccount account, String code) {
    return account.codeSecret() == null || codes.spend(account, code);
  }

  /** Somebody went out. */
  public void ended(SignedIn who) {
    diary.signIn(who.staff(), "sign-out");
  }
}
