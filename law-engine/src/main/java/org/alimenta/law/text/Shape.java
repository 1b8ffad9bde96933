package org.alimenta.law.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Arithmetic;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Const;
import org.alimenta.law.node.Node.Every;
import org.alimenta.law.node.Node.Not;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.node.Nodes;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/** Whether a node is said in one breath or needs a list, and the turns of speech it may have. */
final class Shape {
  /** From so many addends on, a sum is told as a list. */
  static final int MANY = 4;

  private static final int INLINE_TESTS = 2;

  private static final Fraction YEAR_ZERO = Fraction.of(LocalDate.of(0, 1, 1).toEpochDay());

  private Shape() {}

  /** One member of a sum. */
  record Addend(Node node, boolean taken) {}

  static boolean isList(Node node) {
    return switch (node) {
      case Choose choose -> !isTurn(choose);
      case Since _ -> true;
      case Every(List<Node> tests) -> isLong(tests);
      case Some some -> !isOneOfWords(some) && isLong(some.tests());
      case Not(Node test) -> isList(test);
      case Arithmetic sum -> addends(sum).size() >= MANY;
      case Node.Via(_, Node body) -> isList(body);
      case Node.Each each -> isList(each.body());
      default -> false;
    };
  }

  private static boolean isLong(List<Node> tests) {
    return tests.size() > INLINE_TESTS
        || tests.stream()
            .anyMatch(
                test ->
                    isList(test)
                        || test instanceof Every
                        || (test instanceof Some some && !isOneOfWords(some)));
  }

  /** {@code onlyIf}, {@code unless} and {@code orNothingBelow} have words of their own. */
  private static boolean isTurn(Choose choose) {
    return isOnlyIf(choose) || isUnless(choose);
  }

  static boolean isOnlyIf(Choose choose) {
    return isNothing(choose.otherwise()) && !isList(choose.then()) && !isNothing(choose.then());
  }

  static boolean isUnless(Choose choose) {
    return isNothing(choose.then())
        && !isList(choose.otherwise())
        && !(choose.otherwise() instanceof Choose);
  }

  static boolean isNothingBelow(Choose choose) {
    return isNothing(choose.otherwise())
        && choose.when() instanceof Compare(Relation relation, _, Node right)
        && relation == Relation.AT_MOST
        && Nodes.same(right, choose.then());
  }

  static boolean isNothing(Node node) {
    return node instanceof Const constant
        && constant.kind() != Kind.TEST
        && constant.kind() != Kind.WORD
        && constant.value().isZero();
  }

  /** The day that never comes, as a constant. */
  static boolean isNever(Node node) {
    return node instanceof Const constant
        && constant.kind() == Kind.DAY
        && Days.isNever(constant.value().toLong());
  }

  /** Whole years since the year 0 are the number of the calendar year. */
  static boolean isCalendarYear(Node.Between between) {
    return between.span() == Node.Span.WHOLE_YEARS
        && between.from() instanceof Const zero
        && zero.value().equals(YEAR_ZERO);
  }

  /** Whether a comparison asks for one of several words. */
  static boolean asksForWord(Compare compare) {
    return compare.right() instanceof Const word && word.kind() == Kind.WORD;
  }

  /** Whether all tests ask the same thing for one of several words. */
  static boolean isOneOfWords(Some some) {
    Node asked = null;
    for (Node test : some.tests()) {
      if (!(test instanceof Compare(Relation relation, Node left, Const right))
          || relation != Relation.SAME
          || right.kind() != Kind.WORD
          || (asked != null && !Nodes.same(asked, left))) {
        return false;
      }
      asked = left;
    }
    return some.tests().size() > 1;
  }

  /** The members of a chain of plus and minus, from left to right. */
  static List<Addend> addends(Node node) {
    List<Addend> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, List<Addend> found) {
    if (node instanceof Arithmetic(Operation operation, _, Node left, Node right)
        && (operation == Operation.ADD || operation == Operation.SUBTRACT)) {
      collect(left, found);
      if (operation == Operation.ADD) {
        collect(right, found);
      } else {
        found.add(new Addend(right, true));
      }
    } else {
      found.add(new Addend(node, false));
    }
  }
}
