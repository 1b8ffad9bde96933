package org.alimenta.office.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.alimenta.office.access.SignedIn;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.Standing;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up, at each request, who the person of the session is now: somebody whose account was
 * closed a minute ago is out, and a new role needs no new sign-in.
 */
final class StandingFilter extends OncePerRequestFilter {

  /** Under this name the request carries the {@link Staff} who acts. */
  static final String STAFF = StandingFilter.class.getName() + ".staff";

  private final Standing standing;

  StandingFilter(Standing standing) {
    this.standing = standing;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication session = SecurityContextHolder.getContext().getAuthentication();
    if (session != null && session.getPrincipal() instanceof SignedIn who) {
      Optional<Standing.Now> now = standing.of(who);
      if (now.isEmpty()) {
        leave(request);
      } else if (now.get().mustChangePassword() && !isAllowedBefore(request.getRequestURI())) {
        response.sendRedirect(AccountController.PASSWORD);
        return;
      } else if (HeldForm.isOfAnother(request, now.get().staff())) {
        response.sendRedirect(ResumeController.RESUME + "?other");
        return;
      } else {
        enter(request, who, now.get().staff());
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isAllowedBefore(String path) {
    return path.equals(AccountController.PASSWORD)
        || path.equals(DeskSecurity.SIGN_OUT)
        || path.equals("/desk/session");
  }

  private static void enter(HttpServletRequest request, SignedIn who, Staff staff) {
    request.setAttribute(STAFF, staff);
    String[] roles = staff.roles().stream().map(role -> role.authority()).toArray(String[]::new);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            who, null, AuthorityUtils.createAuthorityList(roles)));
    SecurityContextHolder.setContext(context);
  }

  private static void leave(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }
}
