package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Arithmetic;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Reduction;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Node.Version;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.law.read.Walk;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** A rule's formula with its figures filled in: {@code 500,00 zł − 200,00 zł = 300,00 zł}. */
final class Figures {
  private static final int MOST_ADDENDS = 12;

  private final Naming naming;
  private final Situation situation;

  Figures(Naming naming, Situation situation) {
    this.naming = naming;
    this.situation = situation;
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
  }

  /** The formula, where there is anything to compute and all of it is known. */
  Optional<String> formula(Node node, Standpoint here) {
    if (!here.value(node).isKnown()) {
      return Optional.empty();
    }
    return switch (node) {
      case Arithmetic arithmetic -> {
        Node counting = idle(arithmetic, here);
        yield counting != null ? formula(counting, here) : Optional.of(result(arithmetic, here));
      }
      case Node.Round round -> rounded(round, here);
      case Compare compare -> comparison(compare, here);
      case Node.Calendar _, Node.Between _ ->
          Optional.of(say("equals", spoken(node, here), value(node, here)));
      case Each each -> summed(each, here);
      case Node.Split split -> Optional.of(part(split, here));
      case Choose choose -> branch(choose, here).flatMap(taken -> formula(taken, here));
      case Since since -> version(since, here).flatMap(v -> formula(v.body(), here));
      case Node.Via(Path path, Node body) -> formula(body, here.along(path));
      default -> Optional.empty();
    };
  }

  /** Words and absent days need no figures: the fact alone says it. */
  private Optional<String> comparison(Compare compare, Standpoint here) {
    boolean figures =
        switch (compare.left().kind()) {
          case MONEY, FINE, NUMBER, COUNT -> true;
          case DAY -> comes(compare.left(), here) && comes(compare.right(), here);
          case NAME -> true;
          case WORD, TEST -> !(compare.right() instanceof Node.Const);
        };
    return figures ? Optional.of(compared(compare, here)) : Optional.empty();
  }

  private static boolean comes(Node day, Standpoint here) {
    return !Days.isNever(here.value(day).low().toLong());
  }

  private String part(Node.Split split, Standpoint here) {
    Standpoint owner = owner(split, here);
    Fraction all = Fraction.ZERO;
    for (Thing thing : owner.members(new Items.Listed(split.listing()))) {
      all = all.plus(owner.inside(null, thing).value(split.weight()).low());
    }
    return say(
        "split done",
        value(split.total(), owner),
        value(split.weight(), here),
        naming.values().exact(split.weight().kind(), all),
        value(split, here));
  }

  private String result(Arithmetic node, Standpoint here) {
    if (node.operation() == Operation.ABOVE && here.value(node).isNo()) {
      return say(
          "nothing above",
          spoken(node.left(), here),
          spoken(node.right(), here),
          value(node, here));
    }
    boolean words = node.operation() == Operation.LESSER || node.operation() == Operation.GREATER;
    return say(words ? "gives" : "equals", spoken(node, here), value(node, here));
  }

  private Optional<String> rounded(Node.Round round, Standpoint here) {
    String result = value(round, here);
    if (here.value(round.body()).low().equals(here.value(round).low())) {
      return formula(round.body(), here);
    }
    String exact = value(round.body(), here);
    String body = spoken(round.body(), here);
    String computed = body.equals(exact) ? exact : say("equals", body, exact);
    return Optional.of(say("rounded filled", computed, result));
  }

  private Optional<String> summed(Each each, Standpoint here) {
    if (each.reduction() != Reduction.SUM) {
      return Optional.empty();
    }
    List<String> addends = new ArrayList<>();
    for (Thing thing : here.members(each.items())) {
      Standpoint inside = here.inside(each.binder(), thing);
      if (!inside.value(each.body()).isNo()) {
        addends.add(value(each.body(), inside));
      }
    }
    return addends.size() < 2 || addends.size() > MOST_ADDENDS
        ? Optional.empty()
        : Optional.of(say("equals", String.join(" + ", addends), value(each, here)));
  }

  /** The side of a choice that was taken, where the condition is known. */
  static Optional<Node> branch(Choose choose, Standpoint here) {
    Value when = here.value(choose.when());
    return when.isKnown()
        ? Optional.of(when.isYes() ? choose.then() : choose.otherwise())
        : Optional.empty();
  }

  /** The version in force on the deciding day, where the day is known and there is one. */
  static Optional<Version> version(Since since, Standpoint here) {
    Value day = here.value(since.day());
    return day.isKnown()
        ? since.versions().reversed().stream()
            .filter(version -> version.from() <= day.get().toLong())
            .findFirst()
        : Optional.empty();
  }

  static Standpoint owner(Node.Split split, Standpoint here) {
    return here.along(new Path.Back(split.listing()));
  }

