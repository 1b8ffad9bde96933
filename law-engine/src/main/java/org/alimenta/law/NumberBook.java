package org.alimenta.law;

import java.util.List;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Accrued;
import org.alimenta.law.node.Node.NumberAt;
import org.alimenta.law.node.Nodes;
import org.jspecify.annotations.Nullable;

/**
 * The dated numbers of one part of the law, by their short names. Each is bound to the day that
 * decides which value holds, here, in the rule: the file of numbers only says what held when.
 */
public final class NumberBook {
  private final String prefix;

  private NumberBook(String prefix) {
    this.prefix = prefix;
  }

  /**
   * @param prefix as the file of numbers declares it: {@code maintenance-fund}
   */
  public static NumberBook of(String prefix) {
    return new NumberBook(prefix);
  }

  private NumberAt at(String name, Kind kind, Term<?> day, @Nullable Node key, List<String> words) {
    return Nodes.of(new NumberAt(prefix + "/" + name, kind, Term.node(day), key, words));
  }

  public <S> Money<S> money(String name, Day<S> inForceOn) {
    return new Money<>(at(name, Kind.MONEY, inForceOn, null, List.of()));
  }

  /** A table: the value for {@code key}. */
  public <S> Money<S> money(String name, Day<? super S> inForceOn, Num<S> key) {
    return new Money<>(at(name, Kind.MONEY, inForceOn, Term.node(key), List.of()));
  }

  /** A table by an amount, such as the tax paid. */
  public <S> Money<S> money(String name, Day<? super S> inForceOn, Fine<S> key) {
    return new Money<>(at(name, Kind.MONEY, inForceOn, Term.node(key), List.of()));
  }

  public <S> Num<S> num(String name, Day<S> inForceOn) {
    return new Num<>(at(name, Kind.NUMBER, inForceOn, null, List.of()));
  }

  /** A table: the value for {@code key}. */
  public <S> Num<S> num(String name, Day<? super S> inForceOn, Num<S> key) {
    return new Num<>(at(name, Kind.NUMBER, inForceOn, Term.node(key), List.of()));
  }

  public <S> Count<S> count(String name, Day<S> inForceOn) {
    return new Count<>(at(name, Kind.COUNT, inForceOn, null, List.of()));
  }

  /** A table: the value for {@code key}. */
  public <S> Count<S> count(String name, Day<? super S> inForceOn, Num<S> key) {
    return new Count<>(at(name, Kind.COUNT, inForceOn, Term.node(key), List.of()));
  }

  public <S> Test<S> yes(String name, Day<S> inForceOn) {
    return new Test<>(at(name, Kind.TEST, inForceOn, null, List.of()));
  }

  /** A documented choice where the law leaves a question open; an office may switch it. */
  public <S, E extends Enum<E>> Word<S, E> choice(String name, Day<S> inForceOn, Class<E> options) {
    return new Word<>(at(name, Kind.WORD, inForceOn, null, Word.spelt(options)), options);
  }

  /**
   * A yearly rate added up day by day, after {@code from} up to and including {@code to}; divide by
   * 365 for simple interest.
   */
  public <R> Num<R> accrued(String name, Day<? super R> from, Day<? super R> to) {
    return new Num<>(Nodes.of(new Accrued(prefix + "/" + name, Term.node(from), Term.node(to))));
  }
}
