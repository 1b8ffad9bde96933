package org.alimenta.law.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.alimenta.law.casefile.ExpectSchema;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Finding;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.Suggestions;

/** One answer against everything that a case expects of it. */
final class AnswerCheck {
  private final Answer answer;
  private final Reading reading;
  private final Report report;

  AnswerCheck(Answer answer, String subject, Reading reading, List<Mismatch> mismatches) {
    this.answer = answer;
    this.reading = reading;
    this.report = new Report(subject, mismatches);
  }

  void with(Mapping expected) {
    reading.onlyKeys(expected, ExpectSchema.keys());
    expected.entries().forEach(entry -> part(entry.key(), entry.value()));
    new MonthsCheck(answer, reading, report).with(expected);
    new ReasonsCheck(answer, reading, report).with(expected);
  }

  private void part(String key, Located value) {
    switch (key) {
      case "outcome" -> outcome(value);
      case "failed" -> failed(value);
      case "papers" -> includes(value, "papers", due -> !due.officeFetches());
      case "fetched" -> includes(value, "fetched", PaperDue::officeFetches);
      case "statements" -> includes(value, "statements", PaperDue::statementDoes);
      case "no-papers" -> excludes(value, due -> !due.officeFetches());
      case "questions" -> report.sameNames(value, "questions", texts(value), questions());
      case "authority" -> authority(value);
      case "by-information" -> byInformation(value);
      case "gaps" -> report.sameNames(value, "gaps", texts(value), gaps());
      default -> {}
    }
  }

  private void outcome(Located value) {
    String expected = reading.text(value);
    Set<String> known = Outcomes.of(answer.benefit());
    if (expected == null) {
      return;
    }
    if (!known.contains(expected)) {
      reading.refuse(
          value.place(),
          "No case can end as " + value.described() + ".",
          Suggestions.hint(expected, known));
    } else if (!expected.equals(answer.outcome().id())) {
      report.differs(value.place(), "outcome", expected, answer.outcome().id() + because());
    }
  }

  private String because() {
    if (!answer.isSettled()) {
      Set<String> missing = new LinkedHashSet<>(questions());
      gaps().forEach(gap -> missing.add("no value of " + gap));
      return " (not known: " + Report.names(missing) + ")";
    }
    return answer.outcome().pays() ? "" : " (failed: " + Report.names(failedGrounds()) + ")";
  }

  private void failed(Located value) {
    report.sameNames(value, "failed", texts(value), failedGrounds());
  }

  private Set<String> failedGrounds() {
    Set<String> failed = new LinkedHashSet<>();
    for (Stretch stretch : answer.stretches()) {
      for (Finding finding : stretch.failed()) {
        failed.add(finding.ground().step().name());
      }
    }
    return failed;
  }

  private List<String> questions() {
    return answer.questions().stream()
        .map(
            question ->
                switch (question) {
                  case Cause.FactMissing(var fact, _) -> fact.id();
                  case Cause.LinkMissing(var link, _) -> link.id();
                  case Cause.ListOpen(var listing, _) -> listing.id();
                })
        .distinct()
        .toList();
  }

  /** What the law itself does not say, or we do not know of it. */
  private List<String> gaps() {
    return answer.gaps().stream().map(Cause.Gap::what).distinct().toList();
  }

  private void authority(Located value) {
    String expected = reading.text(value);
    Set<String> known = new LinkedHashSet<>(List.of(ExpectSchema.OFFICE));
    answer.benefit().elsewhere().forEach(other -> known.add(other.authority()));
    if (expected == null) {
      return;
    }
    if (!known.contains(expected)) {
      reading.refuse(
          value.place(),
          "The benefit '" + answer.benefit().id() + "' knows no authority '" + expected + "'.",
          Suggestions.hint(expected, known));
    } else {
      report.same(value, "authority", expected, answer.authority().orElse(ExpectSchema.OFFICE));
    }
  }

  private void byInformation(Located value) {
    Boolean expected = reading.yesNo(value);
    if (expected != null) {
      report.same(value, "by-information", yesNo(expected), yesNo(answer.isMadeKnown()));
    }
  }

  private static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }

  private void includes(Located value, String part, Predicate<PaperDue> which) {
    ExpectedPapers papers = new ExpectedPapers(answer.papers().stream().filter(which).toList());
    List<String> expected = knownPapers(value);
    if (!expected.stream().allMatch(papers::isDue)) {
      report.differs(value.place(), part, Report.names(expected), papers.found(expected));
    }
  }

  private void excludes(Located value, Predicate<PaperDue> which) {
    ExpectedPapers papers = new ExpectedPapers(answer.papers().stream().filter(which).toList());
    List<String> both = knownPapers(value).stream().filter(papers::isDue).toList();
    if (!both.isEmpty()) {
      report.differs(value.place(), "no-papers", "none of these", Report.names(both));
    }
  }

  private List<String> knownPapers(Located value) {
    List<String> known = answer.benefit().papers().stream().map(paper -> paper.id()).toList();
    List<String> told = texts(value);
    for (String paper : told) {
      String id = ExpectedPapers.id(paper);
      if (!known.contains(id)) {
        reading.refuse(
            value.place(),
            "The benefit '" + answer.benefit().id() + "' knows no paper '" + id + "'.",
            Suggestions.hint(id, known));
      }
    }
    return told.stream().filter(paper -> known.contains(ExpectedPapers.id(paper))).toList();
  }

  private List<String> texts(Located value) {
    Sequence list = reading.sequence(value);
    List<String> texts = new ArrayList<>();
    if (list != null) {
      for (Located item : list.items()) {
        String text = reading.text(item);
        if (text != null) {
          texts.add(text);
        }
      }
    }
    return texts;
  }
}
