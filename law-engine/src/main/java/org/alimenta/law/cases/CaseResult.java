package org.alimenta.law.cases;

import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.source.Problem;

/**
 * How a case fared.
 *
 * @param answers what was decided; empty when it could not be decided
 * @param mismatches what came out otherwise than expected
 * @param problems what is wrong with the expectation itself
 */
public record CaseResult(
    ToldCase told, List<Answer> answers, List<Mismatch> mismatches, List<Problem> problems) {

  public CaseResult {
    answers = List.copyOf(answers);
    mismatches = List.copyOf(mismatches);
    problems = List.copyOf(problems);
  }

  public boolean passed() {
    return mismatches.isEmpty() && problems.isEmpty();
  }

  /** One line for each thing that is wrong, each with its place. */
  public List<String> messages() {
    return Stream.concat(
            problems.stream().map(Problem::toString), mismatches.stream().map(Mismatch::toString))
        .toList();
  }
}
