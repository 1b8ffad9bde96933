package org.alimenta.law.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Every;
import org.alimenta.law.node.Node.Not;
import org.alimenta.law.node.Node.Reduction;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.numbers.Piece;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Line.Role;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Tells how values came about, step by step, and nothing twice: a step that was told is only named
 * again, a fact or number that was shown is not repeated, what is zero or does not apply is one
 * line.
 */
final class Telling {
  private final Naming naming;
  private final Thing subject;
  private final FactOrigins origins;
  private final NumberText numbers;
  private final RuleText rules;
  private final NodeValue values;
  private final Figures figures;
  private final Set<Shown> shown = new HashSet<>();
  private final Set<Shown> referred = new HashSet<>();

  /** The lines of facts that amounts are computed with. */
  private final Set<Line> amounts = Collections.newSetFromMap(new IdentityHashMap<>());

  private @Nullable YearMonth month;

  /** A step stands here by its anchor: to compare two steps would walk their whole rules. */
  private record Shown(Object what, int thing, @Nullable YearMonth month) {}

  /** The lines below a step, while they are collected. */
  private static final class Below {
    final List<Line> lines = new ArrayList<>();
    final Set<Shown> steps = new HashSet<>();
    final Set<String> zeros = new LinkedHashSet<>();
    final Set<String> notTheCase = new LinkedHashSet<>();
  }

  Telling(Naming naming, Situation situation, Thing subject, FactOrigins origins) {
    this.naming = naming;
    this.subject = subject;
    this.origins = origins;
    this.numbers = new NumberText(naming);
    this.rules = new RuleText(naming, null);
    this.values = new NodeValue(naming, situation);
    this.figures = new Figures(naming, values);
  }

  /** The month that the next lines speak of. */
  void examine(@Nullable YearMonth examined) {
    this.month = examined;
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
  }

  /** Begins what people read as one piece: a condition, an amount, a day. */
  void newBlock() {
    referred.clear();
  }

  /** A step with how it came about. */
  Line step(Step step, Standpoint from) {
    Standpoint here = from.of(step);
    if (!isNew(step, here)) {
      String title = title(naming.step(step), here.self());
      referred.add(told(step, here));
      return head(step, here)
          .saying(say("shown above", title))
          .referring(List.of(new Reference(title, anchor(step, here))));
    }
    shown.add(told(step, here));
    return head(step, here)
        .citing(RuleText.sources(step.cites()))
        .at(anchor(step, here))
        .with(body(step.body(), here));
  }

  private Line head(Step step, Standpoint here) {
    return Line.of(Role.STEP, title(naming.step(step), here.self())).is(valueOf(step, here));
  }

  private String anchor(Step step, Standpoint here) {
    return naming.anchor(step) + "-" + here.self().number();
  }

  private Shown told(Step step, Standpoint here) {
    return new Shown(naming.anchor(step), here.self().number(), step.monthly() ? month : null);
  }

  /** Whether a step is yet to be told here; a step without a place is not kept anywhere. */
  private boolean isNew(Step step, Standpoint here) {
    return step.place() < 0 || !shown.contains(told(step, here));
  }

  /**
   * A step of a computation on one line, with the numbers and facts that it uses itself; empty when
   * it was told before. What else led to it is for those who want every reason.
   */
  Optional<Line> computed(Step step, Standpoint from) {
    Standpoint here = from.of(step);
    if (!isNew(step, here)) {
      return Optional.empty();
    }
    Line told = step(step, from);
    Optional<String> formula = figures.formula(step.body(), here);
    List<Line> parts = new ArrayList<>();
    for (Line part : told.parts()) {
      boolean said = formula.filter(part.text()::equals).isPresent();
      boolean shownBefore = part.role() == Role.STEP && part.anchor() == null;
      if (!said && !shownBefore) {
        parts.add(part);
        if (amounts.remove(part)) {
          Line bare = part.saying(bare(part.text(), here.self()));
          amounts.add(bare);
          parts.set(parts.size() - 1, bare);
        }
      }
    }
    parts.sort(Comparator.comparing(part -> !isPlain(part)));
    return Optional.of(
        told.is(formula.orElse(told.value()))
            .with(parts.stream().map(part -> isPlain(part) ? part : part.deeper()).toList()));
  }

