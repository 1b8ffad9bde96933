package org.alimenta.law.lint;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.TableRow;
import org.alimenta.law.read.Given;
import org.alimenta.law.read.Possible;
import org.alimenta.money.Fraction;

/**
 * How each part of a rule moves with income, proved from its shape: a sum moves with its parts, a
 * difference against what is taken away, a condition "at most" against its left side, a choice with
 * its condition where one side is never below the other.
 */
final class Trends {
  private final Set<String> income;
  private final Possible nothing;
  private final Order order;
  private final Map<Node, Trend> known = new IdentityHashMap<>();

  /**
   * @param income the ids of the facts that are income
   */
  Trends(Set<String> income, Possible nothing) {
    this.income = income;
    this.nothing = nothing;
    this.order = new Order(nothing);
  }

  Trend of(Node node) {
    Trend trend = known.get(node);
    if (trend == null) {
      trend = find(node);
      known.put(node, trend);
    }
    return trend;
  }

  private Trend find(Node node) {
    return switch (node) {
      case Const _ -> Trend.NONE;
      case FactRead(var fact) -> income.contains(fact.id()) ? Trend.UP : Trend.NONE;
      case NumberAt at -> number(at);
      case Accrued(_, Node from, Node to) -> unlessNone(of(from).and(of(to)));
      case Arithmetic arithmetic -> arithmetic(arithmetic);
      case Round round -> of(round.body());
      case Compare(Relation relation, Node left, Node right) ->
          relation == Relation.SAME
              ? unlessNone(of(left).and(of(right)))
              : of(left).turned().and(of(right));
      case Every(List<Node> tests) -> all(tests);
      case Some(List<Node> tests) -> all(tests);
      case Not(Node test) -> of(test).turned();
      case Choose choose -> choose(choose);
      case Since since ->
          unlessNone(of(since.day()))
              .and(all(since.versions().stream().map(Version::body).toList()));
      case Each each -> each(each);
      case Via(_, Node body) -> of(body);
      case Split split ->
          of(split.total()).and(unlessNone(of(split.weight()).and(of(split.order()))));
      case Calendar calendar -> of(calendar.day()).and(of(calendar.count()));
      case Between between -> of(between.from()).turned().and(of(between.to()));
      case Step step -> of(step.body());
    };
  }

  private static Trend unlessNone(Trend trend) {
    return trend == Trend.NONE ? Trend.NONE : Trend.MIXED;
  }

  private Trend all(List<Node> nodes) {
    Trend all = Trend.NONE;
    for (Node node : nodes) {
      all = all.and(of(node));
    }
    return all;
  }

  private Trend number(NumberAt at) {
    Trend day = unlessNone(of(at.day()));
    Node key = at.key();
    Trend byKey = key == null ? Trend.NONE : of(key);
    return byKey == Trend.NONE ? day : day.and(table(at, byKey));
  }

  private Trend table(NumberAt at, Trend key) {
    DatedNumber table = nothing.number(at.number());
    Trend rows = Trend.NONE;
    for (Entry entry : table.entries()) {
      TableRow before = null;
      for (TableRow row : entry.rows()) {
        int step = before == null ? 0 : row.value().compareTo(before.value());
        rows = step > 0 ? rows.and(key) : step < 0 ? rows.and(key.turned()) : rows;
        before = row;
      }
    }
    return rows;
  }

  private Trend arithmetic(Arithmetic node) {
    Trend left = of(node.left());
    Trend right = of(node.right());
    return switch (node.operation()) {
      case ADD, LESSER, GREATER -> left.and(right);
      case SUBTRACT, ABOVE -> left.and(right.turned());
      case MULTIPLY -> by(left, sign(node.right())).and(by(right, sign(node.left())));
      case DIVIDE -> by(left, sign(node.right())).and(by(right.turned(), sign(node.left())));
    };
  }

  /** Times something of this sign. */
  private static Trend by(Trend trend, int sign) {
    return sign > 0 ? trend : sign < 0 ? trend.turned() : unlessNone(trend);
  }

  /** 1 where a value is never negative, -1 where never positive, 0 where it can be both. */
  private int sign(Node node) {
    Range range = nothing.of(node);
    return range.low().signum() >= 0 ? 1 : range.high().signum() <= 0 ? -1 : 0;
  }

  private Trend choose(Choose choose) {
    Trend sides = of(choose.then()).and(of(choose.otherwise()));
    Trend when = of(choose.when());
    if (when == Trend.NONE) {
      return sides;
    }
    if (isNeverBelow(choose, true)) {
      return sides.and(when);
    }
    return isNeverBelow(choose, false) ? sides.and(when.turned()) : Trend.MIXED;
  }

  /** Whether the side that is taken is never below the other, whatever is told. */
  private boolean isNeverBelow(Choose choose, boolean taken) {
    Node higher = taken ? choose.then() : choose.otherwise();
    Node lower = taken ? choose.otherwise() : choose.then();
    if (order.isNeverBelow(higher, lower)) {
      return true;
    }
    Range high = nothing.and(Given.holds(choose.when(), taken)).of(higher);
    Range low = nothing.and(Given.holds(choose.when(), !taken)).of(lower);
    return high.low().compareTo(low.high()) >= 0;
  }

  private Trend each(Each each) {
    Trend members = members(each.items());
    Trend body = of(each.body());
    return switch (each.reduction()) {
      case COUNT -> members;
      case SUM, MOST -> body.and(by(members, sign(each.body())));
      case ANY -> body.and(members);
      case ALL, LEAST -> body.and(members.turned());
    };
  }

  private Trend members(Items items) {
    return switch (items) {
      case Items.Listed _, Items.Others _ -> Trend.NONE;
      case Items.Where(Items from, _, Node test) -> members(from).and(of(test));
      case Items.Reached(_, Items inner) -> members(inner);
    };
  }

  /** Which of two values is never below the other, by their shape. */
  private record Order(Possible nothing) {
    boolean isNeverBelow(Node higher, Node lower) {
      Node high = bare(higher);
      Node low = bare(lower);
      if (org.alimenta.law.node.Nodes.same(high, low)
          || nothing.of(high).low().compareTo(nothing.of(low).high()) >= 0) {
        return true;
      }
      return switch (low) {
        case Arithmetic(Operation operation, _, Node left, Node right) ->
            switch (operation) {
              case LESSER -> isNeverBelow(high, left) || isNeverBelow(high, right);
              case SUBTRACT -> isNotNegative(right) && isNeverBelow(high, left);
              case ABOVE -> isNotNegative(high) && isNotNegative(right) && isNeverBelow(high, left);
              case ADD, MULTIPLY, DIVIDE, GREATER -> isAbove(high, low);
            };
        case Choose(_, Node then, Node otherwise) ->
            isNeverBelow(high, then) && isNeverBelow(high, otherwise);
        default -> isAbove(high, low);
      };
    }

    private boolean isAbove(Node high, Node low) {
      return high instanceof Arithmetic(Operation operation, _, Node left, Node right)
          && switch (operation) {
            case GREATER -> isNeverBelow(left, low) || isNeverBelow(right, low);
            case ADD -> isNotNegative(right) && isNeverBelow(left, low);
            case SUBTRACT, ABOVE, MULTIPLY, DIVIDE, LESSER -> false;
          };
    }

    private boolean isNotNegative(Node node) {
      return nothing.of(node).low().compareTo(Fraction.ZERO) >= 0;
    }

    private static Node bare(Node node) {
      return node instanceof Step step ? bare(step.body()) : node;
    }
  }
}
