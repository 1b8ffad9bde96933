package org.alimenta.law.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.Ground;
import org.alimenta.law.Outcome;
import org.alimenta.law.Paper;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.read.BoundNumbers;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Trace;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Decides one benefit. It is made once for each set of numbers and may be used by several threads.
 */
public final class Decider {
  private final Benefit<?> benefit;
  private final BoundNumbers numbers;

  /**
   * @throws IllegalArgumentException when a rule names a number that does not exist
   */
  public Decider(Benefit<?> benefit, Numbers numbers) {
    this.benefit = benefit;
    List<Node> roots = new ArrayList<>(benefit.roots());
    for (Paper<?> paper : benefit.papers()) {
      roots.add(paper.needed().node());
      roots.add(paper.statementDoes().node());
      roots.add(paper.officeFetches().node());
    }
    this.numbers = new BoundNumbers(roots, numbers);
  }

  public Benefit<?> benefit() {
    return benefit;
  }

  /**
   * A reader of this benefit's rules, without reasons: for those who read them part by part. It
   * sees the case as it is when it is asked.
   */
  public OneCase reader(Situation situation) {
    return new OneCase(situation, numbers, false);
  }

  /** One answer for each person of the case whose right this can be. */
  public List<Answer> decideAll(Situation situation) {
    return situation.all(benefit.subject().type()).stream()
        .map(subject -> decide(situation, subject))
        .toList();
  }

  public Answer decide(Situation situation, Thing subject) {
    OneCase reader = new OneCase(situation, numbers, true);
    return new Deciding(reader, situation, subject).answer();
  }

