package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.cases.CaseRunner;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Option;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case that stands beside the Polish law, each a test of its own name. */
class LawCasesTest {
  /** Raise it with each new case, so that no file can fall out of the test unseen. */
  private static final int CASES = 1_250;

  /** Open questions that no rule asks yet, because nobody can tell the fact they are about. */
  private static final Set<String> NOT_ASKED = Set.of("maintenance-fund/death-month");

  @TestFactory
  Stream<DynamicNode> cases() {
    return CaseFiles.files().stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getName(file.getNameCount() - 3) + "/" + file.getFileName(),
                    CaseFiles.told(file).stream().map(LawCasesTest::aTest)));
  }

  private static DynamicNode aTest(ToldCase told) {
    return dynamicTest(
        told.name(), () -> assertThat(CaseRunner.run(told).messages()).as(told.name()).isEmpty());
  }

  @Test
  void no_case_is_lost() {
    assertThat(CaseFiles.all()).hasSizeGreaterThanOrEqualTo(CASES);
  }

  @Test
  void every_case_has_a_name_of_its_own_and_says_where_its_expectation_comes_from() {
    Map<String, Long> names =
        CaseFiles.all().stream()
            .collect(Collectors.groupingBy(ToldCase::name, Collectors.counting()));

    assertThat(names).allSatisfy((name, count) -> assertThat(count).as(name).isOne());
    assertThat(CaseFiles.all())
        .allSatisfy(
            told ->
                assertThat(told.source())
                    .as(told.name())
                    .matches("(?s)([A-Z][A-Z0-9-]+, )*(published|rule|interpretation).*"));
  }

  @Test
  void every_answer_to_an_open_question_of_law_has_a_case() {
    Map<String, Set<String>> chosen =
        CaseFiles.all().stream()
            .flatMap(told -> told.law().numbers().overrides().entrySet().stream())
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().toString(),
                    Collectors.mapping(
                        Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));

    Map<String, Set<String>> possible =
        CaseFiles.LAW.numbers().all().stream()
            .filter(number -> number.question() != null)
            .filter(number -> !NOT_ASKED.contains(number.id().toString()))
            .collect(Collectors.toMap(number -> number.id().toString(), LawCasesTest::options));

    assertThat(possible).isNotEmpty();
    assertThat(possible)
        .allSatisfy(
            (id, options) ->
                assertThat(chosen.getOrDefault(id, Set.of())).as(id).containsAll(options));
  }

  private static Set<String> options(DatedNumber number) {
    return number.options().stream()
        .map(Option::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