  /** Whose fact it is was said with the step. */
  private String bare(String text, Thing about) {
    String owner = say("about", "", naming.thing(about, subject));
    return text.endsWith(owner) ? text.substring(0, text.length() - owner.length()) : text;
  }

  private boolean isPlain(Line line) {
    return line.role() == Role.NUMBER || amounts.contains(line);
  }

  private String valueOf(Step step, Standpoint here) {
    Value value = here.value(step);
    return step.kind() == Kind.FINE && value.isKnown()
        ? naming.values().unrounded(value.low())
        : values.of(step, here);
  }

  /** The one who applies need not be named on each line. */
  private String title(String name, Thing about) {
    return about.type().isTop() || about.equals(subject)
        ? name
        : say("about", name, naming.thing(about, subject));
  }

  /** How a value came about: its formula, then what went into it. */
  List<Line> body(Node node, Standpoint here) {
    Below below = new Below();
    figures.formula(node, here).ifPresent(text -> below.lines.add(Line.of(Role.FORMULA, text)));
    details(node, here, below);
    if (!below.zeros.isEmpty()) {
      below.lines.add(Line.of(Role.NOTE, say("folded", String.join("; ", below.zeros))));
    }
    if (!below.notTheCase.isEmpty()) {
      below.lines.add(Line.of(Role.NOTE, say("not the case", String.join("; ", below.notTheCase))));
    }
    return below.lines;
  }

  private void details(Node node, Standpoint here, Below below) {
    switch (node) {
      case Node.Const _ -> {}
      case Node.FactRead(Fact fact) -> fact(fact, here, below);
      case Node.NumberAt at -> number(at, here, below);
      case Node.Accrued rate -> rate(rate, here, below);
      case Node.Compare compare when isWord(compare) -> details(compare.left(), here, below);
      case Node.Arithmetic _,
          Node.Round _,
          Node.Compare _,
          Node.Calendar _,
          Node.Between _,
          Not _ ->
          Nodes.children(node, child -> details(child, here, below));
      case Every(List<Node> tests) -> tests.forEach(test -> test(test, here, below));
      case Some(List<Node> tests) -> some(tests, here, below);
      case Choose choose -> choose(choose, here, below);
      case Since since -> since(since, here, below);
      case Each each -> each(each, here, below);
      case Node.Via(Path path, Node body) -> details(body, here.along(path), below);
      case Node.Split split -> {
        details(split.total(), here.owner(split), below);
        details(split.weight(), here, below);
      }
      case Step step -> stepBelow(step, here, below);
    }
  }

  private void stepBelow(Step step, Standpoint here, Below below) {
    Value value = here.value(step);
    boolean money = step.kind() == Kind.MONEY || step.kind() == Kind.FINE;
    if (money && value.isKnown() && value.isNo()) {
      below.zeros.add(title(naming.step(step), here.of(step).self()));
    } else {
      tell(step, here, below);
    }
  }

  /** Once below the same line is enough, even as a reference. */
  private void tell(Step step, Standpoint here, Below below) {
    boolean again = referred.contains(told(step, here.of(step)));
    if (!again
        && (step.place() < 0
            || below.steps.add(
                new Shown(naming.anchor(step), here.of(step).self().number(), null)))) {
      below.lines.add(step(step, here));
    }
  }

  private void fact(Fact fact, Standpoint here, Below below) {
    Thing holder = here.holder(fact);
    if (fact.isMonthly()) {
      return;
    }
    if (!shown.add(new Shown(fact, holder.number(), null))) {
      return;
    }
    String value = values.of(Nodes.of(new Node.FactRead(fact)), here);
    Line line =
        Line.of(Role.FACT, title(naming.fact(fact), holder))
            .is(
                origins
                    .of(holder, fact, naming.language())
                    .map(origin -> say("told by", value, origin))
                    .orElse(value));
    if (isAmount(fact, here.value(Nodes.of(new Node.FactRead(fact))))) {
      amounts.add(line);
    }
    below.lines.add(line);
  }

