package org.alimenta.office.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads whoever is not signed in to the sign-in page, and keeps the form they were sending. */
final class Door extends LoginUrlAuthenticationEntryPoint {

  Door(String signIn) {
    super(signIn);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException, ServletException {
    if (!HeldForm.isNavigation(request)) {
      // A script cannot sign anybody in; its page will, when the form is sent.
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    if (request.getMethod().equals("POST")) {
      HeldForm.hold(request);
      response.sendRedirect(
          DeskSecurity.SIGN_IN + (HeldForm.in(request).isPresent() ? "?held" : "?ended"));
      return;
    }
    super.commence(request, response, refused);
  }
}
