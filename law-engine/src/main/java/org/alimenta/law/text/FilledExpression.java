package org.alimenta.law.text;

import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Arithmetic;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Path;
import org.alimenta.law.read.Standpoint;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** A part of a formula: an operation with its figures, or the value of anything with a name. */
final class FilledExpression {
  private final Naming naming;
  private final NodeValue values;

  FilledExpression(Naming naming, NodeValue values) {
    this.naming = naming;
    this.values = values;
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
  }

  String of(Node node, Standpoint here) {
    return switch (node) {
      case Arithmetic arithmetic -> operation(arithmetic, here);
      case Node.Calendar calendar -> calendar(calendar, here);
      case Node.Between between when Shape.isCalendarYear(between) ->
          say("calendar year", of(between.to(), here));
      case Node.Between(var span, Node from, Node to) ->
          say(span.name(), of(from, here), of(to, here));
      case Choose choose ->
          here.taken(choose).map(taken -> of(taken, here)).orElseGet(() -> values.of(node, here));
      case Since since ->
          here.inForce(since).map(v -> of(v.body(), here)).orElseGet(() -> values.of(node, here));
      case Node.Via(Path path, Node body) -> of(body, here.along(path));
      default -> values.of(node, here);
    };
  }

  private String operation(Arithmetic node, Standpoint here) {
    Node counting = idle(node, here);
    if (counting != null) {
      return of(counting, here);
    }
    boolean day = node.kind() == Kind.DAY;
    String left = operand(node.left(), node, here, false);
    String right = operand(node.right(), node, here, true);
    return switch (node.operation()) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, ABOVE ->
          left + " " + say("sign " + node.operation().name()) + " " + right;
      case LESSER -> say(day ? "LESSER day" : "at most filled", left, right);
      case GREATER -> say(day ? "GREATER day" : "at least filled", left, right);
    };
  }

  /** "At least 1" below a larger number only keeps a rule safe. */
  private static boolean isIdleFloor(Arithmetic node, Standpoint here) {
    return node.operation() == Operation.GREATER
        && node.right() instanceof Node.Const
        && here.value(node).low().equals(here.value(node.left()).low());
  }

  /** The side that alone counts: nothing added or taken away, divided by one. */
  static @Nullable Node idle(Arithmetic node, Standpoint here) {
    if (node.kind() == Kind.DAY) {
      return null;
    }
    Fraction left = here.value(node.left()).low();
    Fraction right = here.value(node.right()).low();
    return switch (node.operation()) {
      case ADD -> right.signum() == 0 ? node.left() : left.signum() == 0 ? node.right() : null;
      case SUBTRACT -> right.signum() == 0 ? node.left() : null;
      case DIVIDE -> right.equals(Fraction.ONE) ? node.left() : null;
      case GREATER -> isIdleFloor(node, here) ? node.left() : null;
      case MULTIPLY, ABOVE, LESSER -> null;
    };
  }

  private String operand(Node node, Arithmetic around, Standpoint here, boolean right) {
    String said = of(node, here);
    boolean named = said.equals(values.of(node, here));
    boolean sum = around.operation() == Operation.ADD || around.operation() == Operation.SUBTRACT;
    boolean chain = sum && !right && Shape.addends(node).size() > 1;
    boolean days = around.kind() == Kind.DAY;
    return named || chain || days ? said : "(" + said + ")";
  }

  private String calendar(Node.Calendar node, Standpoint here) {
    String said = of(node.day(), here);
    boolean named = said.equals(values.of(node.day(), here));
    String day = named ? said : "(" + said + ")";
    Fraction count = here.value(node.count()).low();
    return switch (node.operation()) {
      case PLUS_DAYS -> shifted(day, count, "days");
      case PLUS_MONTHS -> shifted(day, count, "months");
      case PLUS_YEARS -> shifted(day, count, "years");
      case MONTH_START, MONTH_END -> say(node.operation().name(), day);
      case IN_ITS_YEAR ->
          say(
              "IN_ITS_YEAR",
              day,
              naming
                  .values()
                  .dayOfYear((int) (count.toLong() / 100), (int) (count.toLong() % 100)));
    };
  }

  private String shifted(String day, Fraction count, String unit) {
    return count.signum() < 0
        ? say("MINUS", day, naming.values().count(count.negated(), unit))
        : say("PLUS", day, naming.values().count(count, unit));
  }
}