  /** A year only says which sum is meant, and what is shared by one is whole. */
  private static boolean isAmount(Fact fact, Value value) {
    return switch (fact.kind()) {
      case MONEY, FINE, NUMBER -> true;
      case COUNT -> !fact.isFixed() && !value.low().equals(Fraction.ONE);
      case DAY, TEST, WORD, NAME -> false;
    };
  }

  private void number(Node.NumberAt at, Standpoint here, Below below) {
    Figure figure = here.figure(at);
    if (figure != null && shown.add(new Shown(figure, 0, null))) {
      below.lines.add(numbers.used(here.number(at), figure, keyOf(at, here)));
    }
    if (at.key() != null) {
      details(at.key(), here, below);
    }
  }

  private static @Nullable Fraction keyOf(Node.NumberAt at, Standpoint here) {
    return at.key() == null ? null : here.value(at.key()).low();
  }

  private void rate(Node.Accrued rate, Standpoint here, Below below) {
    Value from = here.value(rate.from());
    Value to = here.value(rate.to());
    List<Piece> pieces =
        from.isKnown() && to.isKnown()
            ? here.number(rate).pieces(from.get().toLong(), to.get().toLong())
            : null;
    for (Piece piece : pieces == null ? List.<Piece>of() : pieces) {
      below.lines.add(
          Line.of(
                  Role.NUMBER,
                  naming.values().holding(Days.date(piece.from()), Days.date(piece.to())))
              .is(naming.values().figure(here.number(rate), piece.rate()))
              .marked(numbers.mark(piece.entry()))
              .citing(List.of(LegalSource.of(piece.entry().cites()))));
    }
    details(rate.from(), here, below);
    details(rate.to(), here, below);
  }

  /** A condition in a list of conditions. */
  private void test(Node test, Standpoint here, Below below) {
    switch (test) {
      case Step step -> tell(step, here, below);
      case Node.FactRead(Fact fact) -> fact(fact, here, below);
      case Node.NumberAt at -> number(at, here, below);
      case Not(Node inner) when saysItself(inner) -> test(inner, here, below);
      case Node.Via(Path path, Node body) -> test(body, here.along(path), below);
      case Node.Compare compare when saysItself(compare) ->
          details(Comparison.of(compare).subject(), here, below);
      case Some some when Shape.isOneOfWords(some) -> details(some.tests().getFirst(), here, below);
      case Choose _, Since _ -> below.lines.addAll(body(test, here));
      case Every _ when here.value(test).isYes() -> details(test, here, below);
      default -> below.lines.add(condition(test, here));
    }
  }

  private Line condition(Node test, Standpoint here) {
    Line said = rules.line(test);
    String text = said.text();
    return said.as(Role.CONDITION)
        .saying(text.endsWith(":") ? text.substring(0, text.length() - 1) : text)
        .is(naming.values().value(Kind.TEST, here.value(test)))
        .with(body(test, here));
  }

  /** "Place: inland" says all that "the place is inland: yes" could say. */
  private static boolean saysItself(Node test) {
    return switch (test) {
      case Step _, Node.FactRead _, Node.NumberAt _ -> true;
      case Node.Via(_, Node body) -> saysItself(body);
      case Some some -> Shape.isOneOfWords(some);
      case Node.Compare compare -> isAboutOneFact(Comparison.of(compare), compare);
      default -> false;
    };
  }

  private static boolean isAboutOneFact(Comparison said, Node.Compare compare) {
    boolean told =
        said.subject() instanceof Node.FactRead || said.subject() instanceof Node.NumberAt;
    return told && (said.isAboutAbsence() || isWord(compare));
  }

