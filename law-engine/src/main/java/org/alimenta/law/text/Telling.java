package org.alimenta.law.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Every;
import org.alimenta.law.node.Node.Not;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Path;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Line.Role;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Tells how values came about, step by step, and nothing twice: a step that was told is only named
 * again, a fact or number that was shown is not repeated, what is zero or does not apply is one
 * line.
 */
final class Telling {
  private final Naming naming;
  private final Titles titles;
  private final NodeValue values;
  private final Figures figures;
  private final AlreadyTold already;
  private final ToldInputs inputs;
  private final ToldConditions conditions;
  private final ToldLists lists;

  Telling(Naming naming, Situation situation, Thing subject, FactOrigins origins) {
    this.naming = naming;
    this.titles = new Titles(naming, subject);
    this.values = new NodeValue(naming, situation);
    this.figures = new Figures(naming, values);
    this.already = new AlreadyTold(naming);
    this.inputs = new ToldInputs(naming, titles, values, origins, already);
    this.conditions = new ToldConditions(naming, titles, this);
    this.lists = new ToldLists(naming, values, already, this);
  }

  /** The month that the next lines speak of. */
  void examine(@Nullable YearMonth examined) {
    already.examine(examined);
  }

  /** Begins what people read as one piece: a condition, an amount, a day. */
  void newBlock() {
    already.newBlock();
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
  }

  /** A step with how it came about. */
  Line step(Step step, Standpoint from) {
    Standpoint here = from.of(step);
    if (!already.isNew(step, here)) {
      String title = titles.of(naming.step(step), here.self());
      already.refer(step, here);
      return head(step, here)
          .saying(say("shown above", title))
          .referring(List.of(new Reference(title, anchor(step, here))));
    }
    already.tell(step, here);
    return head(step, here)
        .citing(RuleText.sources(step.cites()))
        .at(anchor(step, here))
        .with(body(step.body(), here));
  }

  private Line head(Step step, Standpoint here) {
    return Line.of(Role.STEP, titles.of(naming.step(step), here.self())).is(valueOf(step, here));
  }

  private String valueOf(Step step, Standpoint here) {
    Value value = here.value(step);
    return step.kind() == Kind.FINE && value.isKnown()
        ? naming.values().unrounded(value.low())
        : values.of(step, here);
  }

  private String anchor(Step step, Standpoint here) {
    return naming.anchor(step) + "-" + here.self().number();
  }

  /**
   * A step of a computation on one line, with the numbers and facts that it uses itself; empty when
   * it was told before. What else led to it is for those who want every reason.
   */
  Optional<Line> computed(Step step, Standpoint from) {
    Standpoint here = from.of(step);
    if (!already.isNew(step, here)) {
      return Optional.empty();
    }
    Line told = step(step, from);
    Optional<String> formula = figures.formula(step.body(), here);
    List<Line> parts = new ArrayList<>();
    for (Line part : told.parts()) {
      boolean said = formula.filter(part.text()::equals).isPresent();
      boolean shownBefore = part.role() == Role.STEP && part.anchor() == null;
      if (!said && !shownBefore) {
        parts.add(inputs.bare(part, here.self()));
      }
    }
    parts.sort(Comparator.comparing(part -> !inputs.isPlain(part)));
    return Optional.of(
        told.is(formula.orElse(told.value()))
            .with(
                parts.stream().map(part -> inputs.isPlain(part) ? part : part.deeper()).toList()));
  }

  /** How a value came about: its formula, then what went into it. */
  List<Line> body(Node node, Standpoint here) {
    Below below = new Below();
    figures.formula(node, here).ifPresent(text -> below.add(Line.of(Role.FORMULA, text)));
    details(node, here, below);
    return below.lines(naming);
  }

  /** What went into a value. */
  void details(Node node, Standpoint here, Below below) {
    switch (node) {
      case Node.Const _ -> {}
      case Node.FactRead(Fact fact) -> inputs.fact(fact, here, below);
      case Node.NumberAt at -> number(at, here, below);
      case Node.Accrued rate -> {
        inputs.rate(rate, here, below);
        details(rate.from(), here, below);
        details(rate.to(), here, below);
      }
      case Node.Compare compare when Shape.asksForWord(compare) ->
          details(compare.left(), here, below);
      case Node.Arithmetic _,
          Node.Round _,
          Node.Compare _,
          Node.Calendar _,
          Node.Between _,
          Not _ ->
          Nodes.children(node, child -> details(child, here, below));
      case Every(List<Node> tests) -> tests.forEach(test -> conditions.test(test, here, below));
      case Some(List<Node> tests) -> conditions.some(tests, here, below);
      case Choose choose -> conditions.choose(choose, here, below);
      case Since since -> since(since, here, below);
      case Each each -> lists.each(each, here, below);
      case Node.Via(Path path, Node body) -> details(body, here.along(path), below);
      case Node.Split split -> {
        details(split.total(), here.owner(split), below);
        details(split.weight(), here, below);
      }
      case Step step -> stepBelow(step, here, below);
    }
  }

  private void number(Node.NumberAt at, Standpoint here, Below below) {
    inputs.number(at, here, below);
    if (at.key() != null) {
      details(at.key(), here, below);
    }
  }

  private void stepBelow(Step step, Standpoint here, Below below) {
    Value value = here.value(step);
    boolean money = step.kind() == Kind.MONEY || step.kind() == Kind.FINE;
    if (money && value.isKnown() && value.isNo()) {
      below.addZero(titles.of(naming.step(step), here.of(step).self()));
    } else {
      tell(step, here, below);
    }
  }

  /** Once below the same line is enough, even as a reference. */
  void tell(Step step, Standpoint from, Below below) {
    Standpoint here = from.of(step);
    if (!already.isReferred(step, here)
        && (step.place() < 0 || below.isFirst(naming.anchor(step), here.self()))) {
      below.add(step(step, from));
    }
  }

  private void since(Since since, Standpoint here, Below below) {
    here.inForce(since)
        .ifPresentOrElse(
            version -> {
              below.add(Line.of(Role.NOTE, holding(since, version)));
              details(version.body(), here, below);
            },
            () -> details(since.day(), here, below));
  }

  /** When a version of the law held. */
  private String holding(Since since, Node.Version version) {
    int next = since.versions().indexOf(version) + 1;
    String from = naming.values().day(Days.date(version.from()));
    return next == since.versions().size()
        ? say("by law since", from)
        : say(
            "by law between",
            from,
            naming.values().day(Days.date(since.versions().get(next).from() - 1)));
  }
}
