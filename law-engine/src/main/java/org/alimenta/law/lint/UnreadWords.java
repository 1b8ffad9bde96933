package org.alimenta.law.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Const;
import org.alimenta.law.node.Node.FactRead;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.Card;
import org.alimenta.law.read.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Words among which a person must choose although no rule tells them apart. One word that no rule
 * names is "everything else"; two of them are the same to the law.
 */
final class UnreadWords implements Check {
  @Override
  public void look(LintedLaw law, Findings to) {
    Map<Fact, BitSet> read = new LinkedHashMap<>();
    for (Node node : Walk.below(roots(law))) {
      words(node, read);
    }
    read.forEach((fact, words) -> look(fact, words, to));
  }

  static List<Node> roots(LintedLaw law) {
    List<Node> roots = new ArrayList<>();
    for (Benefit<?> benefit : law.benefits()) {
      roots.addAll(Card.of(benefit).roots());
    }
    for (EntityType type : law.things()) {
      type.admissions().forEach(admission -> roots.add(admission.test()));
    }
    return roots;
  }

  private static void words(Node node, Map<Fact, BitSet> read) {
    if (node instanceof Compare(_, Node left, Node right) && right instanceof Const constant) {
      Fact fact = fact(left);
      if (fact != null) {
        words(fact, read).set((int) constant.value().toLong());
      }
      return;
    }
    if (node instanceof Node.Via || node instanceof Node.Step) {
      return;
    }
    Nodes.children(
        node,
        child -> {
          Fact fact = fact(child);
          if (fact != null) {
            words(fact, read).set(0, fact.words().size());
          }
        });
  }

  private static BitSet words(Fact fact, Map<Fact, BitSet> read) {
    return read.computeIfAbsent(fact, _ -> new BitSet());
  }

  private static @Nullable Fact fact(Node node) {
    return switch (node) {
      case FactRead(Fact fact) when fact.kind() == Kind.WORD -> fact;
      case Node.Via(_, Node body) -> fact(body);
      case Node.Step step -> fact(step.body());
      default -> null;
    };
  }

  private static void look(Fact fact, BitSet read, Findings to) {
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < fact.words().size(); i++) {
      if (!read.get(i)) {
        unread.add(fact.words().get(i));
      }
    }
    if (unread.size() > 1) {
      String words = String.join(", ", unread);
      to.add(
          new Finding(
              Defect.NEVER_APPLIES,
              Finding.id(Defect.NEVER_APPLIES, fact.id(), "words"),
              null,
              new Wording(fact.id(), fact.id()),
              null,
              new Wording(
                  "No rule tells these answers apart: %s.".formatted(words),
                  "Żadna reguła nie odróżnia tych odpowiedzi: %s.".formatted(words)),
              new Wording(
                  "Leave one of them for all the rest, or write the rule that is missing.",
                  "Zostaw jedną na wszystko inne albo dopisz brakującą regułę.")));
    }
  }
}
