package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Every;
import org.alimenta.law.node.Node.Not;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.law.read.Walk;
import org.alimenta.law.text.Line.Role;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/** By how much a condition failed, and the value at which it turns. */
final class Margins {
  private final Naming naming;
  private final RuleText rules;

  Margins(Naming naming) {
    this.naming = naming;
    this.rules = new RuleText(naming, null);
  }

  /** The comparisons that let a condition fail. */
  List<Line> of(Node failed, Standpoint here) {
    List<Line> found = new ArrayList<>();
    collect(failed, here, found, true);
    return found;
  }

  /**
   * @param enough whether the condition would hold if only this part of it did: else no day is
   *     promised
   */
  private void collect(Node node, Standpoint here, List<Line> found, boolean enough) {
    if (!here.value(node).isNo()) {
      return;
    }
    switch (node) {
      case Node.Step step -> collect(step.body(), here.of(step), found, enough);
      case Every(List<Node> tests) -> {
        boolean alone =
            enough && tests.stream().filter(test -> !here.value(test).isYes()).count() == 1;
        tests.forEach(test -> collect(test, here, found, alone));
      }
      case Some(List<Node> tests) -> tests.forEach(test -> collect(test, here, found, enough));
      case Node.Choose choose ->
          here.taken(choose).ifPresent(taken -> collect(taken, here, found, enough));
      case Node.Since since ->
          here.inForce(since).ifPresent(v -> collect(v.body(), here, found, enough));
      case Node.Via(var path, Node body) -> collect(body, here.along(path), found, enough);
      case Compare compare -> margin(compare, here, found, enough);
      case Not(Compare compare) when compare.relation() != Relation.SAME ->
          margin(Comparison.denied(compare), here, found, enough);
      default -> {}
    }
  }

  private void margin(Compare compare, Standpoint here, List<Line> found, boolean enough) {
    Optional<TurningDay> turning = TurningDay.of(compare, here);
    if (turning.isPresent()) {
      turning.filter(_ -> enough).map(this::said).ifPresent(found::add);
      return;
    }
    Comparison said = Comparison.of(compare);
    Value subject = here.value(said.subject());
    Value other = here.value(said.other());
    Kind kind = said.subject().kind();
    boolean counts = kind != Kind.WORD && kind != Kind.NAME && kind != Kind.TEST;
    if (!counts
        || compare.relation() == Relation.SAME
        || said.isAboutAbsence()
        || isDayOfDecision(said.subject())
        || !canChange(compare)
        || (kind == Kind.DAY && (isNever(subject) || isNever(other)))
        || saysNothing(said, subject, other)) {
      return;
    }
    if (!subject.isKnown() || !other.isKnown()) {
      least(said, subject, other).ifPresent(found::add);
      return;
    }
    Phrasing phrasing = new Phrasing(naming, rules);
    String name = Naming.sentence(phrasing.name(said.subject()));
    String limit = naming.values().exact(kind, other.low());
    String is = naming.values().exact(kind, subject.low());
    String by = kind == Kind.DAY ? "" : naming.values().exact(kind, distance(subject, other));
    found.add(
        Line.of(Role.SENTENCE, naming.say(phrase(said, kind), name, by, limit, is))
            .with(phrasing.wheres())
            .referring(phrasing.refers()));
  }

  /** By how much at least, while not everything is told. */
  private Optional<Line> least(Comparison said, Value subject, Value other) {
    Kind kind = said.subject().kind();
    Fraction by =
        said.turned() ? other.low().minus(subject.high()) : subject.low().minus(other.high());
    if ((kind != Kind.MONEY && kind != Kind.FINE) || by.signum() <= 0) {
      return Optional.empty();
    }
    Phrasing phrasing = new Phrasing(naming, rules);
    String name = Naming.sentence(phrasing.name(said.subject()));
    String phrase = said.turned() ? "too little at least" : "too much at least";
    return Optional.of(
        Line.of(Role.SENTENCE, naming.say(phrase, name, naming.values().exact(kind, by)))
            .with(phrasing.wheres())
            .referring(phrasing.refers()));
  }

  private Line said(TurningDay turning) {
    String day = naming.values().exact(Kind.DAY, Fraction.of(turning.day()));
    return Line.of(Role.SENTENCE, naming.say(turning.phrase(), day));
  }

  /**
   * Nothing where something is needed is said by the condition itself; a number without a name of
   * its own could only be told by its formula.
   */
  private static boolean saysNothing(Comparison said, Value subject, Value other) {
    boolean named =
        said.subject() instanceof Node.Step
            || said.subject() instanceof Node.FactRead
            || said.subject() instanceof Node.NumberAt;
    boolean isMoney = said.subject().kind() == Kind.MONEY || said.subject().kind() == Kind.FINE;
    return (!named && !isMoney) || (subject.low().isZero() && other.low().isZero());
  }

  /** A birthday will never be another day: then the margin helps nobody. */
  private static boolean canChange(Compare compare) {
    return Walk.below(List.of(compare)).stream()
        .anyMatch(
            node -> node instanceof Node.FactRead(Fact fact) && fact.isAsked() && !fact.isFixed());
  }

  private static boolean isNever(Value day) {
    return Days.isNever(day.low().toLong());
  }

  /** When it was decided nobody can change any more. */
  private static boolean isDayOfDecision(Node node) {
    return node instanceof Node.FactRead(Fact fact)
        && fact.kind() == Kind.DAY
        && !fact.isAsked()
        && !fact.isMonthly();
  }

  private static Fraction distance(Value one, Value other) {
    Fraction difference = one.low().minus(other.low());
    return difference.signum() < 0 ? difference.negated() : difference;
  }

  private static String phrase(Comparison said, Kind kind) {
    boolean strict = said.relation() == Relation.LESS;
    if (kind == Kind.DAY) {
      return strict
          ? said.turned() ? "would be met after day" : "would be met before day"
          : said.turned() ? "would be met from day" : "would be met by day";
    }
    return strict
        ? said.turned() ? "would be met above" : "would be met below"
        : said.turned() ? "would be met at least" : "would be met at most";
  }
}
