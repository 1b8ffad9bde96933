package org.alimenta.law.text;

import java.util.List;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Every;
import org.alimenta.law.node.Node.Not;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Path;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.law.text.Line.Role;

/** How conditions came about: those that decided, and no more of them than needed. */
final class ToldConditions {
  private final Naming naming;
  private final Titles titles;
  private final RuleText rules;
  private final Telling around;

  ToldConditions(Naming naming, Titles titles, Telling around) {
    this.naming = naming;
    this.titles = titles;
    this.rules = new RuleText(naming, null);
    this.around = around;
  }

  /** A condition in a list of conditions. */
  void test(Node test, Standpoint here, Below below) {
    switch (test) {
      case Step step -> around.tell(step, here, below);
      case Node.FactRead _, Node.NumberAt _ -> around.details(test, here, below);
      case Not(Node inner) when saysItself(inner) -> test(inner, here, below);
      case Node.Via(Path path, Node body) -> test(body, here.along(path), below);
      case Node.Compare compare when saysItself(compare) ->
          around.details(Comparison.of(compare).subject(), here, below);
      case Some some when Shape.isOneOfWords(some) ->
          around.details(some.tests().getFirst(), here, below);
      case Choose _, Since _ -> below.addAll(around.body(test, here));
      case Every _ when here.value(test).isYes() -> around.details(test, here, below);
      default -> below.add(condition(test, here));
    }
  }

  private Line condition(Node test, Standpoint here) {
    Line said = rules.line(test);
    String text = said.text();
    return said.as(Role.CONDITION)
        .saying(text.endsWith(":") ? text.substring(0, text.length() - 1) : text)
        .is(naming.values().value(Kind.TEST, here.value(test)))
        .with(around.body(test, here));
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
    return told && (said.isAboutAbsence() || Shape.asksForWord(compare));
  }

  /** Where one of several conditions is enough, the first that holds is told, else all of them. */
  void some(List<Node> tests, Standpoint here, Below below) {
    tests.stream()
        .filter(test -> here.value(test).isYes())
        .findFirst()
        .ifPresentOrElse(
            met -> test(met, here, below), () -> tests.forEach(test -> test(test, here, below)));
  }

  /** The condition of a choice, then the side that was taken. */
  void choose(Choose choose, Standpoint here, Below below) {
    Value when = here.value(choose.when());
    if (!when.isKnown()) {
      test(choose.when(), here, below);
    } else if (when.isYes()) {
      if (!Shape.isNothingBelow(choose)) {
        test(choose.when(), here, below);
      }
      around.details(choose.then(), here, below);
    } else {
      if (choose.otherwise() instanceof Choose || !Shape.isNothing(choose.otherwise())) {
        notTheCase(choose.when(), here, below);
      } else {
        test(choose.when(), here, below);
      }
      around.details(choose.otherwise(), here, below);
    }
  }

  private void notTheCase(Node test, Standpoint here, Below below) {
    switch (test) {
      case Step step -> below.addNotTheCase(titles.of(naming.step(step), here.of(step).self()));
      case Every(List<Node> tests) ->
          tests.stream()
              .filter(one -> here.value(one).isNo())
              .findFirst()
              .ifPresent(one -> notTheCase(one, here, below));
      default -> test(test, here, below);
    }
  }
}
