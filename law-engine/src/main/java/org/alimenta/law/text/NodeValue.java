package org.alimenta.law.text;

import java.util.List;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.law.read.Walk;
import org.alimenta.law.situation.Situation;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** The value of a node, in the words of the fact, number or kind that it is. */
final class NodeValue {
  private final Naming naming;
  private final Situation situation;

  NodeValue(Naming naming, Situation situation) {
    this.naming = naming;
    this.situation = situation;
  }

  String of(Node node, Standpoint here) {
    Value value = here.value(node);
    return switch (node) {
      case Node.FactRead(var fact) when value.isKnown() && fact.kind() != Kind.NAME ->
          naming.factValue(fact, value.low());
      case Node.NumberAt at when value.isKnown() -> number(here.number(at), at, value.low());
      case Node.Via(Path path, Node body) -> of(body, here.along(path));
      default -> plain(node, value);
    };
  }

  private String number(DatedNumber number, Node.NumberAt at, Fraction value) {
    return number.unit().kind() == Unit.Kind.MONEY || number.unit().kind() == Unit.Kind.COUNT
        ? naming.values().exact(at.kind(), value)
        : naming.values().figure(number, value);
  }

  private String plain(Node node, Value value) {
    List<String> words = words(node);
    if (value.isKnown() && node.kind() == Kind.NAME) {
      return situation.nameOf(value.low());
    }
    if (node.kind() == Kind.WORD) {
      return value.isKnown() && words != null
          ? naming.word(words, value.low(), node)
          : naming.say("unknown");
    }
    if (node.kind() == Kind.NAME) {
      return naming.say("unknown");
    }
    return naming.values().value(node.kind(), value);
  }

  /** The words among which a value of kind WORD chooses. */
  private static @Nullable List<String> words(Node node) {
    for (Node below : Walk.below(List.of(node))) {
      switch (below) {
        case Node.FactRead(var fact) when fact.kind() == Kind.WORD -> {
          return fact.words();
        }
        case Node.NumberAt at when at.kind() == Kind.WORD -> {
          return at.words();
        }
        case Node.Const constant when constant.kind() == Kind.WORD -> {
          return constant.words();
        }
        default -> {}
      }
    }
    return null;
  }
}
