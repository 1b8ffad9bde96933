package org.alimenta.law;

import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.money.Fraction;

/** Money in whole minor units (grosze, cents): what can be compared, paid and posted. */
public sealed class Money<S> extends Fine<S> permits Choices.MoneyVersions {
  Money(Node node) {
    super(node);
  }

  private <R> Money<R> money(Operation operation, Term<?> other) {
    return new Money<>(arithmetic(operation, Kind.MONEY, node(), node(other)));
  }

  public <R extends S> Money<R> plus(Money<? super R> other) {
    return money(Operation.ADD, other);
  }

  public <R extends S> Money<R> minus(Money<? super R> other) {
    return money(Operation.SUBTRACT, other);
  }

  /** What exceeds {@code other}, never below zero. */
  public <R extends S> Money<R> above(Money<? super R> other) {
    return money(Operation.ABOVE, other);
  }

  /** At most {@code most}. */
  public <R extends S> Money<R> upTo(Money<? super R> most) {
    return money(Operation.LESSER, most);
  }

  /** At least {@code least}. */
  public <R extends S> Money<R> butAtLeast(Money<? super R> least) {
    return money(Operation.GREATER, least);
  }

  /** At least one grosz or cent, so that it can be a divisor. */
  public Money<S> butAtLeastOne() {
    return new Money<>(
        arithmetic(Operation.GREATER, Kind.MONEY, node(), constant(Kind.MONEY, Fraction.ONE)));
  }

  /** Money for a whole number of things. */
  public <R extends S> Money<R> times(Count<? super R> factor) {
    return money(Operation.MULTIPLY, factor);
  }

  @Override
  public <R extends S> Money<R> onlyIf(Test<? super R> condition) {
    return new Money<>(choose(node(condition), node(), Law.NOTHING.node()));
  }

  @Override
  public <R extends S> Money<R> unless(Test<? super R> condition) {
    return new Money<>(choose(node(condition), Law.NOTHING.node(), node()));
  }

  /** Nothing at all, when it would be less than {@code smallest}. */
  public <R extends S> Money<R> orNothingBelow(Money<? super R> smallest) {
    return new Money<>(
        choose(
            Term.<R>compare(Node.Relation.AT_MOST, node(smallest), node()).node(),
            node(),
            Law.NOTHING.node()));
  }

  @Override
  public <R> Money<R> of(One<R, ? extends S> path) {
    return new Money<>(via(path));
  }

  @Override
  public Money<S> as(String name, Citation... cites) {
    return new Money<>(named(name, cites));
  }
}