  /**
   * The same answers without reasons and papers, for those who only want to know what comes out and
   * what is missing. What the subjects share is worked out once.
   */
  public List<Answer> outlines(Situation situation, List<Thing> subjects) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    OneCase reader = new OneCase(situation, numbers, false);
    return subjects.stream()
        .map(subject -> new Deciding(reader, situation, subject).draft())
        .toList();
  }

  /**
   * One month alone: its outcome, grounds and sum, whether or not it is one of the benefit's
   * months.
   */
  public Stretch inMonth(Situation situation, Thing subject, YearMonth month) {
    OneCase reader = new OneCase(situation, numbers, false);
    return new Deciding(reader, situation, subject).examine(month);
  }

  /**
   * For each subject one month, without reasons: {@code month}, or the nearest one of the right.
   * What the subjects share is worked out once.
   */
  public List<Stretch> nearest(Situation situation, YearMonth month) {
    OneCase reader = new OneCase(situation, numbers, false);
    return situation.all(benefit.subject().type()).stream()
        .map(subject -> new Deciding(reader, situation, subject).nearest(month))
        .toList();
  }

  /**
   * A right without an end is examined in whole years of months, so many that the month after that
   * of the decision is among them: who decides again in the last of them sees the next year.
   */
  private static final int OPEN_ENDED_MONTHS = 12;

  /** The state of one decision in the making. */
  private final class Deciding {
    private final OneCase reader;
    private final Situation situation;
    private final Thing subject;

    Deciding(OneCase reader, Situation situation, Thing subject) {
      this.reader = reader;
      this.situation = situation;
      this.subject = subject;
    }

    Answer answer() {
      Answer draft = draft();
      return new Answer(
          benefit,
          subject,
          draft.outcome(),
          draft.stretches(),
          draft.causes(),
          draft.first(),
          draft.last(),
          draft.decideBy(),
          draft.byInformation(),
          draft.elsewhere(),
          draft.tells(),
          papers(draft));
    }

    private Stretch nearest(YearMonth month) {
      reader.examine(null);
      Benefit.Months months = benefit.months().orElse(null);
      if (months == null) {
        return examine(null);
      }
      Value first = reader.explain(months.first(), subject).value();
      Value last = reader.explain(months.last(), subject).value();
      if (!first.isKnown() || !last.isKnown()) {
        return examine(null);
      }
      YearMonth from = YearMonth.from(Days.date(first.get().toLong()));
      YearMonth to = YearMonth.from(Days.date(last.get().toLong()));
      if (to.isBefore(from)) {
        return overMonths(first, last).getFirst();
      }
      return examine(month.isBefore(from) ? from : month.isAfter(to) ? to : month);
    }

    private Answer draft() {
      reader.examine(null);
      Benefit.Months months = benefit.months().orElse(null);
      Trace.Taken first = months == null ? null : reader.explain(months.first(), subject);
      Trace.Taken last = months == null ? null : reader.explain(months.last(), subject);
      List<Stretch> stretches =
          first == null || last == null
              ? List.of(examine(null))
              : overMonths(first.value(), last.value());
      reader.examine(null);
      Trace.Taken decideBy =
          benefit.decideBy().map(step -> reader.explain(step, subject)).orElse(null);
      List<Trace.Taken> tells =
          benefit.tells().stream().map(step -> reader.explain(step, subject)).toList();
      Set<Cause> causes = causes(stretches, first, last);
      reader.examine(dayOfCompetence(stretches));
      Trace.Taken byInformation =
          benefit.byInformation().map(step -> reader.explain(step, subject)).orElse(null);
      List<Answer.Elsewhere> elsewhere =
          benefit.elsewhere().stream()
              .map(
                  other ->
                      new Answer.Elsewhere(
                          other.authority(), reader.explain(other.when(), subject)))
              .toList();
      reader.examine(null);
      return new Answer(
          benefit,
          subject,
          outcome(stretches),
          stretches,
          causes,
          first,
          last,
          decideBy,
          byInformation,
          elsewhere,
          tells,
          List.of());
    }

    /** Who decides, and how, follows from the first month that is due; else from the first. */
    private static @Nullable LocalDate dayOfCompetence(List<Stretch> stretches) {
      YearMonth month =
          stretches.stream()
              .filter(stretch -> stretch.outcome().pays())
              .findFirst()
              .orElseGet(stretches::getFirst)
              .from();
      return month == null ? null : month.atDay(1);
    }

    /**
     * While the months are not known, a ground that fails in every month still settles the case.
     */
    private List<Stretch> overMonths(Value first, Value last) {
      if (!first.isKnown() || !last.isKnown()) {
        return List.of(examine(null));
      }
      YearMonth from = YearMonth.from(Days.date(first.get().toLong()));
      long end = last.get().toLong();
      YearMonth to = Days.isNever(end) ? lastExamined(from) : YearMonth.from(Days.date(end));
      List<Stretch> stretches = new ArrayList<>();
      if (to.isBefore(from)) {
        Stretch none = examine(from);
        return List.of(
            none.outcome().pays()
                ? new Stretch(
                    null,
                    null,
                    false,
                    Outcome.REFUSED,
                    Value.known(org.alimenta.money.Fraction.ZERO),
                    none.findings(),
                    none.unexamined(),
                    null)
                : none);
      }
      for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
        Stretch next = examine(month);
        if (!stretches.isEmpty() && next.continues(stretches.getLast())) {
          stretches.set(stretches.size() - 1, stretches.getLast().through(next));
        } else {
          stretches.add(next);
        }
      }
      if (Days.isNever(end)) {
        stretches.set(stretches.size() - 1, stretches.getLast().withoutEnd());
      }
      return stretches;
    }

    private YearMonth lastExamined(YearMonth from) {
      YearMonth last = from.plusMonths(OPEN_ENDED_MONTHS - 1);
      YearMonth now = clock();
      while (now != null && !last.isAfter(now)) {
        last = last.plusMonths(OPEN_ENDED_MONTHS);
      }
      return last;
    }

    /** The month of the decision, where the case knows it: a fact that only the clock tells. */
    private @Nullable YearMonth clock() {
      Thing root = situation.root();
      return root.type().facts().stream()
          .filter(fact -> !fact.isAsked() && !fact.isMonthly() && fact.kind() == Kind.DAY)
          .map(root::fact)
          .filter(Objects::nonNull)
          .map(day -> YearMonth.from(Days.date(day.toLong())))
          .findFirst()
          .orElse(null);
    }

    private Stretch examine(@Nullable YearMonth month) {
      LocalDate day = month == null ? null : month.atDay(1);
      reader.examine(day);
      List<Finding> findings = new ArrayList<>();
      List<Ground<?>> unexamined = new ArrayList<>();
      Outcome outcome = null;
      for (var stage : benefit.stages()) {
        if (outcome != null) {
          unexamined.addAll(stage);
          continue;
        }
        for (Ground<?> ground : stage) {
          findings.add(new Finding(ground, reader.explain(ground.step(), subject)));
        }
        outcome = outcomeOf(findings);
      }
      if (outcome != null) {
        return new Stretch(month, month, false, outcome, nothing(), findings, unexamined, null);
      }
      return sum(month, findings);
    }

    private Stretch sum(@Nullable YearMonth month, List<Finding> findings) {
      if (benefit.pays().isEmpty()) {
        Outcome outcome = benefit.isComputation() ? computed() : Outcome.GRANTED;
        return new Stretch(month, month, false, outcome, nothing(), findings, List.of(), null);
      }
      Node pays = benefit.pays().get().node();
      Trace trace = null;
      Value amount;
      if (pays instanceof Node.Step step) {
        Trace.Taken taken = reader.explain(step, subject);
        trace = taken;
        amount = taken.value();
      } else {
        amount = reader.value(pays, subject);
      }
      Outcome outcome = amount.isKnown() ? Outcome.GRANTED : Outcome.MISSING;
      return new Stretch(month, month, false, outcome, amount, findings, List.of(), trace);
    }

    /** A computation is done when anything came out; what did not still lists its questions. */
    private Outcome computed() {
      return benefit.tells().stream()
              .anyMatch(step -> reader.explain(step, subject).value().isKnown())
          ? Outcome.COMPUTED
          : Outcome.MISSING;
    }

    /** A failed ground settles the stage, whatever else is not known; null means all are met. */
    private @Nullable Outcome outcomeOf(List<Finding> findings) {
      for (Finding finding : findings) {
        if (finding.hasFailed()) {
          return finding.ground().otherwise();
        }
      }
      return findings.stream().anyMatch(Finding::isOpen) ? Outcome.MISSING : null;
    }

    private Value nothing() {
      return Value.known(org.alimenta.money.Fraction.ZERO);
    }

    private Outcome outcome(List<Stretch> stretches) {
      if (stretches.stream().anyMatch(stretch -> stretch.outcome().equals(Outcome.MISSING))) {
        return Outcome.MISSING;
      }
      return stretches.stream()
          .map(Stretch::outcome)
          .filter(Outcome::pays)
          .findFirst()
          .orElseGet(() -> stretches.getFirst().outcome());
    }

    /** The month under examination is nobody's to tell. */
    private Set<Cause> causes(
        List<Stretch> stretches, Trace.@Nullable Taken first, Trace.@Nullable Taken last) {
      Set<Cause> causes = new LinkedHashSet<>();
      boolean missing = outcome(stretches).equals(Outcome.MISSING);
      if (missing && first != null && last != null) {
        causes.addAll(first.value().causes());
      }
      for (Stretch stretch : stretches) {
        if (stretch.outcome().equals(Outcome.MISSING)) {
          stretch.open().forEach(finding -> causes.addAll(finding.value().causes()));
          causes.addAll(stretch.amount().causes());
        }
      }
      if (missing && last != null) {
        causes.addAll(last.value().causes());
      }
      if (benefit.isComputation() && concerns(stretches)) {
        benefit
            .tells()
            .forEach(step -> causes.addAll(reader.explain(step, subject).value().causes()));
      }
      causes.removeIf(
          cause -> cause instanceof Cause.FactMissing(Fact fact, _) && fact.isMonthly());
      return causes;
    }

    private static boolean concerns(List<Stretch> stretches) {
      return stretches.stream()
          .noneMatch(stretch -> stretch.outcome().equals(Outcome.NOT_APPLICABLE));
    }

    /** What is settled does not rest on a fact that nobody told, so nobody proves it. */
    private List<PaperDue> papers(Answer draft) {
      UsedFacts used = new UsedFacts(draft.reasons());
      List<PaperDue> due = new ArrayList<>();
      for (Paper<?> paper : benefit.papers()) {
        for (Thing thing : thingsOf(paper)) {
          Set<Fact> proved = new LinkedHashSet<>(paper.proves());
          proved.retainAll(used.of(thing));
          if (draft.isSettled()) {
            proved.removeIf(fact -> thing.fact(fact) == null);
          }
          Value needed = reader.value(paper.needed().node(), thing);
          if (!proved.isEmpty() && !needed.isNo()) {
            due.add(
                new PaperDue(
                    paper,
                    thing,
                    proved,
                    needed.isYes(),
                    reader.value(paper.statementDoes().node(), thing).isYes(),
                    reader.value(paper.officeFetches().node(), thing).isYes()));
          }
        }
      }
      return due;
    }

    private List<Thing> thingsOf(Paper<?> paper) {
      return situation.all(paper.about().type()).stream().toList();
    }
  }
}
