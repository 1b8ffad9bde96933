package org.alimenta.office.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alimenta.office.access.ProvidedStaff;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signing in through an identity provider. Who the person is and which roles they hold is what the
 * provider says, each time anew; whoever has no role there does not come in.
 */
@Component
@ConditionalOnProperty("alimenta.oidc.issuer")
@EnableConfigurationProperties(ProviderProperties.class)
class ProviderSignIn {

  static final String BASE = "/desk/provider";
  static final String BEGIN = BASE + "/begin/office";

  private static final String NAME = "office";

  private final ProviderProperties properties;
  private final ProvidedStaff staff;
  private final AfterSigningIn after;
  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

  // Asked at the first sign-in: a provider that is away does not keep the office from starting.
  private final Supplier<ClientRegistration> registration =
      SingletonSupplier.of(this::registration);

  ProviderSignIn(ProviderProperties properties, ProvidedStaff staff, AfterSigningIn after) {
    this.properties = properties;
    this.staff = staff;
    this.after = after;
  }

  private ClientRegistration registration() {
    return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(properties.issuer()))
        .registrationId(NAME)
        .clientId(properties.clientId())
        .clientSecret(properties.clientSecret())
        .scope("openid", "profile")
        .redirectUri("{baseUrl}" + BASE + "/end/{registrationId}")
        .build();
  }

  /** Adds this way in to the desk. */
  void offer(HttpSecurity http) {
    ClientRegistrationRepository known = name -> name.equals(NAME) ? registration.get() : null;
    http.oauth2Login(
        login ->
            login
                .clientRegistrationRepository(known)
                .loginPage(DeskSecurity.SIGN_IN)
                .authorizationEndpoint(begin -> begin.baseUri(BASE + "/begin"))
                .redirectionEndpoint(end -> end.baseUri(BASE + "/end/*"))
                .successHandler(this::enter)
                .failureUrl(DeskSecurity.SIGN_IN + "?provider"));
  }

  private void enter(
      HttpServletRequest request, HttpServletResponse response, Authentication provided)
      throws IOException, jakarta.servlet.ServletException {
    Optional<SignedIn> who =
        provided.getPrincipal() instanceof OidcUser user ? known(user) : Optional.empty();
    if (who.isEmpty()) {
      request.getSession().invalidate();
      SecurityContextHolder.clearContext();
      response.sendRedirect(DeskSecurity.SIGN_IN + "?provider");
      return;
    }
    // The session keeps a number and not what the provider told.
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    Authentication session =
        UsernamePasswordAuthenticationToken.authenticated(who.get(), null, List.of());
    context.setAuthentication(session);
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
    after.onAuthenticationSuccess(request, response, session);
  }

  private Optional<SignedIn> known(OidcUser user) {
    String login = Objects.requireNonNullElse(user.getPreferredUsername(), user.getSubject());
    String name = Objects.requireNonNullElse(user.getFullName(), login);
    return staff.enter(user.getIssuer() + " " + user.getSubject(), login, name, roles(user));
  }

  private Set<Role> roles(OidcUser user) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Object claim = user.getClaims().get(properties.rolesClaim());
    Collection<?> groups =
        claim instanceof Collection<?> list ? list : claim == null ? List.of() : List.of(claim);
    for (Object group : groups) {
      Role role = properties.roles().get(String.valueOf(group));
      if (role != null) {
        roles.add(role);
      }
    }
    return roles;
  }
}
