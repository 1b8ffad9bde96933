package org.alimenta.law;

import java.util.function.Function;
import org.alimenta.law.node.Binder;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Reduction;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Path;
import org.alimenta.money.Fraction;

/**
 * Several things {@code E}, seen from one {@code S}. Conditions given as a value speak of the
 * element; conditions given as a lambda speak of the one who asks and name the element.
 */
public sealed class Many<S, E> permits Listed {
  private final Items items;

  Many(Items items) {
    this.items = items;
  }

  final Items items() {
    return items;
  }

  private Node each(Reduction reduction, Node body) {
    return Nodes.of(new Node.Each(reduction, items, null, body));
  }

  private <R> Node each(Reduction reduction, Function<One<R, E>, ? extends Term<R>> body) {
    Binder binder = new Binder("another " + items.listing().element().id());
    return Nodes.of(
        new Node.Each(
            reduction, items, binder, Term.node(body.apply(new One<>(new Path.Bound(binder))))));
  }

  public Many<S, E> where(Test<? super E> test) {
    return new Many<>(new Items.Where(items, null, Term.node(test)));
  }

  /** The test speaks of the asking thing; the element is named. */
  public <R extends S> Many<R, E> where(Function<One<R, E>, Test<R>> test) {
    Binder binder = new Binder("another " + items.listing().element().id());
    Node body = Term.node(test.apply(new One<>(new Path.Bound(binder))));
    return new Many<>(new Items.Where(items, binder, body));
  }

  public Money<S> sum(Money<? super E> of) {
    return new Money<>(each(Reduction.SUM, Term.node(of)));
  }

  public Fine<S> sum(Fine<? super E> of) {
    return new Fine<>(each(Reduction.SUM, Term.node(of)));
  }

  public Num<S> sum(Num<? super E> of) {
    return new Num<>(each(Reduction.SUM, Term.node(of)));
  }

  public Count<S> sum(Count<? super E> of) {
    return new Count<>(each(Reduction.SUM, Term.node(of)));
  }

  /** The sum seen with the asking thing in sight. */
  public <R extends S> Money<R> sumOf(Function<One<R, E>, Money<R>> of) {
    return new Money<>(each(Reduction.SUM, of));
  }

  public Count<S> count() {
    return new Count<>(each(Reduction.COUNT, Term.constant(Kind.TEST, Fraction.ONE)));
  }

  public Count<S> count(Test<? super E> test) {
    return where(test).count();
  }

  public Test<S> any(Test<? super E> test) {
    return new Test<>(each(Reduction.ANY, Term.node(test)));
  }

  public <R extends S> Test<R> any(Function<One<R, E>, Test<R>> test) {
    return new Test<>(each(Reduction.ANY, test));
  }

  public Test<S> all(Test<? super E> test) {
    return new Test<>(each(Reduction.ALL, Term.node(test)));
  }

  public Test<S> none(Test<? super E> test) {
    return Law.not(any(test));
  }

  public <R extends S> Test<R> none(Function<One<R, E>, Test<R>> test) {
    return Law.not(this.<R>any(test));
  }

  public Test<S> exist() {
    return count().atLeast(1);
  }

  /** The earliest day; the day that never comes when there is none. */
  public Day<S> earliest(Day<? super E> of) {
    return new Day<>(each(Reduction.LEAST, Term.node(of)));
  }

  /** The highest; zero when there is none. */
  public Money<S> highest(Money<? super E> of) {
    return new Money<>(each(Reduction.MOST, Term.node(of)));
  }

  /** The same list of the thing at the end of {@code path}. */
  public <R> Many<R, E> of(One<R, ? extends S> path) {
    return new Many<>(new Items.Reached(path.path(), items));
  }
}
