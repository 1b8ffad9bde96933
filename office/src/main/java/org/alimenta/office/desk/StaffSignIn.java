package org.alimenta.office.desk;

import java.util.List;
import org.alimenta.office.access.SignedIn;
import org.alimenta.office.access.SigningIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Puts what was typed before those who know the staff. */
final class StaffSignIn implements AuthenticationProvider {

  private final SigningIn signingIn;

  StaffSignIn(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String code = typed.getDetails() instanceof TypedCode(String text) ? text : "";
    SignedIn who =
        signingIn
            .with(typed.getName(), String.valueOf(typed.getCredentials()), code)
            .orElseThrow(() -> new BadCredentialsException("refused"));
    // Rights are not kept in the session: they are looked up at each request.
    return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
