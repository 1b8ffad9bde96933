package org.alimenta.office.desk;

import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Sessions live in the database: every instance of the program knows them, and they outlive a
 * restart.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class Sessions {

  @Bean
  CookieSerializer sessionCookie() {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName("SESSION");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgres() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  /** Public pages keep a conversation as long as the calculator says; the desk sets its own. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> timeout(ServerProperties server) {
    Duration timeout = Objects.requireNonNull(server.getServlet().getSession().getTimeout());
    return sessions -> sessions.setDefaultMaxInactiveInterval(timeout);
  }
}
