package org.alimenta.office.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Refuses what the roles of somebody do not allow, and writes it into the diary. */
@Component
class DeniedPages implements AccessDeniedHandler {

  private static final int LONGEST = 150;

  private final Diary diary;

  DeniedPages(Diary diary) {
    this.diary = diary;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (request.getAttribute(StandingFilter.STAFF) instanceof Staff staff) {
      String path = request.getRequestURI();
      diary.denied(
          staff,
          request.getMethod()
              + " "
              + (path.length() > LONGEST ? path.substring(0, LONGEST) : path));
    }
    response.sendError(HttpStatus.FORBIDDEN.value());
  }
}
