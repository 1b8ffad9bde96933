package org.alimenta.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.FactRead;
import org.alimenta.law.node.Path;
import org.alimenta.law.node.Topic;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * How a law sees the people around somebody who asks for everything at once: what each of them is
 * to that person, and what follows from it, so that it is not asked. What is not certain but only
 * usual is not asked in a check either: the check says what it took for granted, and an application
 * asks it.
 *
 * <p>It speaks to people who ask. A case that an office reads holds what was told, and nothing
 * follows there.
 */
public final class Household {
  private final Listing people;
  private final Fact role;
  private final Fact born;
  private final int self;
  private final int child;
  private @Nullable Fact asked;
  private final List<Given> given = new ArrayList<>();
  private final List<Made> made = new ArrayList<>();
  private final List<Follows> follows = new ArrayList<>();
  private final List<Empty> empty = new ArrayList<>();
  private final List<Earlier> earlier = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Earning> earnings = new ArrayList<>();

  /** What holds for everybody who asks, such as the way in which they would apply. */
  public record Given(Fact fact, Fraction value) {}

  /** The list has one element for each person of whom {@code where} is true. */
  public record Made(Listing listing, Link person, Node where) {}

  /**
   * A fact has this value when {@code when} is true of its thing.
   *
   * @param isCertain otherwise it is only usual
   */
  public record Follows(Fact fact, Fraction value, Node when, boolean isCertain) {}

  /**
   * A list has no elements when {@code when} is true of its owner.
   *
   * @param isCertain otherwise it is only usual
   */
  public record Empty(Listing listing, Node when, boolean isCertain) {}

  /** What {@code known} waits for is asked before the fact, which may then not matter any more. */
  public record Earlier(Fact fact, Node known) {}

  private Household(Listing people, Fact role, Fact born, int self, int child) {
    this.people = people;
    this.role = role;
    this.born = born;
    this.self = self;
    this.child = child;
  }

  /**
   * @param people everybody of the case
   * @param role what a person is to the one who asks
   * @param self the role of the one who asks
   * @param child the role of a child of the family
   */
  public static <C, P, E extends Enum<E>> Household of(
      Listed<C, P> people, Word<P, E> role, E self, E child, Day<P> born) {
    return new Household(people.listing(), fact(role), fact(born), self.ordinal(), child.ordinal());
  }

  /** The fact that holds the day on which somebody asks. */
  public Household askedOn(Day<?> day) {
    this.asked = fact(day);
    return this;
  }

  public <E extends Enum<E>> Household given(Word<?, E> fact, E value) {
    given.add(new Given(fact(fact), Fraction.of(value.ordinal())));
    return this;
  }

  public <R, P> Household oneForEach(Listed<?, R> list, One<R, P> person, Test<? super P> where) {
    made.add(new Made(list.listing(), ((Path.Linked) person.path()).link(), Term.node(where)));
    return this;
  }

  public <S, E extends Enum<E>> Household follows(Word<S, E> fact, E value, Test<? super S> when) {
    return follows(fact, Fraction.of(value.ordinal()), when, true);
  }

  public <S> Household follows(Test<S> fact, boolean value, Test<? super S> when) {
    return follows(fact, value ? Fraction.ONE : Fraction.ZERO, when, true);
  }

  /** The day never comes. */
  public <S> Household never(Day<S> fact, Test<? super S> when) {
    return follows(fact, Fraction.of(Days.NEVER), when, true);
  }

  public <S> Household none(Listed<S, ?> list, Test<? super S> when) {
    return empty(list, when, true);
  }

  public <S> Household usually(Test<S> fact, boolean value, Test<? super S> when) {
    return follows(fact, value ? Fraction.ONE : Fraction.ZERO, when, false);
  }

  /** The day never comes, there is none of it: the openly absent answer. */
  public <S> Household usuallyAbsent(Term<S> fact, Test<? super S> when) {
    return follows(fact, fact(fact).absent().orElseThrow(), when, false);
  }

  public <S> Household usuallyNone(Listed<S, ?> list, Test<? super S> when) {
    return empty(list, when, false);
  }

  private Household follows(Term<?> fact, Fraction value, Test<?> when, boolean isCertain) {
    follows.add(new Follows(fact(fact), value, Term.node(when), isCertain));
    return this;
  }

  private Household empty(Listed<?, ?> list, Test<?> when, boolean isCertain) {
    empty.add(new Empty(list.listing(), Term.node(when), isCertain));
    return this;
  }

  /** What {@code known} waits for is asked before {@code fact}. */
  public <S> Household asksFirst(Test<? super S> known, Term<S> fact) {
    earlier.add(new Earlier(fact(fact), Term.node(known)));
    return this;
  }

  /** The next fact in the order in which people are asked, the simple before the heavy. */
  public Household then(Term<?> fact) {
    topics.add(fact(fact));
    return this;
  }

  /** The same for a list, with everything in it. */
  public Household then(Listed<?, ?> list) {
    topics.add(list.listing());
    return this;
  }

  /** What one more source of income would be like, to see what more income would change. */
  public Household earning(Earning earning) {
    earnings.add(earning);
    return this;
  }

  static Fact fact(Term<?> term) {
    return ((FactRead) Term.node(term)).fact();
  }

  public Listing people() {
    return people;
  }

  public Fact role() {
    return role;
  }

  public Fact born() {
    return born;
  }

  /** The place of the word for the one who asks among the words of {@link #role}. */
  public int self() {
    return self;
  }

  /** The same for a child of the family. */
  public int child() {
    return child;
  }

  public @Nullable Fact asked() {
    return asked;
  }

  public List<Given> given() {
    return Collections.unmodifiableList(given);
  }

  public List<Made> made() {
    return Collections.unmodifiableList(made);
  }

  public List<Follows> follows() {
    return Collections.unmodifiableList(follows);
  }

  public List<Empty> empty() {
    return Collections.unmodifiableList(empty);
  }

  public List<Earlier> earlier() {
    return Collections.unmodifiableList(earlier);
  }

  /** Facts and lists in the order in which people are asked; what is not in it comes later. */
  public List<Topic> topics() {
    return Collections.unmodifiableList(topics);
  }

  /** Each way in which the law counts income that somebody has beside what was told. */
  public List<Earning> earnings() {
    return Collections.unmodifiableList(earnings);
  }

  /** Every condition, for readers that bind their numbers. */
  public List<Node> roots() {
    return Stream.of(
            made.stream().map(Made::where),
            follows.stream().map(Follows::when),
            empty.stream().map(Empty::when),
            earlier.stream().map(Earlier::known))
        .flatMap(nodes -> nodes)
        .toList();
  }
}
