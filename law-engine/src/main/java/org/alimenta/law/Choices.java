package org.alimenta.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Node.Version;
import org.alimenta.law.node.Nodes;

/**
 * The chains {@code when(..., x).when(..., y).otherwise(z)} and {@code inForceOn(day).from(...)}.
 * Java cannot be generic over handles, so each kind has its own small pair.
 */
public final class Choices {
  private Choices() {}

  private record Branch(Node when, Node then) {}

  private static List<Branch> and(List<Branch> branches, Term<?> when, Term<?> then) {
    List<Branch> longer = new ArrayList<>(branches);
    longer.add(new Branch(Term.node(when), Term.node(then)));
    return longer;
  }

  private static Node build(List<Branch> branches, Term<?> otherwise) {
    Node node = Term.node(otherwise);
    for (Branch branch : branches.reversed()) {
      node = Term.choose(branch.when(), branch.then(), node);
    }
    return node;
  }

  /** {@code when(condition, amount)}, waiting for its {@code otherwise}. */
  public static final class MoneyChoice<S> {
    private final List<Branch> branches;

    MoneyChoice(List<Branch> before, Term<?> when, Term<?> then) {
      this.branches = and(before, when, then);
    }

    public <R extends S> MoneyChoice<R> when(Test<? super R> test, Money<? super R> then) {
      return new MoneyChoice<>(branches, test, then);
    }

    public <R extends S> FineChoice<R> when(Test<? super R> test, Fine<? super R> then) {
      return new FineChoice<>(branches, test, then);
    }

    public <R extends S> Money<R> otherwise(Money<? super R> then) {
      return new Money<>(build(branches, then));
    }

    public <R extends S> Fine<R> otherwise(Fine<? super R> then) {
      return new Fine<>(build(branches, then));
    }
  }

  /** As {@link MoneyChoice}, for money with fractions. */
  public static final class FineChoice<S> {
    private final List<Branch> branches;

    FineChoice(List<Branch> before, Term<?> when, Term<?> then) {
      this.branches = and(before, when, then);
    }

    public <R extends S> FineChoice<R> when(Test<? super R> test, Fine<? super R> then) {
      return new FineChoice<>(branches, test, then);
    }

    public <R extends S> Fine<R> otherwise(Fine<? super R> then) {
      return new Fine<>(build(branches, then));
    }
  }

  /** As {@link MoneyChoice}, for plain numbers. */
  public static final class NumChoice<S> {
    private final List<Branch> branches;

    NumChoice(List<Branch> before, Term<?> when, Term<?> then) {
      this.branches = and(before, when, then);
    }

    public <R extends S> NumChoice<R> when(Test<? super R> test, Num<? super R> then) {
      return new NumChoice<>(branches, test, then);
    }

    public <R extends S> Num<R> otherwise(Num<? super R> then) {
      return new Num<>(build(branches, then));
    }
  }

  /** As {@link MoneyChoice}, for days. */
  public static final class DayChoice<S> {
    private final List<Branch> branches;

    DayChoice(List<Branch> before, Term<?> when, Term<?> then) {
      this.branches = and(before, when, then);
    }

    public <R extends S> DayChoice<R> when(Test<? super R> test, Day<? super R> then) {
      return new DayChoice<>(branches, test, then);
    }

    public <R extends S> Day<R> otherwise(Day<? super R> then) {
      return new Day<>(build(branches, then));
    }
  }

  /** As {@link MoneyChoice}, for conditions. */
  public static final class TestChoice<S> {
    private final List<Branch> branches;

    TestChoice(List<Branch> before, Term<?> when, Term<?> then) {
      this.branches = and(before, when, then);
    }

    public <R extends S> TestChoice<R> when(Test<? super R> test, Test<? super R> then) {
      return new TestChoice<>(branches, test, then);
    }

    public <R extends S> Test<R> otherwise(Test<? super R> then) {
      return new Test<>(build(branches, then));
    }
  }

  static <S> MoneyChoice<S> money(Test<?> when, Money<?> then) {
    return new MoneyChoice<>(List.of(), when, then);
  }

  static <S> FineChoice<S> fine(Test<?> when, Fine<?> then) {
    return new FineChoice<>(List.of(), when, then);
  }

