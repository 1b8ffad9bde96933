package org.alimenta.office.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives each page its {@link Shell}, and remembers a language that the address asked for. */
final class ShellInterceptor implements HandlerInterceptor {

  private final Navigation navigation;
  private final Languages languages;
  private final SiteProperties properties;

  ShellInterceptor(Navigation navigation, Languages languages, SiteProperties properties) {
    this.navigation = navigation;
    this.languages = languages;
    this.properties = properties;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Languages.asked(request).ifPresent(locale -> languages.setLocale(request, response, locale));
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
      return;
    }
    page.addObject("shell", shell(request));
  }

  private Shell shell(HttpServletRequest request) {
    Locale locale = LocaleContextHolder.getLocale();
    // An error page is drawn at /error, but the reader still stands at the address that failed.
    String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed != null ? failed : request.getRequestURI();
    String query = withoutLanguage(request.getQueryString());
    String here = query.isEmpty() ? path : path + "?" + query;
    List<Shell.Language> offered =
        Languages.OFFERED.stream()
            .map(
                language ->
                    new Shell.Language(
                        language.getLanguage(),
                        capitalised(language.getDisplayLanguage(language), language),
                        here
                            + (query.isEmpty() ? "?" : "&")
                            + Languages.PARAMETER
                            + "="
                            + language.getLanguage(),
                        language.getLanguage().equals(locale.getLanguage())))
            .toList();
    return new Shell(
        locale.getLanguage(),
        here,
        navigation.at(path),
        offered,
        Display.of(request),
        locale.getLanguage().equals("pl") ? properties.exitPl() : properties.exitEn());
  }

  private static String withoutLanguage(@Nullable String query) {
    return Arrays.stream(Optional.ofNullable(query).orElse("").split("&"))
        .filter(pair -> !pair.isEmpty() && !pair.startsWith(Languages.PARAMETER + "="))
        .collect(Collectors.joining("&"));
  }

  private static String capitalised(String name, Locale locale) {
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
