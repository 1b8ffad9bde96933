package org.alimenta.office.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alimenta.office.access.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives each page of the desk its {@link DeskShell}. */
final class DeskInterceptor implements HandlerInterceptor {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final DeskNavigation navigation;
  private final ZoneId zone;

  DeskInterceptor(DeskNavigation navigation, ZoneId zone) {
    this.navigation = navigation;
    this.zone = zone;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null
        || page.getViewName() == null
        || page.getViewName().startsWith("redirect:")
        || !(request.getAttribute(StandingFilter.STAFF) instanceof Staff staff)) {
      return;
    }
    page.addObject("desk", shell(request, staff));
  }

  private DeskShell shell(HttpServletRequest request, Staff staff) {
    HttpSession session = request.getSession(false);
    long seconds = session == null ? 0 : session.getMaxInactiveInterval();
    // The session counts from this request, by the machine's time and not the office's business
    // day.
    Instant begun = Instant.ofEpochMilli(session == null ? 0 : session.getLastAccessedTime());
    return new DeskShell(
        staff,
        navigation.of(staff, request.getRequestURI()),
        navigation.isOpen(staff, DeskNavigation.SEARCH),
        CLOCK.format(begun.plusSeconds(seconds).atZone(zone)),
        seconds);
  }
}
