package org.alimenta.law;

import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Relation;

/** A name that can only be the same as another or not: who pays an income. */
public final class Name<S> extends Term<S> {
  Name(Node node) {
    super(node);
  }

  public <R extends S> Test<R> same(Name<? super R> other) {
    return compare(Relation.SAME, node(), node(other));
  }

  /** The same value of the thing at the end of {@code path}. */
  public <R> Name<R> of(One<R, ? extends S> path) {
    return new Name<>(via(path));
  }
}
