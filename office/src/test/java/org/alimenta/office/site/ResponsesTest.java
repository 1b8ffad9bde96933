package org.alimenta.office.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What the site says to browsers and programs beside the pages themselves. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FailingPages.class)
class ResponsesTest {

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @Test
  void a_page_lets_nothing_in_from_outside_and_tells_nothing_to_the_outside() throws Exception {
    HttpResponse<String> page = get("/", "text/html");

    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "http:", "https:"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
  }

  @Test
  void reading_a_page_starts_no_session_and_its_cookies_are_out_of_reach_of_scripts()
      throws Exception {
    assertThat(get("/", "text/html").headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("SESSION"));
  }

  @Test
  void a_page_holds_no_script_and_no_style_of_its_own() throws Exception {
    for (String path : List.of("/", "/gallery", "/gallery/errors", "/no-such-page")) {
      assertThat(get(path, "text/html").body())
          .doesNotContain("<style")
          .doesNotContainPattern("\\sstyle=")
          .doesNotContainPattern("\\son[a-z]+=")
          .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/no-such-page,404",
    "/fails/forbidden,403",
    "/fails/inside,500",
    "/fails/closed,503",
    "/fails/database,503",
    "/fails/disk,503"
  })
  void a_program_gets_a_problem_in_its_own_format(String path, int status) throws Exception {
    HttpResponse<String> answer = get(path, "application/json");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body())
        .contains("\"status\":" + status, "\"reference\":\"A-", "\"instance\":\"" + path)
        .doesNotContain(FailingPages.SECRET, "Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "/no-such-page,404",
    "/fails/forbidden,403",
    "/fails/inside,500",
    "/fails/closed,503",
    "/fails/database,503",
    "/fails/disk,503"
  })
  void a_person_gets_calm_words_and_a_reference(String path, int status) throws Exception {
    HttpResponse<String> answer = get(path, "text/html");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .containsPattern("A-[2-9A-Z]{4}-[2-9A-Z]{4}")
        .doesNotContain(FailingPages.SECRET, "Exception", "at org.")
        .as("each story has its words")
        .doesNotContain("??");
  }

  @Test
  void a_form_sent_without_its_token_is_refused() throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(uri("/display"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("set=high&back=/"))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"'pl,en;q=0.5',pl", "'en-US,en;q=0.9',en", "'de,en;q=0.5',en", "'de,fr',pl"})
  void the_language_is_what_the_browser_prefers_or_else_polish(String accepts, String language)
      throws Exception {
    HttpResponse<String> page =
        http.send(
            HttpRequest.newBuilder(uri("/")).header("Accept-Language", accepts).build(),
            BodyHandlers.ofString());

    assertThat(page.body()).containsPattern(" lang=\"" + language + "\"\\s+data-contrast=");
  }

  @Test
  void an_address_may_ask_for_a_language() throws Exception {
    HttpResponse<String> page = get("/?lang=en", "text/html");

    assertThat(page.body()).containsPattern(" lang=\"en\"\\s+data-contrast=");
    assertThat(page.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("lang=en;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a11y-deklaracja",
        "a11y-wstep",
        "a11y-podmiot",
        "a11y-url",
        "a11y-data-publikacja",
        "a11y-data-aktualizacja",
        "a11y-status",
        "a11y-data-sporzadzenie",
        "a11y-data-przeglad",
        "a11y-audytor",
        "a11y-wdrozenie",
        "a11y-kontakt",
        "a11y-osoba",
        "a11y-email",
        "a11y-telefon",
        "a11y-procedura",
        "a11y-architektura",
        "a11y-aplikacje"
      })
  void the_declaration_can_be_read_by_programs_in_each_language(String id) throws Exception {
    assertThat(get("/accessibility?lang=pl", "text/html").body())
        .containsOnlyOnce("id=\"" + id + "\"");
    assertThat(get("/accessibility?lang=en", "text/html").body())
        .containsOnlyOnce("id=\"" + id + "\"");
  }

  @Test
  void assets_are_kept_for_long_and_carry_nothing_of_the_licensed_brand() throws Exception {
    HttpResponse<String> css = get("/assets/govuk/govuk-frontend.css", "text/css");

    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(css.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    assertThat(css.body())
        .contains("var(--a-accent)")
        .doesNotContain("GDS Transport", "crest.svg", "@font-face", "#1d70b8", "#0b0c0c");
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
        BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
