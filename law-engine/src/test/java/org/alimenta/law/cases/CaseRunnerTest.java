package org.alimenta.law.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.casefile.Islet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRunnerTest {
  /** Anna turns 18 in the middle of the year, so that the right ends before the year does. */
  private static final String ANNA =
      """
      filed: 2024-10-01
      people:
        - {id: anna, born: 2007-03-10, lives-here: yes, incomes: []}
        - id: ewa
          born: 1980-05-05
          lives-here: yes
          incomes: [{source: work, payer: Bakery, month-of-income: 2024-09-01, net: 2000.01}]
      children:
        - person: anna
          titles: [{from: 2020-01-01, until: never, monthly: 300.00, shared-by: 1}]
          relatives: [{person: ewa, kin: parent}]
      """;

  private static CaseResult run(String text) {
    return CaseRunner.run(
        new CaseFile(List.of(Islet.LAW), LocalDate.of(2024, 10, 20))
            .read("file", new ByteArrayInputStream(text.getBytes(UTF_8)))
            .getFirst());
  }

  private static List<String> messages(String expect) {
    return run(ANNA + "expect: " + expect).messages();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{anna: {outcome: granted, amount: 300.00, from: 2024-10, to: 2025-03}}",
        "{anna: {from: 2024-10-01, to: 2025-03-31}}",
        "{care: {anna: {outcome: granted}}}",
        "{anna: {failed: [the child is under 18]}}",
        "{anna: {decide-by: 2024-11-01, tells: {income per person: 1000.01}}}",
        "{anna: {tells: {income per person: 1000.005}}}",
        "{anna: {steps: {income of the person: 2000.01, owed: 300}}}",
        "{anna: {steps: {the child lives on the islet: yes}}}",
        "{anna: {papers: [birth-certificate, payslip], no-papers: []}}",
        "{anna: {papers: [birth-certificate of anna], no-papers: [birth-certificate of ewa]}}",
        "{anna: {questions: []}}",
        "{anna: {gaps: []}}",
        "{anna: {authority: office, by-information: no}}",
        "{anna: {months: [{from: 2024-10, to: 2025-03, amount: 300.00, outcome: granted},"
            + " {from: 2025-04, to: 2025-09, outcome: refused, amount: 0}]}}",
      })
  void what_came_out_as_expected_passes(String expect) {
    assertThat(messages(expect)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{anna: {outcome: refused}}"
            + "|file:12:26: anna, outcome: expected refused, found granted.",
        "{anna: {amount: 299.99}}|anna, amount: expected 299.99, found 300.00.",
        "{anna: {from: 2024-09}}|anna, from: expected 2024-09, found 2024-10.",
        "{anna: {to: 2025-03-30}}|anna, to: expected 2025-03-30, found 2025-03-31.",
        "{anna: {failed: []}}|anna, failed: expected none, found the child is under 18.",
        "{anna: {decide-by: 2024-11-02}}"
            + "|anna, decide-by: expected 2024-11-02, found 2024-11-01.",
        "{anna: {tells: {income per person: 1000.00}}}"
            + "|anna, income per person: expected 1000.00, found 1000.005.",
        "{anna: {steps: {income of the person: 5.00}}}"
            + "|anna, income of the person: expected 5.00, found 2000.01 and 0.00.",
        "{anna: {no-papers: [payslip]}}"
            + "|anna, no-papers: expected none of these, found payslip.",
        "{anna: {no-papers: [birth-certificate of anna]}}"
            + "|anna, no-papers: expected none of these, found birth-certificate of anna.",
        "{anna: {papers: [birth-certificate of ewa]}}"
            + "|anna, papers: expected birth-certificate of ewa, found birth-certificate of anna",
        "{anna: {questions: [person.born]}}|anna, questions: expected person.born, found none.",
        "{anna: {gaps: [care/cap]}}|anna, gaps: expected care/cap, found none.",
        "{anna: {by-information: yes}}|anna, by-information: expected yes, found no.",
        "{anna: {to: never}}|anna, to: expected never, found 2025-03.",
        "{anna: {months: [{from: 2024-10, amount: 300.00}]}}"
            + "|anna, months: expected nothing else, found 300.00 from 2024-10 to 2025-03.",
        "{anna: {months: [{from: 2024-10, to: 2025-04, amount: 300.00}]}}"
            + "|anna, month 2025-04: expected 300.00, found 0.00.",
      })
  void what_came_out_otherwise_is_told_with_both_values(String expect, String message) {
    assertThat(messages(expect)).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ana: {outcome: granted}}|There is no answer about 'ana'. Did you mean 'anna'?",
        "{anna: {outcom: granted}}|Did you mean 'outcome'?",
        "{anna: {outcome: grantd}}|No case can end as 'grantd'. Did you mean 'granted'?",
        "{anna: {amount: 300zł}}|Expected a number",
        "{anna: {to: 2025}}|Expected a date",
        "{anna: {authority: harbour}}|The benefit 'care' knows no authority 'harbour'.",
        "{anna: {to: 2025-13}}|Expected a month, but found '2025-13'.",
        "{anna: {tells: {income: 1.00}}}|no step 'income' among its tells.",
        "{anna: {papers: [paysip]}}|Did you mean 'payslip'?",
        "{anna: granted}|Expected keys with values",
        "{}|Nothing is expected here.",
      })
  void an_expectation_that_cannot_be_read_fails(String expect, String message) {
    assertThat(messages(expect)).anySatisfy(line -> assertThat(line).contains(message));
  }

  @Test
  void what_is_missing_is_named() {
    String open = ANNA.replace("born: 2007-03-10, ", "");

    assertThat(
            run(open + "expect: {anna: {outcome: missing, questions: [person.born]}}").messages())
        .isEmpty();
    assertThat(run(open + "expect: {anna: {outcome: granted}}").messages())
        .containsExactly(
            "file:12:26: anna, outcome: expected granted, found missing (not known: person.born).");
  }

  @Test
  void a_case_without_an_expectation_fails() {
    assertThat(run(ANNA).messages())
        .containsExactly(
            "file:1:1: 'file': This case expects nothing. Write 'expect:' and what must come out.");
  }
}
