package org.alimenta.law.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Suggestions;

/** Decides a case and compares each answer with what the case expects. */
public final class CaseRunner {
  private CaseRunner() {}

  /** The result; a case that expects nothing has failed, for it would hold whatever the law is. */
  public static CaseResult run(ToldCase told) {
    Located expect = told.expect();
    if (expect == null) {
      return refused(told, "This case expects nothing.", "Write 'expect:' and what must come out.");
    }
    List<Answer> answers;
    try {
      answers = told.law().decide(told.situation(), told.benefits());
    } catch (IllegalStateException | ArithmeticException e) {
      return refused(told, "The case cannot be decided: " + e.getMessage(), "Report this case.");
    }
    return new Comparing(told, answers).with(expect);
  }

  private static CaseResult refused(ToldCase told, String what, String remedy) {
    Problem problem = new Problem(told.place(), "'" + told.name() + "': " + what, remedy);
    return new CaseResult(told, List.of(), List.of(), List.of(problem));
  }

  /** What an expectation calls the one whom an answer is about. */
  public static String keyOf(Thing subject) {
    return subject.name().isEmpty() ? subject.type().id() : subject.name();
  }

  /** The comparison of one case. */
  private static final class Comparing {
    private final ToldCase told;
    private final List<Answer> answers;
    private final Problems problems = new Problems();
    private final Reading reading = new Reading(problems);
    private final List<Mismatch> mismatches = new ArrayList<>();

    Comparing(ToldCase told, List<Answer> answers) {
      this.told = told;
      this.answers = answers;
    }

    CaseResult with(Located expect) {
      Mapping all = reading.mapping(expect);
      if (all != null) {
        all.entries().forEach(this::entry);
        if (all.entries().isEmpty()) {
          reading.refuse(all.place(), "Nothing is expected here.", "Write what must come out.");
        }
      }
      return new CaseResult(told, answers, mismatches, problems.list());
    }

    private void entry(Mapping.Entry entry) {
      boolean isBenefit =
          told.law().benefitIds().contains(entry.key())
              && answers.stream().noneMatch(answer -> isAbout(answer, entry.key()));
      if (isBenefit) {
        Mapping subjects = reading.mapping(entry.value());
        List<Answer> some =
            answers.stream().filter(answer -> answer.benefit().id().equals(entry.key())).toList();
        if (subjects != null) {
          subjects.entries().forEach(subject -> subject(subject, some));
        }
      } else {
        subject(entry, answers);
      }
    }

    private static boolean isAbout(Answer answer, String key) {
      return keyOf(answer.subject()).equals(key);
    }

    private void subject(Mapping.Entry entry, List<Answer> among) {
      List<Answer> about = among.stream().filter(answer -> isAbout(answer, entry.key())).toList();
      Mapping expected = reading.mapping(entry.value());
      if (about.isEmpty()) {
        Set<String> known = new LinkedHashSet<>();
        among.forEach(answer -> known.add(keyOf(answer.subject())));
        reading.refuse(
            entry.keyPlace(),
            "There is no answer about '" + entry.key() + "'.",
            Suggestions.hint(entry.key(), known));
      } else if (about.size() > 1) {
        reading.refuse(
            entry.keyPlace(),
            "There are several benefits for '" + entry.key() + "'.",
            "Write 'benefit:' and the one that is meant, or put the expectation under the id of the"
                + " benefit.");
      } else if (expected != null) {
        new AnswerCheck(about.getFirst(), entry.key(), reading, mismatches).with(expected);
      }
    }
  }
}