  private static boolean isWord(Node.Compare compare) {
    return compare.right() instanceof Node.Const word && word.kind() == Kind.WORD;
  }

  /** Where one of several conditions is enough, the first that holds is told, else all of them. */
  private void some(List<Node> tests, Standpoint here, Below below) {
    tests.stream()
        .filter(test -> here.value(test).isYes())
        .findFirst()
        .ifPresentOrElse(
            met -> test(met, here, below), () -> tests.forEach(test -> test(test, here, below)));
  }

  private void choose(Choose choose, Standpoint here, Below below) {
    Value when = here.value(choose.when());
    if (!when.isKnown()) {
      test(choose.when(), here, below);
    } else if (when.isYes()) {
      if (!Shape.isNothingBelow(choose)) {
        test(choose.when(), here, below);
      }
      details(choose.then(), here, below);
    } else {
      if (choose.otherwise() instanceof Choose || !Shape.isNothing(choose.otherwise())) {
        notTheCase(choose.when(), here, below);
      } else {
        test(choose.when(), here, below);
      }
      details(choose.otherwise(), here, below);
    }
  }

  private void notTheCase(Node test, Standpoint here, Below below) {
    switch (test) {
      case Step step -> below.notTheCase.add(title(naming.step(step), here.of(step).self()));
      case Every(List<Node> tests) ->
          tests.stream()
              .filter(one -> here.value(one).isNo())
              .findFirst()
              .ifPresent(one -> notTheCase(one, here, below));
      default -> test(test, here, below);
    }
  }

  private void since(Since since, Standpoint here, Below below) {
    here.inForce(since)
        .ifPresentOrElse(
            version -> {
              int next = since.versions().indexOf(version) + 1;
              String from = naming.values().day(Days.date(version.from()));
              below.lines.add(
                  Line.of(
                      Role.NOTE,
                      next == since.versions().size()
                          ? say("by law since", from)
                          : say(
                              "by law between",
                              from,
                              naming
                                  .values()
                                  .day(Days.date(since.versions().get(next).from() - 1)))));
              details(version.body(), here, below);
            },
            () -> details(since.day(), here, below));
  }

  private void each(Each each, Standpoint here, Below below) {
    if (each.reduction() == Reduction.COUNT) {
      counted(each.items(), here, below);
      return;
    }
    for (Thing thing : here.members(each.items())) {
      Standpoint inside = here.inside(each.binder(), thing);
      Value value = inside.value(each.body());
      boolean sum = each.reduction() == Reduction.SUM || each.reduction() == Reduction.MOST;
      if (sum && value.isKnown() && value.isNo()) {
        below.zeros.add(naming.thing(thing));
      } else if (settles(each, value)) {
        element(each, thing, inside, below);
        return;
      } else if (!each.reduction().equals(Reduction.ANY) || !here.value(each).isYes()) {
        element(each, thing, inside, below);
      }
    }
  }

  /** One that holds settles "any", one that fails settles "all"; nobody needs the others. */
  private static boolean settles(Each each, Value value) {
    return switch (each.reduction()) {
      case ANY -> value.isYes();
      case ALL -> value.isNo();
      case SUM, COUNT, LEAST, MOST -> false;
    };
  }

  private void element(Each each, Thing thing, Standpoint inside, Below below) {
    Node body = each.body();
    while (body instanceof Node.Via(Path path, Node inner)) {
      inside = inside.along(path);
      body = inner;
    }
    if (body instanceof Step step) {
      below.lines.add(step(step, inside));
    } else {
      below.lines.add(
          Line.of(Role.ELEMENT, naming.thing(thing))
              .is(values.of(body, inside))
              .with(body(body, inside)));
    }
  }

  private void counted(Items items, Standpoint here, Below below) {
    List<String> names = here.members(items).stream().map(naming::thing).toList();
    if (!names.isEmpty() && shown.add(new Shown(names, 0, null))) {
      below.lines.add(
          Line.of(Role.NOTE, say("counted", naming.one(items), String.join("; ", names))));
    }
  }
}
