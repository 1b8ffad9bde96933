package org.alimenta.law;

import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Nodes;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/** The words that rules are written with; import them statically. */
public final class Law {
  /** No money. */
  public static final Money<Object> NOTHING = new Money<>(Term.constant(Kind.MONEY, Fraction.ZERO));

  /** The day that does not come: after every other day. */
  public static final Day<Object> NEVER =
      new Day<>(Term.constant(Kind.DAY, Fraction.of(Days.NEVER)));

  public static final Test<Object> YES = new Test<>(Term.constant(Kind.TEST, Fraction.ONE));
  public static final Test<Object> NO = new Test<>(Term.constant(Kind.TEST, Fraction.ZERO));

  private Law() {}

  /** All conditions hold. Every one is examined, so that a letter can name each that fails. */
  @SafeVarargs
  public static <S> Test<S> all(Test<? super S>... tests) {
    return new Test<>(Nodes.of(new Node.Every(nodes(Stream.of(tests)))));
  }

  /** At least one condition holds. */
  @SafeVarargs
  public static <S> Test<S> any(Test<? super S>... tests) {
    return new Test<>(Nodes.of(new Node.Some(nodes(Stream.of(tests)))));
  }

  static <S> Test<S> any(List<? extends Test<? super S>> tests) {
    return new Test<>(Nodes.of(new Node.Some(nodes(tests.stream()))));
  }

  private static List<Node> nodes(Stream<? extends Term<?>> terms) {
    return terms.map(term -> Term.node(term)).toList();
  }

  public static <S> Test<S> not(Test<S> test) {
    return new Test<>(Nodes.of(new Node.Not(Term.node(test))));
  }

  /** A whole number that belongs to the structure of a rule, such as twelve months. */
  public static Count<Object> count(long number) {
    return new Count<>(Term.constant(Kind.COUNT, Fraction.of(number)));
  }

  public static <S> Choices.MoneyChoice<S> when(Test<? super S> test, Money<? super S> then) {
    return Choices.money(test, then);
  }

  public static <S> Choices.FineChoice<S> when(Test<? super S> test, Fine<? super S> then) {
    return Choices.fine(test, then);
  }

  public static <S> Choices.NumChoice<S> when(Test<? super S> test, Num<? super S> then) {
    return Choices.num(test, then);
  }

  public static <S> Choices.DayChoice<S> when(Test<? super S> test, Day<? super S> then) {
    return Choices.day(test, then);
  }

  public static <S> Choices.TestChoice<S> when(Test<? super S> test, Test<? super S> then) {
    return Choices.test(test, then);
  }

  /** The version of a rule in force on {@code day}. */
  public static <S> Choices.Dated<S> inForceOn(Day<S> day) {
    return new Choices.Dated<>(day);
  }

  /** One element's part of a sum, divided so that no grosz or cent is lost. */
  public static <S> Splitting<S> split(Money<S> total) {
    return new Splitting<>(total);
  }

  /** {@code split(total).over(list).by(weight).tiesBy(order)}. */
  public static final class Splitting<S> {
    private final Money<S> total;

    private Splitting(Money<S> total) {
      this.total = total;
    }

    public <E> Over<E> over(Listed<? extends S, E> list) {
      return new Over<>(total, list);
    }
  }

  /** A sum and the list it is divided over. */
  public static final class Over<E> {
    private final Money<?> total;
    private final Listed<?, E> list;

    private Over(Money<?> total, Listed<?, E> list) {
      this.total = total;
      this.list = list;
    }

    public By<E> by(Fine<? super E> weight) {
      return new By<>(this, weight);
    }
  }

  /** A sum, its list and the weight of each element. */
  public static final class By<E> {
    private final Over<E> over;
    private final Fine<? super E> weight;

    private By(Over<E> over, Fine<? super E> weight) {
      this.over = over;
      this.weight = weight;
    }

    /** At equal remainders the lowest is served first. */
    public Money<E> tiesBy(Num<? super E> order) {
      return new Money<>(
          Nodes.of(
              new Node.Split(
                  Term.node(over.total),
                  over.list.listing(),
                  Term.node(weight),
                  Term.node(order))));
    }
  }
}
