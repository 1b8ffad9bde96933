package org.alimenta.office.access;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does with their own password and one-time codes. */
@Component
public class OwnAccount {

  private final StaffRegister register;
  private final PasswordRules rules;
  private final OneTimeCodes codes;
  private final PasswordEncoder passwords;
  private final Diary diary;

  OwnAccount(
      StaffRegister register,
      PasswordRules rules,
      OneTimeCodes codes,
      PasswordEncoder passwords,
      Diary diary) {
    this.register = register;
    this.rules = rules;
    this.codes = codes;
    this.passwords = passwords;
    this.diary = diary;
  }

  /**
   * @param codes whether signing in needs a one-time code
   * @param recoveryCodes how many codes on paper are left
   * @param password whether there is one here, and not only at the identity provider
   * @param mustChange whether somebody else gave the password
   * @param invented whether it belongs to a demonstration: everybody shares it, nobody changes it
   */
  public record Own(
      String login,
      boolean codes,
      int recoveryCodes,
      boolean password,
      boolean mustChange,
      boolean invented) {}

  public Own of(Staff staff) {
    StaffAccount account = account(staff);
    return new Own(
        account.login(),
        account.codeSecret() != null,
        codes.recoveryCodesLeft(staff.id()),
        account.password() != null,
        account.passwordMustChange(),
        account.demo());
  }

  /** Whether this is the person's password. */
  public boolean isPassword(Staff staff, String typed) {
    String hash = account(staff).password();
    return hash != null && passwords.matches(PasswordRules.normal(typed), hash);
  }

  /** What is wrong with a new password, as the key of its words; empty when nothing is. */
  public Optional<String> faultOf(Staff staff, String password) {
    StaffAccount account = account(staff);
    return rules.fault(
        PasswordRules.normal(password),
        account.codeSecret() != null,
        account.login(),
        staff.name());
  }

  /**
   * Sets a new password; every session of the person ends.
   *
   * @return what a session that goes on remembers from now on
   */
  @Transactional
  public SignedIn setPassword(Staff staff, String password) {
    register.setPassword(staff.id(), passwords.encode(PasswordRules.normal(password)), false);
    diary.change(staff, "account.password", Purpose.ADMINISTRATION);
    return new SignedIn(staff.id(), account(staff).stamp());
  }

  /** A secret to begin with; it counts once a code made with it was typed. */
  public String newSecret() {
    return codes.newSecret();
  }

  /**
   * Turns codes on when the telephone shows that it has the secret.
   *
   * @return codes for paper, told this once; empty when the code does not fit
   */
  @Transactional
  public Optional<List<String>> turnCodesOn(Staff staff, String secret, String code) {
    if (!codes.fits(secret, code.replaceAll("\\s", ""))) {
      return Optional.empty();
    }
    diary.change(staff, "account.codes.on", Purpose.ADMINISTRATION);
    return Optional.of(codes.turnOn(staff.id(), secret));
  }

  @Transactional
  public void turnCodesOff(Staff staff) {
    codes.turnOff(staff.id());
    diary.change(staff, "account.codes.off", Purpose.ADMINISTRATION);
  }

  /**
   * The picture that a telephone reads, as the path of an SVG of one unit a module.
   *
   * @param side of the square, with the quiet margin
   */
  public record Picture(int side, String path) {}

  public Picture picture(Staff staff, String secret) {
    try {
      BitMatrix dots =
          new QRCodeWriter()
              .encode(
                  OneTimeCodes.address(secret, account(staff).login()),
                  BarcodeFormat.QR_CODE,
                  0,
                  0);
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < dots.getHeight(); y++) {
        for (int x = 0; x < dots.getWidth(); x++) {
          if (dots.get(x, y)) {
            path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
          }
        }
      }
      return new Picture(dots.getWidth(), path.toString());
    } catch (WriterException e) {
      throw new IllegalStateException("The secret does not fit into a picture", e);
    }
  }

  private StaffAccount account(Staff staff) {
    return register.account(staff.id()).orElseThrow();
  }
}
