package org.alimenta.office.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alimenta.office.access.OwnAccount;
import org.alimenta.office.access.SignedIn;
import org.alimenta.office.access.Staff;
import org.alimenta.office.site.Parts.FormErrors;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own account: the password and one-time codes. */
@Controller
class AccountController {

  static final String ACCOUNT = "/desk/account";
  static final String PASSWORD = "/desk/account/password";

  private static final String CODES = "/desk/account/codes";
  private static final String SECRET = AccountController.class.getName() + ".secret";

  private final OwnAccount account;
  private final MessageSource messages;
  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

  AccountController(OwnAccount account, MessageSource messages) {
    this.account = account;
    this.messages = messages;
  }

  @GetMapping(ACCOUNT)
  String page(Staff staff, Model model) {
    model.addAttribute("own", account.of(staff));
    return "desk/account";
  }

  @GetMapping(PASSWORD)
  String password(Staff staff, Model model) {
    model.addAttribute("own", account.of(staff));
    return "desk/password";
  }

  @PostMapping(PASSWORD)
  String setPassword(
      Staff staff,
      @RequestParam String password,
      @RequestParam String newPassword,
      @RequestParam String again,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after,
      Locale locale) {
    if (account.of(staff).invented()) {
      return "redirect:" + ACCOUNT;
    }
    FormErrors errors = new FormErrors();
    if (!account.isPassword(staff, password)) {
      errors.add("password", word("password.wrong", locale));
    }
    Optional<String> fault = account.faultOf(staff, newPassword);
    if (fault.isPresent()) {
      errors.add("newPassword", word(fault.get(), locale));
    } else if (newPassword.equals(password)) {
      errors.add("newPassword", word("password.same", locale));
    } else if (!newPassword.equals(again)) {
      errors.add("again", word("password.again.other", locale));
    }
    if (!errors.isEmpty()) {
      model.addAttribute("errors", errors);
      return password(staff, model);
    }
    stay(account.setPassword(staff, newPassword), request, response);
    after.addFlashAttribute("done", "password.done");
    return "redirect:" + ACCOUNT;
  }

  /** Every other session ends with the old password; this one goes on. */
  private void stay(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    request.changeSessionId();
    sessions.saveContext(context, request, response);
  }

  @GetMapping(CODES)
  String codes(Staff staff, HttpSession session, Model model) {
    OwnAccount.Own own = account.of(staff);
    if (own.codes() || own.invented()) {
      return "redirect:" + ACCOUNT;
    }
    String secret =
        session.getAttribute(SECRET) instanceof String begun ? begun : account.newSecret();
    session.setAttribute(SECRET, secret);
    model.addAttribute("picture", account.picture(staff, secret));
    model.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
    return "desk/codes";
  }

  @PostMapping(CODES)
  String codesOn(
      Staff staff, @RequestParam String code, HttpSession session, Model model, Locale locale) {
    OwnAccount.Own own = account.of(staff);
    if (own.codes() || own.invented() || !(session.getAttribute(SECRET) instanceof String secret)) {
      return "redirect:" + ACCOUNT;
    }
    Optional<List<String>> paper = account.turnCodesOn(staff, secret, code);
    if (paper.isEmpty()) {
      model.addAttribute("errors", new FormErrors().add("code", word("codes.wrong", locale)));
      return codes(staff, session, model);
    }
    session.removeAttribute(SECRET);
    model.addAttribute("codes", paper.get());
    return "desk/recovery-codes";
  }

  @PostMapping(CODES + "/off")
  String codesOff(
      Staff staff,
      @RequestParam String password,
      Model model,
      RedirectAttributes after,
      Locale locale) {
    if (!account.isPassword(staff, password)) {
      model.addAttribute(
          "errors", new FormErrors().add("password", word("password.wrong", locale)));
      return page(staff, model);
    }
    account.turnCodesOff(staff);
    after.addFlashAttribute("done", "codes.off.done");
    return "redirect:" + ACCOUNT;
  }

  private String word(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }
}
