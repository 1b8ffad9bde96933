package org.alimenta.law;

import java.util.List;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Const;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Nodes;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A value of law that belongs to things of scope {@code S}. Handles are immutable and free to
 * share.
 */
public abstract sealed class Term<S> permits Day, Fine, Name, Num, Test, Word {
  private final Node node;

  Term(Node node) {
    this.node = node;
  }

  /** What the readers see. */
  public final Node node() {
    return node;
  }

  /**
   * The fact of life that this is.
   *
   * @throws IllegalStateException when it is computed from others
   */
  public final Fact fact() {
    if (node instanceof Node.FactRead(Fact fact)) {
      return fact;
    }
    throw new IllegalStateException("This is no fact but is computed: " + node);
  }

  @Override
  public final String toString() {
    return node.toString();
  }

  /** The node of an argument; a rule used above its own definition is still null in Java. */
  static Node node(@Nullable Term<?> term) {
    if (term == null) {
      throw new IllegalStateException(
          "A rule was used before it was defined: write definitions first, the benefit last.");
    }
    return term.node;
  }

  final Node named(String name, Citation... cites) {
    return Nodes.step(name, List.of(cites), node);
  }

  final Node via(One<?, ?> path) {
    return Nodes.of(new Node.Via(path.path(), node));
  }

  static <R> Test<R> compare(Relation relation, Node left, Node right) {
    return new Test<>(Nodes.of(new Compare(relation, left, right)));
  }

  static Node arithmetic(Node.Operation operation, Kind kind, Node left, Node right) {
    return Nodes.of(new Node.Arithmetic(operation, kind, left, right));
  }

  static Node choose(Node when, Node then, Node otherwise) {
    return Nodes.of(new Node.Choose(when, then, otherwise));
  }

  static Node constant(Kind kind, Fraction value) {
    return Nodes.of(new Const(kind, value, List.of()));
  }
}
