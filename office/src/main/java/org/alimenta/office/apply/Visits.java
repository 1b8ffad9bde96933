package org.alimenta.office.apply;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Code;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.util.WebUtils;

/**
 * Who is at the application: the code lies in a cookie that ends with the browser. When the
 * applicant was away for long, the cookie alone does not do any more and the code is asked for;
 * what was typed into the page meanwhile is kept.
 */
@Component
class Visits {
  static final String RETURN = "redirect:/apply/return";
  static final String SENT = "redirect:/apply/sent";

  private static final String COOKIE = "application";
  private static final int LONGEST_FIELD = 4000;

  private final OnlineDrafts drafts;
  private final Laws laws;
  private final Registration registration;
  private final MessageSource messages;
  private final TransactionTemplate transaction;

  Visits(
      OnlineDrafts drafts,
      Laws laws,
      Registration registration,
      MessageSource messages,
      TransactionTemplate transaction) {
    this.drafts = drafts;
    this.laws = laws;
    this.registration = registration;
    this.messages = messages;
    this.transaction = transaction;
  }

  Optional<Code> code(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : Code.of(cookie.getValue());
  }

  Optional<Draft> draft(HttpServletRequest request) {
    return code(request).flatMap(drafts::used);
  }

  void enter(Code code, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE, cookie(code.letters(), request.isSecure()).build().toString());
  }

  void leave(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE, cookie("", request.isSecure()).maxAge(0).build().toString());
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(String value, boolean secure) {
    return ResponseCookie.from(COOKIE, value)
        .path(Steps.BASE)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax");
  }

  Filled filled(Draft draft, Locale locale) {
    return Filled.of(draft, new Retelling(laws, registration, messages, locale, laws.today()));
  }

  /** A page of an application that is being filled in. */
  String show(HttpServletRequest request, Locale locale, Function<Filled, String> page) {
    Optional<Draft> draft = draft(request);
    if (draft.isEmpty()) {
      return RETURN;
    }
    return draft.get().isSent() ? SENT : page.apply(filled(draft.get(), locale));
  }

  /** What a page does, while no other page of the same application does anything. */
  String act(
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale,
      Function<Filled, String> act) {
    return transaction.execute(
        _ -> {
          Optional<Draft> draft = code(request).flatMap(drafts::locked);
          if (draft.isEmpty()) {
            return late(request, response, model);
          }
          return draft.get().isSent() ? SENT : act.apply(filled(draft.get(), locale));
        });
  }

  /** Asks for the code again and carries what was typed. */
  private static String late(
      HttpServletRequest request, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    model.addAttribute("late", true);
    model.addAttribute("path", request.getRequestURI());
    model.addAttribute("carried", typed(request));
    model.addAttribute("code", "");
    return "apply/return";
  }

  /** What was typed into the page, without what the page itself put there. */
  static Map<String, String> typed(HttpServletRequest request) {
    Map<String, String> fields = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.startsWith("_") && values.length > 0) {
                String value = values[0].strip();
                fields.put(name, value.substring(0, Math.min(value.length(), LONGEST_FIELD)));
              }
            });
    return fields;
  }

  String say(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
