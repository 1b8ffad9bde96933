package org.alimenta.law;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.FactBuilder;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node.FactRead;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Path;
import org.alimenta.law.node.Range;
import org.alimenta.money.Fraction;

/**
 * Declares what is known of one kind of thing. The class {@code S} is the scope; its constants are
 * its facts.
 */
public final class Facts<S> {
  private final EntityType type;

  private Facts(EntityType type) {
    this.type = type;
  }

  /** The whole case: its facts may be used in every rule. */
  public static <S> Facts<S> ofCase(String id) {
    return new Facts<>(new EntityType(id, true));
  }

  /** One kind of thing in the case. */
  public static <S> Facts<S> of(String id) {
    return new Facts<>(new EntityType(id, false));
  }

  public EntityType type() {
    return type;
  }

  public Declared fact(String name) {
    return new Declared(name);
  }

  public Day<S> day(String name) {
    return fact(name).day();
  }

  public Money<S> money(String name) {
    return fact(name).money();
  }

  public Count<S> count(String name) {
    return fact(name).count();
  }

  public Num<S> num(String name) {
    return fact(name).num();
  }

  public Test<S> yes(String name) {
    return fact(name).yes();
  }

  public Name<S> name(String name) {
    return fact(name).name();
  }

  public <E extends Enum<E>> Word<S, E> word(String name, Class<E> words) {
    return fact(name).word(words);
  }

  /**
   * @param most how many elements a case may have at most
   */
  public <E> Listed<S, E> many(String name, Facts<E> element, int most) {
    return new Listed<>(new Listing(type, element.type, name, most));
  }

  public <T> One<S, T> one(String name, Facts<T> target) {
    return new One<>(new Path.Linked(new Link(type, target.type, name)));
  }

  /**
   * One element for each thing of {@code with}, made by the program; only the relation is asked.
   *
   * @param partner the element's link to the thing it is paired with
   * @param self the owner's link to the thing that it is itself
   * @param relation the fact that names the relation
   * @param itself the relation of the owner to itself
   */
  public <E, T, W extends Enum<W>> Listed<S, E> pairs(
      String name,
      Facts<E> element,
      Listed<?, T> with,
      One<E, T> partner,
      One<S, T> self,
      Word<E, W> relation,
      W itself) {
    return new Listed<>(
        new Listing(
            type,
            element.type,
            name,
            with.listing().most(),
            new Listing.Pairing(
                with.listing(),
                link(partner),
                link(self),
                ((FactRead) relation.node()).fact(),
                itself.ordinal())));
  }

  private static Link link(One<?, ?> one) {
    return ((Path.Linked) one.path()).link();
  }

  /** Refuses a case in which {@code test} is false, with {@code message} (English; texts by it). */
  public void admitOnly(Test<? super S> test, String message) {
    type.add(new EntityType.Admission(Term.node(test), message));
  }

  /** A fact on its way: who says it, what it can be; closed by its kind. */
  public final class Declared {
    private final FactBuilder builder;

    private Declared(String name) {
      this.builder = new FactBuilder(type, name);
    }

    /** Who can answer, the first to be asked first. */
    public Declared from(Fact.Source... sources) {
      builder.sources(List.of(sources));
      return this;
    }

    /** "No end", "not yet": written {@code never} in a case file. */
    public Declared orNever() {
      builder.absent(FactBuilder.never());
      return this;
    }

    /** Openly absent, written {@code none} in a case file, counts as zero. */
    public Declared orNone() {
      builder.absent(Fraction.ZERO);
      return this;
    }

    /** Both ends included; for money in whole zloty or dollars. */
    public Declared between(long low, long high) {
      builder.range(Range.of(low, high));
      return this;
    }

    /** Both ends included, in whole zloty or dollars. */
    public Declared betweenWhole(long low, long high) {
      builder.range(Range.of(low * 100, high * 100));
      return this;
    }

    /** How finely a plain number is told; four decimals when nothing is said. */
    public Declared decimals(int count) {
      builder.decimals(count);
      return this;
    }

    /** Both ends included. */
    public Declared between(LocalDate low, LocalDate high) {
      builder.range(Range.of(low.toEpochDay(), high.toEpochDay()));
      return this;
    }

    /** The month under examination: rules that rest on it are computed for each month. */
    public Declared monthly() {
      builder.monthly();
      builder.sources(List.of(Fact.Source.CLOCK));
      return this;
    }

    /** What somebody or something is, whatever they do: kin, a birthday, the kind of a title. */
    public Declared fixed() {
      builder.fixed();
      return this;
    }

    private FactRead read(Kind kind, List<String> words) {
      return Nodes.of(new FactRead(builder.build(kind, words)));
    }

    public Day<S> day() {
      return new Day<>(read(Kind.DAY, List.of()));
    }

    public Money<S> money() {
      return new Money<>(read(Kind.MONEY, List.of()));
    }

    public Count<S> count() {
      return new Count<>(read(Kind.COUNT, List.of()));
    }

    public Num<S> num() {
      return new Num<>(read(Kind.NUMBER, List.of()));
    }

    public Test<S> yes() {
      return new Test<>(read(Kind.TEST, List.of()));
    }

    public Name<S> name() {
      return new Name<>(read(Kind.NAME, List.of()));
    }

    public <E extends Enum<E>> Word<S, E> word(Class<E> words) {
      return new Word<>(read(Kind.WORD, Word.spelt(words)), words);
    }
  }
}
