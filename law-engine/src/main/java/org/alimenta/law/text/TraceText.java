package org.alimenta.law.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alimenta.law.Ground;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.decision.Finding;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Trace;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Line.Role;
import org.jspecify.annotations.Nullable;

/** A decision as text: what was decided, and why, down to each article, number and fact. */
public final class TraceText {
  private final LawWords words;
  private final Language language;
  private final FactOrigins origins;

  public TraceText(LawWords words, Language language) {
    this(words, language, FactOrigins.UNKNOWN);
  }

  public TraceText(LawWords words, Language language, FactOrigins origins) {
    this.words = words;
    this.language = language;
    this.origins = origins;
  }

  /**
   * Explains an answer.
   *
   * @param decider the one that gave the answer
   * @param situation the case as it was when the answer was given
   */
  public Explanation explain(Answer answer, Decider decider, Situation situation) {
    return new Explaining(answer, decider.reader(situation), situation).explanation();
  }

  /** One explanation in the making. */
  private final class Explaining {
    private final Answer answer;
    private final Naming naming = new Naming(words, language);
    private final OneCase reader;
    private final Thing subject;
    private final Telling telling;
    private final Set<Ground<?>> met = new HashSet<>();

    Explaining(Answer answer, OneCase reader, Situation situation) {
      this.answer = answer;
      this.reader = reader;
      this.subject = answer.subject();
      this.telling = new Telling(naming, situation, subject, origins);
    }

    private String say(String phrase, Object... places) {
      return naming.say(phrase, places);
    }

    Explanation explanation() {
      List<Explanation.Period> periods =
          answer.stretches().stream()
              .filter(stretch -> !stretch.outcome().equals(Outcome.COMPUTED))
              .map(this::period)
              .toList();
      reader.examine(null);
      telling.examine(null);
      QuestionText questions = new QuestionText(naming);
      Explanation told =
          new Explanation(
              headline(),
              glance(),
              total(),
              periods,
              dates(),
              group("told", toldOf()),
              group("to be asked", questions.askAll(answer.questions())),
              group("gaps", answer.gaps().stream().map(questions::gap).toList()),
              null);
      return isUnverified(told.tree()) ? warned(told) : told;
    }

    private Explanation warned(Explanation told) {
      return new Explanation(
          told.headline(),
          told.glance(),
          told.total(),
          told.periods(),
          told.dates(),
          told.told(),
          told.questions(),
          told.gaps(),
          say("uses unverified"));
    }

    private String headline() {
      String title = naming.texts().benefitTitle(answer.benefit().id(), language);
      String outcome = naming.outcome(answer.outcome());
      String who = naming.thing(subject);
      return who.isEmpty()
          ? say("decided", title, outcome)
          : say("decided for", who, Naming.beginning(title), outcome);
    }

    private List<String> glance() {
      List<String> said = new ArrayList<>();
      List<Stretch> granted = answer.granted();
      String total = total();
      for (Stretch stretch : granted) {
        String paid = paid(stretch);
        said.add(total != null && granted.size() == 1 ? say("with total", paid, total) : paid);
      }
      if (total != null && granted.size() > 1) {
        said.add(Naming.sentence(total));
      }
      if (answer.decideBy() != null && answer.decideBy().value().isKnown()) {
        said.add(
            say(
                "named",
                Naming.sentence(naming.step(answer.decideBy().step())),
                naming.values().value(Kind.DAY, answer.decideBy().value())));
      }
      answer
          .authority()
          .map(authority -> naming.texts().authority(authority, language))
          .ifPresent(name -> said.add(say("decided by", name)));
      if (answer.isMadeKnown()) {
        said.add(say("made known"));
      }
      return said;
    }

    private String paid(Stretch stretch) {
      String amount = naming.values().value(Kind.MONEY, stretch.amount());
      return stretch.from() == null
          ? amount
          : say("a month in", amount, months(stretch, stretch.from()));
    }

    private String months(Stretch stretch, YearMonth from) {
      return stretch.hasNoEnd()
          ? naming.values().monthsWithoutEnd(from)
          : naming.values().months(from, Objects.requireNonNull(stretch.to()));
    }

    private @Nullable String total() {
      boolean inMonths = answer.granted().stream().anyMatch(stretch -> stretch.from() != null);
      return inMonths && answer.isSettled() && !answer.hasNoEnd()
          ? say("in all", naming.values().money(answer.total()))
          : null;
    }

