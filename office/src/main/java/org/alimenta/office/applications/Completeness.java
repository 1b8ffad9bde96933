package org.alimenta.office.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alimenta.law.Outcome;
import org.alimenta.law.casefile.Admissions;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.EntityType.Admission;
import org.alimenta.law.read.Trace;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.told.Retold;
import org.alimenta.office.laws.Laws;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case still lacks, read off the rules themselves. */
@Component
public class Completeness {

  private final Laws laws;
  private final Map<String, Admissions> admissions = new ConcurrentHashMap<>();

  Completeness(Laws laws) {
    this.laws = laws;
  }

  /**
   * What the rules say of a case on a day.
   *
   * @param answers one for each benefit and person
   * @param questions what must still be told, the first things first, each once
   * @param papers what must be proved, and whether it was
   */
  public record Look(List<Answer> answers, List<Cause.Question> questions, List<Proof> papers) {

    public Look {
      answers = List.copyOf(answers);
      questions = List.copyOf(questions);
      papers = List.copyOf(papers);
    }

    /** Papers that somebody must still bring. */
    public List<Proof> missing() {
      return papers.stream().filter(Proof::isMissing).toList();
    }

    public int openPoints() {
      return questions.size() + missing().size();
    }

    public boolean isComplete() {
      return openPoints() == 0;
    }

    /** The earliest day by which the law wants a decision of the office. */
    public @Nullable LocalDate decideBy() {
      return answers.stream()
          .filter(answer -> answer.authority().isEmpty())
          .filter(answer -> !answer.outcome().equals(Outcome.NOT_APPLICABLE))
          .map(answer -> day(answer.decideBy()))
          .filter(Objects::nonNull)
          .min(LocalDate::compareTo)
          .orElse(null);
    }

    /**
     * The id of the outcome that pays, or else of the first one that concerns anybody; null when
     * there is nobody.
     */
    public @Nullable String outcome() {
      return answers.stream()
          .map(Answer::outcome)
          .reduce((a, b) -> rank(b) > rank(a) ? b : a)
          .map(outcome -> outcome.id())
          .orElse(null);
    }

    private static int rank(Outcome outcome) {
      return outcome.pays() ? 2 : outcome.equals(Outcome.NOT_APPLICABLE) ? 0 : 1;
    }

    public @Nullable LocalDate periodFrom() {
      return answers.stream()
          .map(answer -> day(answer.first()))
          .filter(Objects::nonNull)
          .min(LocalDate::compareTo)
          .orElse(null);
    }

    /** The last day of the last month, included. */
    public @Nullable LocalDate periodTo() {
      LocalDate from = periodFrom();
      LocalDate last =
          answers.stream()
              .map(answer -> day(answer.last()))
              .filter(Objects::nonNull)
              .max(LocalDate::compareTo)
              .map(day -> day.withDayOfMonth(day.lengthOfMonth()))
              .orElse(null);
      return from == null || last == null || last.isBefore(from) ? from : last;
    }

    private static @Nullable LocalDate day(Trace.@Nullable Taken step) {
      if (step == null || !step.value().isKnown()) {
        return null;
      }
      long day = step.value().get().toLong();
      return Days.isNever(day) ? null : Days.date(day);
    }
  }

  /**
   * A paper that the case calls for.
   *
   * @param thing the number of the thing whose facts it proves, when it was told of
   * @param received when it was brought, or null
   */
  public record Proof(PaperDue due, OptionalInt thing, @Nullable LocalDate received) {

    /** Nobody is asked for what the office fetches itself, or for what may turn out needless. */
    public boolean isMissing() {
      return received == null && due.certain() && !due.officeFetches();
    }
  }

  /** What the rules say, as the law is known on that day. */
  Look look(
      BenefitCase of, Retold retold, AskedFor asked, List<ReceivedPaper> received, LocalDate day) {
    Lawbook book = laws.asKnownOn(of.law(), day);
    List<Answer> answers = asked.of(book.decide(retold.decidedOn(day), of.benefits()), retold);
    Set<Cause.Question> questions = new LinkedHashSet<>();
    List<Proof> papers = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Answer answer : answers) {
      if (answer.authority().isPresent()) {
        // Whoever decides asks; here it is only passed on.
        continue;
      }
      questions.addAll(answer.questions());
      for (PaperDue due : answer.papers()) {
        OptionalInt thing = retold.number(due.about());
        if (seen.add(due.paper().id() + " " + due.about())) {
          papers.add(new Proof(due, thing, received(due, thing, received)));
        }
      }
    }
    return new Look(answers, List.copyOf(questions), papers);
  }

  private static @Nullable LocalDate received(
      PaperDue due, OptionalInt thing, List<ReceivedPaper> received) {
    return received.stream()
        .filter(paper -> due.paper().id().equals(paper.paper()))
        .filter(
            paper ->
                paper.thing() == null
                    || thing.isPresent() && thing.getAsInt() == paper.thing().intValue())
        .map(ReceivedPaper::receivedOn)
        .findFirst()
        .orElse(null);
  }

  /**
   * @throws CaseProblem {@code contradiction} when a case contradicts itself
   */
  void refuseContradictions(String law, Situation situation) {
    List<Admission> broken =
        admissions
            .computeIfAbsent(law, id -> new Admissions(laws.law(id).book()))
            .broken(situation);
    if (!broken.isEmpty()) {
      throw new Contradiction(broken.stream().map(Admission::message).toList());
    }
  }
}
