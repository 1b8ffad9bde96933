package org.alimenta.law.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Situation;

/**
 * What must hold of a rule before anybody relies on it. A rule of which nothing is told has, as its
 * interval, every value that it can ever have: so a divisor that can be zero shows here and not in
 * somebody's decision.
 */
public final class LoadCheck {
  private LoadCheck() {}

  /**
   * @return what is wrong, in words for the author of the rule; empty when all is well
   */
  public static List<String> problems(Benefit<?> benefit, EntityType top, Numbers numbers) {
    List<Node> roots = benefit.roots();
    Set<String> problems = new LinkedHashSet<>();
    for (Node root : roots) {
      BoundNumbers bound = new BoundNumbers(roots, numbers);
      List<Node> risky = new ArrayList<>();
      OneCase reader = new OneCase(new Situation(top), bound, false, risky::add);
      reader.value(root, reader.anyone(benefit.subject().type(), nothing(top)));
      for (Node divisor : risky) {
        problems.add(
            "In '%s' of '%s' something is divided by what can be zero (%s). Give its facts a range above zero, or add butAtLeast(1)."
                .formatted(
                    root instanceof Node.Step step ? step.name() : "a rule",
                    benefit.id(),
                    facts(divisor)));
      }
    }
    return List.copyOf(problems);
  }

  private static Cause nothing(EntityType top) {
    return new Cause.Gap("nothing is told of this " + top.id(), 0, null);
  }

  private static String facts(Node divisor) {
    Set<String> facts = new LinkedHashSet<>();
    for (Node node : Walk.below(List.of(divisor))) {
      if (node instanceof Node.FactRead(Fact fact)) {
        facts.add(fact.id());
      }
    }
    return facts.isEmpty() ? "no fact" : String.join(", ", facts);
  }
}
