package org.alimenta.office.site;

import static org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What protects a reader of public pages: nothing may be embedded, injected, or told to other
 * sites.
 *
 * <p>Reading needs no account. The token against forged forms lives in a cookie, so a visitor gets
 * no session before there is something to remember.
 */
@Configuration(proxyBeanMethods = false)
public class WebSecurity {

  /** No script or style inside a page, nothing from another host. */
  static final String CONTENT_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "font-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  @Bean
  SecurityFilterChain publicSite(HttpSecurity http) {
    return common(http)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /** The headers of every page, and the token against forged forms. */
  public static HttpSecurity common(HttpSecurity http) {
    XorCsrfTokenRequestAttributeHandler token = new XorCsrfTokenRequestAttributeHandler();
    // The token is made before the page is written: a long page is partly sent when a late form
    // asks for it, and then its cookie could not be set any more.
    token.setCsrfRequestAttributeName(null);
    CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
    cookie.setCookieCustomizer(builder -> builder.sameSite("Lax").httpOnly(true));
    return http.csrf(
            csrf ->
                csrf.csrfTokenRepository(cookie)
                    .csrfTokenRequestHandler(token)
                    // The token outlives a sign-in: a form that was open in another tab stays good.
                    .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                    // Programs call the API with no cookies, so no page can forge a call in
                    // somebody's name.
                    .ignoringRequestMatchers("/api/**"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                    .permissionsPolicyHeader(
                        permissions ->
                            permissions.policy("camera=(), geolocation=(), microphone=()"))
                    .crossOriginOpenerPolicy(opener -> opener.policy(SAME_ORIGIN)));
  }
}
