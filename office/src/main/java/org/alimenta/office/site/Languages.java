package org.alimenta.office.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what the address asks ({@code ?lang=en}), else what was chosen before,
 * else what the browser prefers, else Polish.
 *
 * <p>The address decides at once, without a redirect, so that a link to the English page can be
 * shared and works for readers who refuse cookies.
 */
final class Languages implements LocaleResolver {

  static final String PARAMETER = "lang";
  static final String COOKIE = "lang";

  static final Locale POLISH = Locale.forLanguageTag("pl-PL");
  // British dates ("20 August 2024") for everybody who reads English; dollars are written the
  // American way anyway.
  static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

  /** In the order in which the switch shows them. */
  static final List<Locale> OFFERED = List.of(POLISH, ENGLISH);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return asked(request).or(() -> chosen(request)).orElseGet(() -> preferred(request));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response != null && locale != null) {
      response.addHeader(
          HttpHeaders.SET_COOKIE,
          preference(COOKIE, locale.getLanguage(), request.isSecure()).toString());
    }
  }

  /** The language that the address of this request asks for, if it asks. */
  static Optional<Locale> asked(HttpServletRequest request) {
    // The query string is read by hand: getParameter would also look into a posted form.
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(PARAMETER + "=")) {
        return offered(pair.substring(PARAMETER.length() + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Locale> chosen(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : offered(cookie.getValue());
  }

  private static Locale preferred(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return POLISH;
    }
    return java.util.Collections.list(request.getLocales()).stream()
        .flatMap(locale -> offered(locale.getLanguage()).stream())
        .findFirst()
        .orElse(POLISH);
  }

  private static Optional<Locale> offered(String language) {
    return OFFERED.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
  }

  /** A cookie that remembers how somebody likes to read; it says nothing about who they are. */
  static ResponseCookie preference(String name, String value, boolean secure) {
    return ResponseCookie.from(name, value)
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .secure(secure)
        .maxAge(Duration.ofDays(365))
        .build();
  }
}
