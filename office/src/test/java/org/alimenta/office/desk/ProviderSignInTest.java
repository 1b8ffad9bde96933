package org.alimenta.office.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Staff for whom an identity provider vouches. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProviderSignInTest {

  private static final IdentityProvider PROVIDER = new IdentityProvider();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void configure(DynamicPropertyRegistry properties) {
    properties.add("alimenta.oidc.issuer", PROVIDER::issuer);
    properties.add("alimenta.oidc.client-secret", () -> "secret");
    properties.add("alimenta.oidc.roles-claim", () -> "groups");
    properties.add("alimenta.oidc.roles.benefits", () -> "CLERK");
    properties.add("alimenta.oidc.roles.control", () -> "AUDITOR");
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @Test
  void the_provider_says_who_somebody_is_and_what_they_may_do() throws Exception {
    PROVIDER.person("olga", List.of("benefits", "canteen"));
    HttpResponse<String> desk = comesIn();

    assertThat(desk.uri().getPath()).isEqualTo("/desk");
    assertThat(desk.body()).contains("Pani olga", "inspektor").doesNotContain("kontrola");
  }

  @Test
  void roles_follow_the_provider_at_each_sign_in() throws Exception {
    PROVIDER.person("irena", List.of("benefits"));
    assertThat(comesIn().body()).contains("inspektor");

    PROVIDER.person("irena", List.of("control"));
    assertThat(comesIn().body()).contains("Pani irena", "kontrola").doesNotContain("inspektor");
  }

  @Test
  void whoever_has_no_role_there_does_not_come_in() throws Exception {
    PROVIDER.person("gosc", List.of("canteen"));

    assertThat(comesIn().uri().toString()).endsWith("/desk/sign-in?provider");
  }

  @Test
  void the_provider_cannot_take_over_an_account_that_signs_in_here() throws Exception {
    PROVIDER.person("administrator", List.of("benefits"));

    assertThat(comesIn().uri().toString()).endsWith("/desk/sign-in?provider");
  }

  @Test
  void roles_that_do_not_go_together_are_refused() throws Exception {
    PROVIDER.person("oboje", List.of("benefits", "control"));

    assertThat(comesIn().uri().toString()).endsWith("/desk/sign-in?provider");
  }

  private HttpResponse<String> comesIn() throws Exception {
    try (HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      URI begin = URI.create("http://localhost:" + port + ProviderSignIn.BEGIN);
      return browser.send(HttpRequest.newBuilder(begin).build(), BodyHandlers.ofString());
    }
  }
}
