package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.read.Possible;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * One made-up state of everything that income does not move, and rules computed in it for several
 * incomes. What lies in lists or at other things is made up as a whole, within what it can be.
 */
final class Trial {
  private static final int DAYS_AROUND = 60;

  private final Node cut;
  private final LocalDate day;
  private final Numbers numbers;
  private final Possible nothing;
  private final Random random;
  private final Map<Node, Fraction> madeUp = new IdentityHashMap<>();
  private final Set<Fraction> limits = new java.util.TreeSet<>();
  private Fraction income = Fraction.ZERO;

  /** The law says nothing here, so that this state proves nothing. */
  static final class NoLaw extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param cut what stands for income: everything else moves with it or not at all
   */
  Trial(Node cut, LocalDate day, Numbers numbers, Possible nothing, Random random) {
    this.cut = cut;
    this.day = day;
    this.numbers = numbers;
    this.nothing = nothing;
    this.random = random;
  }

  /** What is paid: the sum, or nothing where a ground fails. */
  Fraction paid(List<Node> grounds, Node sum, Fraction ofIncome) {
    income = ofIncome;
    for (Node ground : grounds) {
      if (value(ground).isZero()) {
        return Fraction.ZERO;
      }
    }
    return value(sum).max(Fraction.ZERO);
  }

  /** Amounts of law that were met: near them answers turn. */
  Set<Fraction> limits() {
    return limits;
  }

  private Fraction value(Node node) {
    if (org.alimenta.law.node.Nodes.same(node, cut)) {
      return income;
    }
    return switch (node) {
      case Const c -> c.value();
      case Step step -> value(step.body());
      case Arithmetic(Operation operation, _, Node left, Node right) ->
          arithmetic(operation, value(left), value(right));
      case Round r -> value(r.body()).rounded(r.rounding(), r.unit());
      case Compare(Relation relation, Node left, Node right) -> {
        int order = value(left).compareTo(value(right));
        yield yes(
            switch (relation) {
              case LESS -> order < 0;
              case AT_MOST -> order <= 0;
              case SAME -> order == 0;
            });
      }
      case Every(List<Node> tests) -> yes(tests.stream().noneMatch(test -> value(test).isZero()));
      case Some(List<Node> tests) -> yes(tests.stream().anyMatch(test -> !value(test).isZero()));
      case Not(Node test) -> yes(value(test).isZero());
      case Choose(Node when, Node then, Node otherwise) ->
          value(value(when).isZero() ? otherwise : then);
      case Since since -> value(inForce(since).body());
      case Calendar(CalendarOperation operation, Node from, Node count) ->
          Fraction.of(operation.of(value(from).toLong(), value(count).toLong()));
      case Between(Node.Span span, Node from, Node to) ->
          Fraction.of(span.of(value(from).toLong(), value(to).toLong()));
      case NumberAt at -> number(at);
      case FactRead _, Each _, Via _, Split _, Accrued _ ->
          madeUp.computeIfAbsent(node, this::some);
    };
  }

  private static Fraction yes(boolean holds) {
    return holds ? Fraction.ONE : Fraction.ZERO;
  }

  private static Fraction arithmetic(Operation operation, Fraction a, Fraction b) {
    return switch (operation) {
      case ADD -> a.plus(b);
      case SUBTRACT -> a.minus(b);
      case ABOVE -> a.minus(b).max(Fraction.ZERO);
      case LESSER -> a.min(b);
      case GREATER -> a.max(b);
      case MULTIPLY -> a.times(b);
      case DIVIDE -> {
        if (b.isZero()) {
          throw new NoLaw();
        }
        yield a.dividedBy(b);
      }
    };
  }

  private Version inForce(Since since) {
    long on = value(since.day()).toLong();
    for (Version version : since.versions().reversed()) {
      if (version.from() <= on) {
        return version;
      }
    }
    throw new NoLaw();
  }

  private Fraction number(NumberAt at) {
    @Nullable Node key = at.key();
    var figure =
        numbers
            .get(NumberId.of(at.number()))
            .find(value(at.day()).toLong(), key == null ? null : value(key));
    if (figure == null) {
      throw new NoLaw();
    }
    if (at.kind() == Kind.MONEY) {
      limits.add(figure.value());
    }
    return figure.value();
  }

  private Fraction some(Node node) {
    Range range = nothing.of(node);
    if (node instanceof FactRead(Fact fact)) {
      if (fact.isMonthly()) {
        return Fraction.of(day.withDayOfMonth(1).toEpochDay());
      }
      if (fact.absent().isPresent() && random.nextInt(3) == 0) {
        return fact.absent().get();
      }
    }
    if (node.kind() == Kind.DAY) {
      long near = day.toEpochDay() + random.nextInt(DAYS_AROUND) - DAYS_AROUND / 2;
      Fraction some = random.nextInt(4) == 0 ? Fraction.of(Days.NEVER) : Fraction.of(near);
      return some.max(range.low()).min(range.high());
    }
    long low = range.low().rounded(org.alimenta.money.Rounding.UP, Fraction.ONE).toLong();
    long high = range.high().rounded(org.alimenta.money.Rounding.DOWN, Fraction.ONE).toLong();
    long width = Math.max(1, high - low + 1);
    long span = random.nextInt(4) == 0 ? width : Math.clamp(width / 1000, 12, 500_000);
    return Fraction.of(low + Math.floorMod(random.nextLong(), Math.min(width, span)));
  }
}
