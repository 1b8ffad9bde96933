package org.alimenta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user calls them, with the law packs of the product. */
class CommandsTest {
  private static final String EXAMPLES = "../examples";
  private static final String FUND = EXAMPLES + "/maintenance-fund.yaml";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine commandLine = Alimenta.commandLine();
    return commandLine
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("case.yaml"), text).toString();
  }

  @Test
  void the_examples_come_out_as_they_expect() {
    assertThat(run("check", EXAMPLES)).isZero();

    assertThat(out.toString()).matches("\\d+ passed, 0 failed\\R");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_case_that_comes_out_otherwise_fails_the_check_and_says_why() throws IOException {
    String wrong = Files.readString(Path.of(FUND)).replace("amount: 441.67", "amount: 441.66");

    assertThat(run("check", file(wrong))).isEqualTo(1);

    assertThat(out.toString())
        .contains("Failed: each zloty above the criterion takes one zloty off")
        .contains("case.yaml:", "anna, amount: expected 441.66, found 441.67.")
        .endsWith("2 passed, 1 failed" + System.lineSeparator());
  }

  @Test
  void a_file_that_cannot_be_read_fails_the_check_with_its_place() throws IOException {
    String path = file("fild: 2020-10-05\n");

    assertThat(run("check", path)).isEqualTo(1);

    assertThat(out.toString()).isEqualToIgnoringNewLines("0 passed, 1 failed\n");
    assertThat(err.toString())
        .contains(path + ":1:1: The key 'fild' is not known here. Did you mean 'filed'?");
  }

  @Test
  void answers_can_be_read_by_machines() {
    assertThat(run("assess", FUND, "--json")).isZero();

    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.get("version").asString()).isEqualTo(Version.number());
    JsonNode second = json.get("cases").get(1);
    assertThat(second.get("law").get("files").size()).isPositive();
    JsonNode answer = second.get("answers").get(0);
    assertThat(answer.get("outcome").asString()).isEqualTo("granted");
    assertThat(answer.get("total").asString()).isEqualTo("5300.04");
    JsonNode months = answer.get("months").get(0);
    assertThat(months.get("from").asString()).isEqualTo("2020-10");
    assertThat(months.get("amount").get("value").asString()).isEqualTo("441.67");
    assertThat(months.get("grounds").get(0).get("why").get("ref").asString()).isEqualTo("s1");
    JsonNode third = json.get("cases").get(2).get("answers").get(0);
    assertThat(third.get("questions").get(0).get("id").asString()).isEqualTo("person.citizenship");
  }

  @Test
  void answers_can_be_read_by_people() {
    assertThat(run("assess", FUND, "--lang", "en")).isZero();

    assertThat(out.toString().replace('\u00a0', ' '))
        .contains("each zloty above the criterion takes one zloty off", "441.67");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_choice_is_in_the_receipt() {
    run("numbers");
    assertThat(run("assess", FUND, "--choice", "income/nonsense=x")).isEqualTo(2);

    assertThat(err.toString()).contains("There is no number 'income/nonsense'.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "--benefit fund|No benefit of the law 'poland' is called 'fund'.",
        "--lang de|only in en and pl",
        "--as-of 3000-01-01|cannot be the day of a decision",
        "--as-of tomorrow|'tomorrow'",
        "--stps 2|--stps",
      })
  void wrong_use_is_named_in_a_line_with_where_help_is(String options, String message) {
    assertThat(run(("assess " + FUND + " " + options).split(" "))).isEqualTo(2);

    assertThat(err.toString()).contains(message).contains("Help: ./alimenta assess --help");
    assertThat(err.toString().lines().count()).isLessThanOrEqualTo(3);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void one_broken_file_does_not_hide_the_answers_of_another() throws IOException {
    assertThat(run("assess", file("people: anna\n"), FUND, "--json")).isEqualTo(1);

    assertThat(err.toString()).contains("case.yaml:1:9: Expected a list, but found 'anna'.");
    assertThat(JsonMapper.shared().readTree(out.toString()).get("cases").size()).isEqualTo(3);
  }

  @Test
  void a_folder_without_cases_and_a_missing_file_are_refused() {
    assertThat(run("check", folder.toString())).isEqualTo(1);
    assertThat(run("check", folder.resolve("none.yaml").toString())).isEqualTo(1);

    assertThat(err.toString())
        .contains("This folder holds no case file.", "There is no such file.")
        .doesNotContain("Exception");
  }

  @Test
  void benefits_numbers_and_the_schema_are_listed() {
    assertThat(run("benefits")).isZero();
    assertThat(out.toString()).contains("maintenance-fund  ", "2008-10-01");
    assertThat(run("numbers")).isZero();
    assertThat(out.toString()).contains("maintenance-fund/", "UNVERIFIED");
    out.getBuffer().setLength(0);
    assertThat(run("schema")).isZero();
    assertThat(JsonMapper.shared().readTree(out.toString()).get("$defs").has("case")).isTrue();
  }

  private String population() {
    String path = folder.resolve("families.parquet").toString();
    assertThat(run("population", "--families", "300", "--seed", "5", path)).isZero();
    assertThat(out.toString()).startsWith("300 families are in " + path);
    assertThat(err.toString()).isEmpty();
    out.getBuffer().setLength(0);
    return path;
  }

  @Test
  void a_population_is_simulated_for_machines() {
    assertThat(run("simulate", "--population", population(), "--months", "3", "--json")).isZero();

    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.get("families").asInt()).isEqualTo(300);
    assertThat(json.get("months").get(2).get("month").asString()).isEqualTo("2024-12");
    int inAll = 0;
    for (JsonNode count : json.get("all").get("personMonths")) {
      inAll += count.asInt();
    }
    assertThat(inAll).isEqualTo(3 * json.get("persons").asInt());
    assertThat(json.get("all").get("paid").asString()).matches("[1-9]\\d{4,}\\.\\d\\d");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_population_is_simulated_for_people_in_both_languages() {
    String path = population();

    assertThat(run("simulate", "--population", path, "--lang", "en")).isZero();
    assertThat(out.toString())
        .contains("300 families", "granted", "refused", "2025-09", "all", "paid, PLN")
        .contains("not verified yet: income/hectare-income");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 110);
    out.getBuffer().setLength(0);
    assertThat(run("simulate", "--population", path, "--lang", "pl")).isZero();
    assertThat(out.toString()).contains("Rodziny: 300", "przyznano", "odmówiono", "razem");
  }

  @Test
  void a_population_is_not_overwritten_unless_it_is_said() {
    String path = population();

    assertThat(run("population", "--families", "3", path)).isEqualTo(2);
    assertThat(err.toString()).contains(path + " is there already. Name another file, or add");
    assertThat(run("population", "--families", "3", "--force", path)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "population x --period 2007-01|--period can be from 2008-10 to 2098-12",
        "population x --families 0|--families can be from 1",
        "population x --forgetful 1001|--forgetful can be from 0 to 1000",
        "population x --benefit maintenance-advance|Use one of: maintenance-fund.",
        "population .|. is a folder.",
        "simulate|--population",
        "simulate --population x --months 0|--months can be from 1 to 120",
        "simulate --population x --threads 0|--threads can be from 1 to 256",
        "simulate --population x --from 2008-09|--from can be from 2008-10",
        "simulate --population x --benefit fund-recovery|is not decided month by month",
        "simulate --population x --benefit fund|No benefit of the law 'poland' is called 'fund'.",
        "simulate --population x --law usa|There is no law 'usa'.",
      })
  void wrong_use_of_populations_is_named(String line, String message) {
    assertThat(run(line.split(" "))).isEqualTo(2);

    assertThat(err.toString()).contains(message).contains("Help: ./alimenta ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void what_is_no_population_is_refused_without_an_exception() throws IOException {
    assertThat(run("simulate", "--population", file("people: anna\n"))).isEqualTo(1);

    assertThat(err.toString()).contains("This is not a Parquet file.").doesNotContain("Exception");
  }
}
