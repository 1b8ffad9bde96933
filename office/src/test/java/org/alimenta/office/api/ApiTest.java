package org.alimenta.office.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiTest {

  /** One person of whom only one thing is told: enough to refuse. */
  private static final String ABROAD =
      """
      {"law": "poland", "benefit": "maintenance-fund", "filed": "2024-10-05", "period": "running",
       "people": [{"id": "anna", "born": "2014-03-01", "citizenship": "polish",
                   "lives-in-poland": false}],
       "entitled": [{"person": "anna"}]}
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();

  @LocalServerPort private int port;

  @Test
  void a_case_is_decided_with_its_reasons() throws Exception {
    JsonNode answer = decide("/api/decide", ABROAD).at("/cases/0/answers/0");

    assertThat(answer.at("/outcome").asString()).isEqualTo("refused");
    assertThat(answer.at("/months/0/grounds").findValuesAsString("result")).contains("failed");
    assertThat(answer.at("/months/0/grounds/0/why/cites/0").asString()).startsWith("art.");
  }

  @Test
  void what_is_not_told_is_asked() throws Exception {
    JsonNode answer =
        decide("/api/decide", "{\"benefit\": \"maintenance-fund\", \"entitled\": [{}]}")
            .at("/cases/0/answers/0");

    assertThat(answer.at("/outcome").asString()).isEqualTo("missing");
    assertThat(answer.at("/questions").size()).isPositive();
  }

  @Test
  void reasons_are_left_out_on_request_and_words_are_added() throws Exception {
    JsonNode whole = decide("/api/decide", ABROAD);
    JsonNode brief = decide("/api/decide?explain=false&lang=pl", ABROAD);

    assertThat(brief.at("/cases/0/answers/0/months/0/grounds/0/why/parts").size()).isZero();
    assertThat(brief.at("/cases/0/answers/0/outcome"))
        .isEqualTo(whole.at("/cases/0/answers/0/outcome"));
    assertThat(whole.has("texts")).isFalse();
    assertThat(brief.at("/texts/0/0/text").asString()).contains("funduszu");
  }

  @Test
  void the_day_of_the_decision_can_be_given_and_is_otherwise_today() throws Exception {
    assertThat(decide("/api/decide?as-of=2024-10-05", ABROAD))
        .isEqualTo(decide("/api/decide", ABROAD));
  }

  @Test
  void many_calls_at_once_get_the_same_answer() throws Exception {
    JsonNode alone = decide("/api/decide", ABROAD);
    Callable<JsonNode> call = () -> decide("/api/decide", ABROAD);

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<JsonNode>> answers =
          java.util.stream.IntStream.range(0, 24).mapToObj(_ -> threads.submit(call)).toList();
      for (Future<JsonNode> answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void every_mistake_of_a_case_is_told_with_its_place_and_a_remedy() throws Exception {
    HttpResponse<String> answer =
        post(
            "/api/decide",
            "application/json",
            "{\n  \"benfit\": \"maintenance-fund\",\n  \"entitled\": [{\"persn\": 1}]\n}");
    JsonNode problem = json.readTree(answer.body());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(contentType(answer)).startsWith("application/problem+json");
    assertThat(problem.at("/status").asInt()).isEqualTo(400);
    assertThat(problem.at("/problems").size()).isEqualTo(2);
    assertThat(problem.at("/problems/0/line").asInt()).isEqualTo(2);
    assertThat(problem.at("/problems/0/remedy").asString()).contains("benefit");
    assertThat(problem.at("/problems/1/line").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]]",
        "null",
        "42",
        "{\"benefit\": \"no-such-benefit\"}",
        "{\"benefit\": \"maintenance-fund\", \"benefit\": \"maintenance-fund\"}",
        "{\"law\": \"atlantis\"}",
        "{\"law\": \"poland\", \"filed\": \"2024-02-30\"}",
        "{\"law\": \"poland\", \"choices\": {\"maintenance-fund/cap\": \"9\"}}"
      })
  void a_faulty_body_is_the_callers_to_mend_and_shows_nothing_of_the_inside(String body)
      throws Exception {
    HttpResponse<String> answer = post("/api/decide", "application/json", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(contentType(answer)).startsWith("application/problem+json");
    assertThat(answer.body()).doesNotContain("Exception", "at org.", "java.");
  }

  @Test
  void deep_nesting_is_refused() throws Exception {
    String deep = "[".repeat(20_000) + "]".repeat(20_000);

    assertThat(post("/api/decide", "application/json", deep).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/decide?lang=de",
    "/api/decide?explain=perhaps",
    "/api/decide?as-of=2024-13-01",
    "/api/decide?as-of=tomorrow"
  })
  void a_wrong_parameter_is_named(String path) throws Exception {
    HttpResponse<String> answer = post(path, "application/json", ABROAD);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json.readTree(answer.body()).at("/title").asString()).isEqualTo("Wrong parameter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "x"})
  void what_is_not_json_is_refused_as_such(String type) throws Exception {
    HttpResponse<String> answer = post("/api/decide", type, ABROAD);

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(contentType(answer)).startsWith("application/problem+json");
  }

  @Test
  void a_body_of_more_than_five_megabytes_is_refused() throws Exception {
    HttpResponse<String> answer =
        post("/api/decide", "application/json", "[" + " ".repeat(5_000_000) + "]");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(contentType(answer)).startsWith("application/problem+json");
  }

  @Test
  void the_law_can_be_read_by_programs() throws Exception {
    JsonNode benefits = get("/api/benefits", 200);
    JsonNode card = get("/api/benefits/maintenance-fund", 200);
    String number = card.at("/numbers/0").asString();

    assertThat(benefits).contains(card.at("/benefit"));
    assertThat(card.at("/facts/0/label/pl").asString()).isNotBlank();
    assertThat(card.at("/provisions/0/inFull").asString()).contains("Dz.U.");
    assertThat(get("/api/numbers/" + number, 200).at("/id").asString()).isEqualTo(number);
    assertThat(get("/api/numbers", 200).size()).isGreaterThan(20);
    assertThat(get("/api/facts", 200).findValuesAsString("id")).contains("person.born");
    assertThat(get("/api/schema", 200).has("$defs")).isTrue();
  }

  @Test
  void a_number_has_the_value_of_the_day() throws Exception {
    assertThat(
            get("/api/numbers/maintenance-fund/cap?on=2020-11-05", 200)
                .at("/inForce/value")
                .asString())
        .isEqualTo("500.00");
    assertThat(get("/api/numbers/maintenance-fund/cap?on=1999-01-01", 200).has("inForce"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/benefits/maintenance-fnd,maintenance-fund",
    "/api/numbers/maintenance-fund/kap,maintenance-fund/cap",
    "/api/schema?law=polland,poland"
  })
  void what_is_not_there_is_told_with_what_was_probably_meant(String path, String meant)
      throws Exception {
    assertThat(get(path, 404).at("/detail").asString()).contains(meant);
  }

  @Test
  void the_description_for_tools_lists_every_call() throws Exception {
    JsonNode paths = get("/v3/api-docs", 200).at("/paths");

    assertThat(paths.propertyNames())
        .containsExactlyInAnyOrder(
            "/api/decide",
            "/api/benefits",
            "/api/benefits/{id}",
            "/api/numbers",
            "/api/numbers/{prefix}/{key}",
            "/api/facts",
            "/api/schema");
  }

  private JsonNode decide(String path, String body) throws Exception {
    HttpResponse<String> answer = post(path, "application/json", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return http.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private JsonNode get(String path, int status) throws Exception {
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    return json.readTree(answer.body());
  }

  private static String contentType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
