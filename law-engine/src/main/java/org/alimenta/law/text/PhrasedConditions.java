package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Const;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.NumberAt;
import org.alimenta.law.node.Node.Reduction;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.node.Node.Step;
import org.alimenta.money.Fraction;

/** Conditions in running words, and what it means that they do not hold. */
final class PhrasedConditions {
  private final Naming naming;
  private final Phrasing around;

  PhrasedConditions(Naming naming, Phrasing around) {
    this.naming = naming;
    this.around = around;
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
  }

  String compared(Compare compare) {
    Comparison said = Comparison.of(compare);
    if (said.isAboutAbsence()) {
      return say(
          said.holdsWhenThereIsOne() ? "day exists" : "no day", around.inline(said.subject()));
    }
    if (said.subject() instanceof Each each
        && each.reduction() == Reduction.COUNT
        && said.phrase().equals("AT_LEAST")
        && said.other() instanceof Const least
        && least.value().equals(Fraction.ONE)) {
      return say("exists", around.lists().items(each.items()));
    }
    if (said.other() instanceof Const word && word.kind() == Kind.WORD) {
      return say("the same", around.inline(said.subject()), quotedWord(word, said.subject()));
    }
    return say(said.phrase(), around.inline(said.subject()), around.inline(said.other()));
  }

  private String quotedWord(Const word, Node near) {
    return naming.quoted(naming.word(word.words(), word.value(), near));
  }

  String oneOf(String phrase, Some some) {
    List<String> words = new ArrayList<>();
    Node asked = null;
    for (Node test : some.tests()) {
      Compare compare = (Compare) test;
      Const word = (Const) compare.right();
      asked = compare.left();
      words.add(quotedWord(word, asked));
    }
    return say(
        phrase, around.inline(asked == null ? some : asked), String.join(say("or inline"), words));
  }

  String joined(List<Node> tests, String phrase) {
    return String.join(say(phrase), tests.stream().map(around::inline).toList());
  }

  String not(Node test) {
    return switch (test) {
      case Step step when step.kind() == Kind.TEST -> {
        around.refer(naming.step(step), naming.anchor(step));
        yield naming.failing(step);
      }
      case Node.FactRead(Fact fact) -> say("not fact", naming.quoted(naming.fact(fact)));
      case NumberAt number ->
          say("number is no", naming.quoted(naming.label(naming.number(number.number()))));
      case Compare(Relation relation, Node left, Const word)
          when relation == Relation.SAME && word.kind() == Kind.WORD ->
          say("not the same", around.inline(left), quotedWord(word, left));
      case Some some when Shape.isOneOfWords(some) -> oneOf("none of words", some);
      case Each each when each.reduction() == Reduction.ANY ->
          around.lists().none(each, around.inline(each.body()));
      case Compare compare when Comparison.of(compare).isAboutAbsence() ->
          say(
              Comparison.of(compare).holdsWhenThereIsOne() ? "no day" : "day exists",
              around.inline(Comparison.of(compare).subject()));
      case Compare compare when compare.relation() != Relation.SAME ->
          compared(Comparison.denied(compare));
      default -> say("not", around.inline(test));
    };
  }
}
