package org.alimenta.office.desk;

import java.util.Optional;
import java.util.Set;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.SignedIn;
import org.alimenta.office.access.SigningIn;
import org.alimenta.office.access.Standing;
import org.alimenta.office.desk.Rights.Right;
import org.alimenta.office.site.WebSecurity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Nobody reaches the desk without signing in, and nobody sees more of it than their roles say. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
class DeskSecurity {

  static final String SIGN_IN = "/desk/sign-in";
  static final String SIGN_OUT = "/desk/sign-out";

  @Bean
  @Order(1)
  SecurityFilterChain desk(
      HttpSecurity http,
      SigningIn signingIn,
      Standing standing,
      AfterSigningIn after,
      DeniedPages denied,
      Optional<ProviderSignIn> provider) {
    provider.ifPresent(sign -> sign.offer(http));
    return WebSecurity.common(http)
        .securityMatcher("/desk", "/desk/**")
        .authenticationProvider(new StaffSignIn(signingIn))
        .addFilterBefore(new StandingFilter(standing), AuthorizationFilter.class)
        .authorizeHttpRequests(DeskSecurity::rights)
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .usernameParameter("login")
                    .passwordParameter("password")
                    .authenticationDetailsSource(TypedCode::of)
                    .successHandler(after)
                    .failureUrl(SIGN_IN + "?refused")
                    .permitAll())
        .logout(
            out ->
                out.logoutUrl(SIGN_OUT)
                    .addLogoutHandler((_, _, who) -> note(signingIn, who))
                    .logoutSuccessUrl(SIGN_IN + "?out"))
        .requestCache(cache -> cache.requestCache(askedPages()))
        .exceptionHandling(
            failing ->
                failing.accessDeniedHandler(denied).authenticationEntryPoint(new Door(SIGN_IN)))
        .build();
  }

  private static void note(SigningIn signingIn, @Nullable Authentication who) {
    if (who != null && who.getPrincipal() instanceof SignedIn person) {
      signingIn.ended(person);
    }
  }

  /** Pages are asked for again after signing in; forms are held back (see {@link HeldForm}). */
  private static HttpSessionRequestCache askedPages() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        request -> request.getMethod().equals("GET") && HeldForm.isNavigation(request));
    return cache;
  }

  private static void rights(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests.requestMatchers(SIGN_IN, ProviderSignIn.BASE + "/**").permitAll();
    requests
        .requestMatchers(HttpMethod.GET, "/desk")
        .access(AuthenticatedAuthorizationManager.authenticated());
    for (Right right : Rights.MATRIX) {
      String[] paths = {right.path(), right.path() + "/**"};
      requests.requestMatchers(HttpMethod.GET, paths).hasAnyAuthority(names(right.see()));
      if (!right.change().isEmpty()) {
        requests.requestMatchers(paths).hasAnyAuthority(names(right.change()));
      }
    }
    requests.anyRequest().denyAll();
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream().map(Role::authority).toArray(String[]::new);
  }
}
