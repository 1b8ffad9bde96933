package org.alimenta.law;

import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.money.Fraction;

/** A whole number of things: persons, months, years. */
public final class Count<S> extends Num<S> {
  Count(Node node) {
    super(node);
  }

  private <R> Count<R> count(Operation operation, Term<?> other) {
    return new Count<>(arithmetic(operation, Kind.COUNT, node(), node(other)));
  }

  private static Node whole(long number) {
    return constant(Kind.COUNT, Fraction.of(number));
  }

  public <R extends S> Count<R> plus(Count<? super R> other) {
    return count(Operation.ADD, other);
  }

  /** What exceeds {@code other}, never below zero. */
  public <R extends S> Count<R> above(Count<? super R> other) {
    return count(Operation.ABOVE, other);
  }

  public Count<S> butAtLeast(long least) {
    return new Count<>(arithmetic(Operation.GREATER, Kind.COUNT, node(), whole(least)));
  }

  public Count<S> butAtMost(long most) {
    return new Count<>(arithmetic(Operation.LESSER, Kind.COUNT, node(), whole(most)));
  }

  public Test<S> atLeast(long least) {
    return compare(Relation.AT_MOST, whole(least), node());
  }

  public Test<S> atMost(long most) {
    return compare(Relation.AT_MOST, node(), whole(most));
  }

  public Test<S> is(long number) {
    return compare(Relation.SAME, node(), whole(number));
  }

  @Override
  public <R> Count<R> of(One<R, ? extends S> path) {
    return new Count<>(via(path));
  }

  @Override
  public Count<S> as(String name, Citation... cites) {
    return new Count<>(named(name, cites));
  }
}