    private Explanation.Period period(Stretch stretch) {
      LocalDate month = stretch.from() == null ? null : stretch.from().atDay(1);
      reader.examine(month);
      telling.examine(stretch.from());
      List<Line> groups = new ArrayList<>();
      groups.addAll(group("failed", stretch.failed().stream().map(this::failed).toList()));
      groups.addAll(group("undecided", stretch.open().stream().map(this::open).toList()));
      groups.addAll(group("amount", sum(stretch)));
      groups.addAll(group("met", met(stretch)));
      groups.addAll(
          group(
              "unexamined",
              stretch.unexamined().stream()
                  .map(ground -> Line.of(Role.CONDITION, naming.step(ground.step())))
                  .toList()));
      return new Explanation.Period(headline(stretch), groups);
    }

    private String headline(Stretch stretch) {
      String outcome = naming.outcome(stretch.outcome());
      String amount = naming.values().value(Kind.MONEY, stretch.amount());
      if (stretch.from() == null) {
        return stretch.outcome().pays() ? say("once", outcome, amount) : outcome;
      }
      return say(
          "period",
          months(stretch, stretch.from()),
          stretch.outcome().pays() ? say("each month", outcome, amount) : outcome);
    }

    private Line failed(Finding finding) {
      Step step = finding.ground().step();
      Standpoint here = reader.from(subject);
      List<Line> parts = new ArrayList<>(new Margins(naming).of(step, here));
      telling.newBlock();
      Line line = telling.step(step, here).as(Role.CONDITION);
      parts.addAll(line.parts());
      return naming
          .texts()
          .fails(step, language)
          .map(sentence -> line.saying(sentence).is(null))
          .orElse(line)
          .with(parts);
    }

    private Line open(Finding finding) {
      telling.newBlock();
      return telling.step(finding.ground().step(), reader.from(subject)).as(Role.CONDITION);
    }

    /** A condition that was told as met in earlier months is not told again. */
    private List<Line> met(Stretch stretch) {
      List<Line> lines = new ArrayList<>();
      boolean before = false;
      for (Finding finding : stretch.met()) {
        if (met.add(finding.ground())) {
          lines.add(brief(finding.why()).as(Role.CONDITION).is(null));
        } else {
          before = true;
        }
      }
      if (before) {
        lines.add(Line.of(Role.NOTE, say("met as before")));
      }
      return lines;
    }

    private List<Line> sum(Stretch stretch) {
      return stretch.sum() instanceof Trace.Taken taken
          ? Computation.of(taken, telling, reader)
          : List.of();
    }

    /** A step on one line; its reasons are for those who want them all. */
    private Line brief(Trace.Taken taken) {
      telling.newBlock();
      Line line = telling.step(taken.step(), reader.from(taken.about()));
      if (line.anchor() == null && !line.refers().isEmpty()) {
        return line.saying(line.refers().getFirst().name());
      }
      return line.with(line.parts().stream().map(Line::deeper).toList());
    }

    private List<Line> dates() {
      List<Line> dates = new ArrayList<>();
      for (Trace.@Nullable Taken taken :
          new Trace.@Nullable Taken[] {answer.first(), answer.last(), answer.decideBy()}) {
        if (taken != null) {
          dates.add(brief(taken));
        }
      }
      told(true).forEach(taken -> dates.add(brief(taken)));
      return group("dates", dates);
    }

    private List<Line> toldOf() {
      List<Line> lines = new ArrayList<>();
      told(false).forEach(taken -> lines.add(brief(taken)));
      answer.decidedElsewhere().ifPresent(other -> lines.add(brief(other.why())));
      if (answer.isMadeKnown() && answer.byInformation() != null) {
        lines.add(brief(answer.byInformation()));
      }
      return lines;
    }

    private List<Trace.Taken> told(boolean days) {
      return answer.tells().stream()
          .filter(taken -> days == (taken.step().kind() == Kind.DAY))
          .toList();
    }

    private List<Line> group(String heading, List<Line> lines) {
      return lines.isEmpty() ? List.of() : List.of(Line.heading(say(heading), lines));
    }

    private boolean isUnverified(Line line) {
      return line.mark() != null || line.parts().stream().anyMatch(this::isUnverified);
    }
  }
}
