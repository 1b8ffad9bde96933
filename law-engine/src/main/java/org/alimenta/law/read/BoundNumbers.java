package org.alimenta.law.read;

import java.util.IdentityHashMap;
import java.util.Map;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;

/**
 * The numbers of law that a set of rules uses, looked up once by name. A rule that names an unknown
 * number fails here, when it is loaded, and not when somebody waits for a decision.
 */
public final class BoundNumbers {
  private final Map<Node, DatedNumber> numbers = new IdentityHashMap<>();

  /**
   * @throws IllegalArgumentException when a rule names a number that does not exist
   */
  public BoundNumbers(Iterable<Node> roots, Numbers all) {
    for (Node node : Walk.below(roots)) {
      switch (node) {
        case Node.NumberAt number -> numbers.put(node, all.get(new NumberId(number.number())));
        case Node.Accrued rate -> numbers.put(node, all.get(new NumberId(rate.number())));
        default -> {}
      }
    }
  }

  DatedNumber of(Node node) {
    DatedNumber number = numbers.get(node);
    if (number == null) {
      throw new IllegalStateException("This rule was not loaded with its numbers: " + node);
    }
    return number;
  }
}