  static <S> NumChoice<S> num(Test<?> when, Num<?> then) {
    return new NumChoice<>(List.of(), when, then);
  }

  static <S> DayChoice<S> day(Test<?> when, Day<?> then) {
    return new DayChoice<>(List.of(), when, then);
  }

  static <S> TestChoice<S> test(Test<?> when, Test<?> then) {
    return new TestChoice<>(List.of(), when, then);
  }

  private static Node since(Node before, Node day, String from, Term<?> body) {
    List<Version> versions = new ArrayList<>();
    if (before instanceof Since(Node sameDay, List<Version> earlier) && Nodes.same(sameDay, day)) {
      versions.addAll(earlier);
    }
    long start = LocalDate.parse(from).toEpochDay();
    if (!versions.isEmpty() && versions.getLast().from() >= start) {
      throw new IllegalStateException("Versions of a rule must ascend: " + from);
    }
    versions.add(new Version(start, Term.node(body)));
    return Nodes.of(new Since(day, List.copyOf(versions)));
  }

  /** The day that decides which version holds, waiting for the first version. */
  public static final class Dated<S> {
    private final Day<S> day;

    Dated(Day<S> day) {
      this.day = day;
    }

    public <R extends S> MoneyVersions<R> from(String first, Money<? super R> body) {
      return new MoneyVersions<>(day.node(), since(day.node(), day.node(), first, body));
    }

    public <R extends S> FineVersions<R> from(String first, Fine<? super R> body) {
      return new FineVersions<>(day.node(), since(day.node(), day.node(), first, body));
    }

    public <R extends S> NumVersions<R> from(String first, Num<? super R> body) {
      return new NumVersions<>(day.node(), since(day.node(), day.node(), first, body));
    }

    public <R extends S> DayVersions<R> from(String first, Day<? super R> body) {
      return new DayVersions<>(day.node(), since(day.node(), day.node(), first, body));
    }

    public <R extends S> TestVersions<R> from(String first, Test<? super R> body) {
      return new TestVersions<>(day.node(), since(day.node(), day.node(), first, body));
    }
  }

  /** Money by the version in force; a further {@code from} adds a later version. */
  public static final class MoneyVersions<S> extends Money<S> {
    private final Node day;

    MoneyVersions(Node day, Node node) {
      super(node);
      this.day = day;
    }

    /**
     * @param first the first day of this version, {@code 2020-10-01}
     */
    public <R extends S> MoneyVersions<R> from(String first, Money<? super R> body) {
      return new MoneyVersions<>(day, since(node(), day, first, body));
    }
  }

  /** As {@link MoneyVersions}, for money with fractions. */
  public static final class FineVersions<S> extends Fine<S> {
    private final Node day;

    FineVersions(Node day, Node node) {
      super(node);
      this.day = day;
    }

    /**
     * @param first the first day of this version
     */
    public <R extends S> FineVersions<R> from(String first, Fine<? super R> body) {
      return new FineVersions<>(day, since(node(), day, first, body));
    }
  }

  /** As {@link MoneyVersions}, for plain numbers. */
  public static final class NumVersions<S> extends Num<S> {
    private final Node day;

    NumVersions(Node day, Node node) {
      super(node);
      this.day = day;
    }

    /**
     * @param first the first day of this version
     */
    public <R extends S> NumVersions<R> from(String first, Num<? super R> body) {
      return new NumVersions<>(day, since(node(), day, first, body));
    }
  }

  /** As {@link MoneyVersions}, for days. */
  public static final class DayVersions<S> extends Day<S> {
    private final Node day;

    DayVersions(Node day, Node node) {
      super(node);
      this.day = day;
    }

    /**
     * @param first the first day of this version
     */
    public <R extends S> DayVersions<R> from(String first, Day<? super R> body) {
      return new DayVersions<>(day, since(node(), day, first, body));
    }
  }

  /** As {@link MoneyVersions}, for conditions. */
  public static final class TestVersions<S> extends Test<S> {
    private final Node day;

    TestVersions(Node day, Node node) {
      super(node);
      this.day = day;
    }

    /**
     * @param first the first day of this version
     */
    public <R extends S> TestVersions<R> from(String first, Test<? super R> body) {
      return new TestVersions<>(day, since(node(), day, first, body));
    }
  }
}
