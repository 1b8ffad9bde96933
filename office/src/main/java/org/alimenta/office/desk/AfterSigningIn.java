package org.alimenta.office.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alimenta.office.access.AccessProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in: to the page they asked for, with a session of the length that the office set.
 */
@Component
class AfterSigningIn extends SavedRequestAwareAuthenticationSuccessHandler {

  private final AccessProperties properties;

  AfterSigningIn(AccessProperties properties) {
    this.properties = properties;
    setDefaultTargetUrl("/desk");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws ServletException, IOException {
    request.getSession().setMaxInactiveInterval(Math.toIntExact(properties.idle().toSeconds()));
    if (HeldForm.in(request).isPresent()) {
      getRedirectStrategy().sendRedirect(request, response, ResumeController.RESUME);
    } else {
      super.onAuthenticationSuccess(request, response, who);
    }
  }
}
