package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.alimenta.law.lint.Defect;
import org.alimenta.law.lint.Finding;
import org.alimenta.law.lint.Lint;
import org.alimenta.law.lint.Report;
import org.alimenta.poland.pack.PolishLaw;
import org.junit.jupiter.api.Test;

/**
 * The rules of Poland, read without a case: every finding is explained in a file {@code lint.yaml},
 * and every explanation still speaks of something.
 */
class PolishLintTest {
  private static final Report REPORT = Lint.of(new PolishLaw(), LocalDate.of(2026, 11, 22));

  @Test
  void everyFindingIsExplained() {
    assertThat(REPORT.open())
        .withFailMessage(
            () ->
                REPORT.open().stream()
                    .map(PolishLintTest::told)
                    .collect(Collectors.joining("\n", "Correct or explain in lint.yaml:\n", "")))
        .isEmpty();
  }

  private static String told(Finding finding) {
    return "[%s] %s %s".formatted(finding.id(), finding.what().en(), finding.remedy().en());
  }

  @Test
  void eachExplanationCitesTheLaw() {
    assertThat(REPORT.explained())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.by().cites()).containsAnyOf("Dz.U.", "M.P.");
              assertThat(each.by().because().pl()).isNotBlank();
            });
  }

  @Test
  void whatTheFilesDeclareAsUnknownIsToldApart() {
    assertThat(REPORT.declared())
        .extracting(Finding::defect)
        .containsOnly(Defect.TIME)
        .isNotEmpty();
  }
}
