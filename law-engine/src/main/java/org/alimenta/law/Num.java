package org.alimenta.law;

import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Nodes;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;

/** A plain number: a rate, an area, a share. */
public sealed class Num<S> extends Term<S> permits Choices.NumVersions, Count {
  Num(Node node) {
    super(node);
  }

  private <R> Num<R> num(Operation operation, Term<?> other) {
    return new Num<>(arithmetic(operation, Kind.NUMBER, node(), node(other)));
  }

  public <R extends S> Num<R> plus(Num<? super R> other) {
    return num(Operation.ADD, other);
  }

  public <R extends S> Num<R> minus(Num<? super R> other) {
    return num(Operation.SUBTRACT, other);
  }

  /** What exceeds {@code other}, never below zero. */
  public <R extends S> Num<R> above(Num<? super R> other) {
    return num(Operation.ABOVE, other);
  }

  /** At most {@code most}. */
  public <R extends S> Num<R> upTo(Num<? super R> most) {
    return num(Operation.LESSER, most);
  }

  /** At least {@code least}. */
  public <R extends S> Num<R> butAtLeast(Num<? super R> least) {
    return num(Operation.GREATER, least);
  }

  public <R extends S> Num<R> times(Num<? super R> factor) {
    return num(Operation.MULTIPLY, factor);
  }

  /** The divisor must be positive for all facts in their ranges: it is proved when loaded. */
  public <R extends S> Num<R> dividedBy(Num<? super R> divisor) {
    return num(Operation.DIVIDE, divisor);
  }

  public Num<S> dividedBy(long divisor) {
    return new Num<>(
        arithmetic(
            Operation.DIVIDE, Kind.NUMBER, node(), constant(Kind.COUNT, Fraction.of(divisor))));
  }

  /** Money for this many units. */
  public <R extends S> Fine<R> times(Fine<? super R> money) {
    return new Fine<>(arithmetic(Operation.MULTIPLY, Kind.FINE, node(), node(money)));
  }

  /**
   * @param unit the step, for instance 1/100
   * @param basis the provision, or the words "the act is silent"
   */
  public Num<S> rounded(Rounding rounding, Fraction unit, String basis) {
    return new Num<>(Nodes.of(new Node.Round(rounding, unit, Kind.NUMBER, node(), basis)));
  }

  public <R extends S> Test<R> atMost(Num<? super R> other) {
    return compare(Relation.AT_MOST, node(), node(other));
  }

  public <R extends S> Test<R> atLeast(Num<? super R> other) {
    return compare(Relation.AT_MOST, node(other), node());
  }

  public <R extends S> Test<R> lessThan(Num<? super R> other) {
    return compare(Relation.LESS, node(), node(other));
  }

  public <R extends S> Test<R> moreThan(Num<? super R> other) {
    return compare(Relation.LESS, node(other), node());
  }

  public <R extends S> Test<R> is(Num<? super R> other) {
    return compare(Relation.SAME, node(), node(other));
  }

  public <R extends S> Num<R> onlyIf(Test<? super R> condition) {
    return new Num<>(choose(node(condition), node(), constant(Kind.NUMBER, Fraction.ZERO)));
  }

  public <R extends S> Num<R> unless(Test<? super R> condition) {
    return new Num<>(choose(node(condition), constant(Kind.NUMBER, Fraction.ZERO), node()));
  }

  /** The same value of the thing at the end of {@code path}. */
  public <R> Num<R> of(One<R, ? extends S> path) {
    return new Num<>(via(path));
  }

  public Num<S> as(String name, Citation... cites) {
    return new Num<>(named(name, cites));
  }
}
