package org.alimenta.law;

import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Nodes;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;

/**
 * Money with fractions of a minor unit: the result of a division or of a rate. It cannot be paid;
 * it becomes {@link Money} only by a rounding that says where it comes from.
 */
public sealed class Fine<S> extends Term<S> permits Choices.FineVersions, Money {
  Fine(Node node) {
    super(node);
  }

  private <R> Fine<R> fine(Operation operation, Term<?> other) {
    return new Fine<>(arithmetic(operation, Kind.FINE, node(), node(other)));
  }

  public <R extends S> Fine<R> plus(Fine<? super R> other) {
    return fine(Operation.ADD, other);
  }

  public <R extends S> Fine<R> minus(Fine<? super R> other) {
    return fine(Operation.SUBTRACT, other);
  }

  /** What exceeds {@code other}, never below zero. */
  public <R extends S> Fine<R> above(Fine<? super R> other) {
    return fine(Operation.ABOVE, other);
  }

  /** At most {@code most}. */
  public <R extends S> Fine<R> upTo(Fine<? super R> most) {
    return fine(Operation.LESSER, most);
  }

  /** At least {@code least}. */
  public <R extends S> Fine<R> butAtLeast(Fine<? super R> least) {
    return fine(Operation.GREATER, least);
  }

  public <R extends S> Fine<R> times(Num<? super R> factor) {
    return fine(Operation.MULTIPLY, factor);
  }

  /** The divisor must be positive for all facts in their ranges: it is proved when loaded. */
  public <R extends S> Fine<R> dividedBy(Num<? super R> divisor) {
    return fine(Operation.DIVIDE, divisor);
  }

  public Fine<S> dividedBy(long divisor) {
    return new Fine<>(
        arithmetic(
            Operation.DIVIDE, Kind.FINE, node(), constant(Kind.COUNT, Fraction.of(divisor))));
  }

  /** How many times {@code other} fits: a plain number. */
  public <R extends S> Num<R> over(Fine<? super R> other) {
    return new Num<>(arithmetic(Operation.DIVIDE, Kind.NUMBER, node(), node(other)));
  }

  /**
   * Whole minor units, a half up.
   *
   * @param basis the provision, or the words "the act is silent"
   */
  public Money<S> rounded(String basis) {
    return rounded(Rounding.HALF_UP, 1, basis);
  }

  /**
   * @param unit in minor units: 100 rounds to whole zloty or dollars
   */
  public Money<S> rounded(Rounding rounding, long unit, String basis) {
    return new Money<>(
        Nodes.of(new Node.Round(rounding, Fraction.of(unit), Kind.MONEY, node(), basis)));
  }

  public <R extends S> Test<R> atMost(Fine<? super R> other) {
    return compare(Relation.AT_MOST, node(), node(other));
  }

  public <R extends S> Test<R> atLeast(Fine<? super R> other) {
    return compare(Relation.AT_MOST, node(other), node());
  }

  public <R extends S> Test<R> lessThan(Fine<? super R> other) {
    return compare(Relation.LESS, node(), node(other));
  }

  public <R extends S> Test<R> moreThan(Fine<? super R> other) {
    return compare(Relation.LESS, node(other), node());
  }

  public <R extends S> Test<R> is(Fine<? super R> other) {
    return compare(Relation.SAME, node(), node(other));
  }

  public <R extends S> Fine<R> onlyIf(Test<? super R> condition) {
    return new Fine<>(choose(node(condition), node(), Law.NOTHING.node()));
  }

  public <R extends S> Fine<R> unless(Test<? super R> condition) {
    return new Fine<>(choose(node(condition), Law.NOTHING.node(), node()));
  }

  /** The same value of the thing at the end of {@code path}. */
  public <R> Fine<R> of(One<R, ? extends S> path) {
    return new Fine<>(via(path));
  }

  public Fine<S> as(String name, Citation... cites) {
    return new Fine<>(named(name, cites));
  }
}
