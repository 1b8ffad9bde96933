package org.alimenta.office.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.database.Database;
import org.alimenta.office.OfficeApplication;
import org.alimenta.office.access.DemoStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Two instances of the program on one database: whoever signed in at one is known at the other. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TwoInstancesTest {

  @LocalServerPort private int port;
  @Autowired private Database database;

  @Test
  void a_session_begun_at_one_goes_on_at_the_other_and_ends_at_both() throws Exception {
    try (ConfigurableApplicationContext second = second();
        HttpClient browser =
            HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
      int other =
          Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port"));
      post(
          browser,
          port,
          "/desk/sign-in",
          "login=clerk&password=" + URLEncoder.encode(DemoStaff.PASSWORD, StandardCharsets.UTF_8));

      HttpResponse<String> there = get(browser, other, "/desk");
      assertThat(there.uri().getPath()).isEqualTo("/desk");
      assertThat(there.body()).contains("Barbara Mazurek");

      post(browser, other, "/desk/sign-out", "");
      assertThat(get(browser, port, "/desk").uri().getPath()).isEqualTo("/desk/sign-in");
    }
  }

  /** The other program owns neither the database nor its end. */
  private ConfigurableApplicationContext second() {
    return new SpringApplicationBuilder(OfficeApplication.class)
        .initializers(
            (ApplicationContextInitializer<GenericApplicationContext>)
                context ->
                    context.registerBean(
                        "databaseOfTheFirst",
                        Database.class,
                        () -> database,
                        definition -> definition.setDestroyMethodName("")))
        .properties("server.port=0", "spring.main.banner-mode=off")
        .run();
  }

  private static HttpResponse<String> get(HttpClient browser, int port, String path)
      throws Exception {
    return browser.send(HttpRequest.newBuilder(uri(port, path)).build(), BodyHandlers.ofString());
  }

  private static void post(HttpClient browser, int port, String path, String form)
      throws Exception {
    Matcher token =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
            .matcher(get(browser, port, "/desk/sign-in").body());
    assertThat(token.find()).isTrue();
    browser.send(
        HttpRequest.newBuilder(uri(port, path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    form + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
            .build(),
        BodyHandlers.ofString());
  }

  // Cookies know hosts and not ports, so both programs see the same ones.
  private static URI uri(int port, String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