  /** A part of a formula: an operation with its figures, or the value of anything with a name. */
  private String spoken(Node node, Standpoint here) {
    return switch (node) {
      case Arithmetic arithmetic -> operation(arithmetic, here);
      case Node.Calendar calendar -> calendar(calendar, here);
      case Node.Between between when Shape.isCalendarYear(between) ->
          say("calendar year", spoken(between.to(), here));
      case Node.Between(var span, Node from, Node to) ->
          say(span.name(), spoken(from, here), spoken(to, here));
      case Choose choose ->
          branch(choose, here).map(taken -> spoken(taken, here)).orElseGet(() -> value(node, here));
      case Since since ->
          version(since, here).map(v -> spoken(v.body(), here)).orElseGet(() -> value(node, here));
      case Node.Via(Path path, Node body) -> spoken(body, here.along(path));
      default -> value(node, here);
    };
  }

  private String operation(Arithmetic node, Standpoint here) {
    Node counting = idle(node, here);
    if (counting != null) {
      return spoken(counting, here);
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
  private static @Nullable Node idle(Arithmetic node, Standpoint here) {
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
    String said = spoken(node, here);
    boolean named = said.equals(value(node, here));
    boolean sum = around.operation() == Operation.ADD || around.operation() == Operation.SUBTRACT;
    boolean chain = sum && !right && Shape.addends(node).size() > 1;
    boolean days = around.kind() == Kind.DAY;
    return named || chain || days ? said : "(" + said + ")";
  }

  private String calendar(Node.Calendar node, Standpoint here) {
    String said = spoken(node.day(), here);
    boolean named = said.equals(value(node.day(), here));
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

  /** A comparison with both sides, and by how much it failed. */
  String compared(Compare compare, Standpoint here) {
    Comparison said = Comparison.of(compare);
    Value subject = here.value(said.subject());
    Value other = here.value(said.other());
    if (!subject.isKnown() || !other.isKnown()) {
      return say(said.phrase(), value(said.subject(), here), value(said.other(), here));
    }
    int order = subject.low().compareTo(other.low());
    String left = value(said.subject(), here);
    String right =
        said.other() instanceof Node.Const word && word.kind() == Kind.WORD
            ? naming.word(word.words(), word.value(), said.subject())
            : value(said.other(), here);
    return switch (compare.left().kind()) {
      case DAY -> days(order, said, left, right);
      case TEST, WORD, NAME -> say(order == 0 ? "the same" : "not the same", left, right);
      case MONEY, FINE, NUMBER, COUNT ->
          numbers(order, said, compare, left, right, subject.low().minus(other.low()));
    };
  }

  private String days(int order, Comparison said, String left, String right) {
    if (said.isAboutAbsence()) {
      return left;
    }
    return order == 0
        ? say("day same", left)
        : say(order < 0 ? "day before" : "day after", left, right);
  }

  private String numbers(
      int order, Comparison said, Compare compare, String left, String right, Fraction difference) {
    if (order == 0) {
      return say("not below", left, right);
    }
    if (said.relation() == Relation.AT_MOST && order > 0 != said.turned()) {
      boolean over = order > 0;
      Fraction by = over ? difference : difference.negated();
      return say(
          over ? "over by" : "under by",
          left,
          right,
          naming.values().exact(compare.left().kind(), by));
    }
    return say(order < 0 ? "below" : "beyond", left, right);
  }

  /** The value of a node, in the words of the fact, number or kind that it is. */
  String value(Node node, Standpoint here) {
    Value value = here.value(node);
    return switch (node) {
      case Node.FactRead(var fact) when value.isKnown() && fact.kind() != Kind.NAME ->
          naming.factValue(fact, value.low());
      case Node.NumberAt at when value.isKnown() -> number(here.number(at), at, value.low());
      case Node.Via(Path path, Node body) -> value(body, here.along(path));
      default -> plain(node, value);
    };
  }

  private String number(DatedNumber number, Node.NumberAt at, Fraction value) {
    return number.unit().kind() == Unit.Kind.MONEY || number.unit().kind() == Unit.Kind.COUNT
        ? naming.values().exact(at.kind(), value)
        : naming.values().figure(number, value);
  }

  private String plain(Node node, Value value) {
    List<String> words = words(node);
    if (value.isKnown() && node.kind() == Kind.NAME) {
      return situation.nameOf(value.low());
    }
    if (node.kind() == Kind.WORD) {
      return value.isKnown() && words != null
          ? naming.word(words, value.low(), node)
          : say("unknown");
    }
    if (node.kind() == Kind.NAME) {
      return say("unknown");
    }
    return naming.values().value(node.kind(), value);
  }

  /** The words among which a value of kind WORD chooses. */
  private static @Nullable List<String> words(Node node) {
    for (Node below : Walk.below(List.of(node))) {
      switch (below) {
        case Node.FactRead(var fact) when fact.kind() == Kind.WORD -> {
          return fact.words();
        }
        case Node.NumberAt at when at.kind() == Kind.WORD -> {
          return at.words();
        }
        case Node.Const constant when constant.kind() == Kind.WORD -> {
          return constant.words();
        }
        default -> {}
      }
    }
    return null;
  }

  /** The name of elements that were counted. */
  List<String> names(Items items, Standpoint here) {
    return here.members(items).stream().map(naming::thing).toList();
  }
}
