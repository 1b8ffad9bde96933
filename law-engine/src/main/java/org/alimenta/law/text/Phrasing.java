package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Arithmetic;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Const;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Every;
import org.alimenta.law.node.Node.Not;
import org.alimenta.law.node.Node.NumberAt;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.DatedNumber;

/**
 * Says nodes in running words. What needs a list gets a letter in the sentence, and the list stands
 * below it. One instance serves one line.
 */
final class Phrasing {
  private final Naming naming;
  private final RuleText rules;
  private final PhrasedConditions conditions;
  private final PhrasedLists lists;
  private final PhrasedDays days;
  private final List<Line> wheres = new ArrayList<>();
  private final List<Reference> refers = new ArrayList<>();

  Phrasing(Naming naming, RuleText rules) {
    this.naming = naming;
    this.rules = rules;
    this.conditions = new PhrasedConditions(naming, this);
    this.lists = new PhrasedLists(naming, this);
    this.days = new PhrasedDays(naming, this);
  }

  /** The lists that the sentence names by letters. */
  List<Line> wheres() {
    return wheres;
  }

  List<Reference> refers() {
    return refers;
  }

  PhrasedLists lists() {
    return lists;
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
  }

  /** A node that is a sentence by itself: a condition needs no quotation marks. */
  String standing(Node node) {
    return node.kind() == Kind.TEST && node instanceof Node.FactRead(Fact fact)
        ? naming.fact(fact)
        : phrase(node);
  }

  /** What a node is called, without quotation marks where it has a name. */
  String name(Node node) {
    return switch (node) {
      case Step step -> refer(naming.step(step), naming.anchor(step));
      case Node.FactRead(Fact fact) -> naming.fact(fact);
      case NumberAt number -> number(number, false);
      default -> phrase(node);
    };
  }

  /** A node inside a sentence. */
  String inline(Node node) {
    if (!Shape.isList(node)) {
      return phrase(node);
    }
    char letter = (char) ('a' + wheres.size());
    Line list = rules.line(node);
    wheres.add(list.saying(say("where", letter, list.text())));
    return "[" + letter + "]";
  }

  String operand(Node node) {
    String said = inline(node);
    return !Shape.isList(node) && isCompound(node) ? "(" + said + ")" : said;
  }

  private static boolean isCompound(Node node) {
    return switch (node) {
      case Arithmetic _, Node.Round _, Node.Accrued _, Node.Calendar _, Node.Split _, Choose _ ->
          true;
      case Each each ->
          switch (each.reduction()) {
            case SUM, LEAST, MOST -> true;
            case COUNT, ANY, ALL -> false;
          };
      case Node.Via(_, Node body) -> isCompound(body);
      default -> false;
    };
  }

  String refer(String name, String anchor) {
    refers.add(new Reference(name, anchor));
    return name;
  }

  private String phrase(Node node) {
    return switch (node) {
      case Const constant -> naming.values().exact(constant.kind(), constant.value());
      case Node.FactRead(Fact fact) -> naming.quoted(naming.fact(fact));
      case NumberAt number -> number(number, true);
      case Node.Accrued rate -> say("accrued", rate(rate), inline(rate.from()), inline(rate.to()));
      case Arithmetic arithmetic -> arithmetic(arithmetic);
      case Node.Round round -> rounded(round);
      case Compare compare -> conditions.compared(compare);
      case Every(List<Node> tests) -> conditions.joined(tests, "and inline");
      case Some some ->
          Shape.isOneOfWords(some)
              ? conditions.oneOf("the same", some)
              : conditions.joined(some.tests(), "or inline");
      case Not(Node test) -> conditions.not(test);
      case Choose choose -> chosen(choose);
      case Node.Since since -> inline(since);
      case Each each -> lists.each(each, operand(each.body()));
      case Node.Via(Path path, Node body) -> via(path, body);
      case Node.Split split -> split(split);
      case Node.Calendar calendar -> days.moved(calendar);
      case Node.Between between when Shape.isCalendarYear(between) ->
          say("calendar year", inline(between.to()));
      case Node.Between(var span, Node from, Node to) -> say(span.name(), inline(from), inline(to));
      case Step step -> step(step);
    };
  }

  /** A condition is a clause and reads best bare; another value is a name in quotation marks. */
  private String step(Step step) {
    String name = refer(naming.step(step), naming.anchor(step));
    return step.kind() == Kind.TEST ? name : naming.quoted(name);
  }

  private String number(NumberAt at, boolean quoted) {
    DatedNumber number = naming.number(at.number());
    String label = refer(naming.label(number), Naming.anchor(number));
    String name = quoted ? naming.quoted(label) : label;
    String shown = at.kind() == Kind.TEST ? say("number is yes", name) : name;
    Node key = at.key();
    return key == null ? shown : say("number for", shown, inline(key));
  }

  private String rate(Node.Accrued rate) {
    DatedNumber number = naming.number(rate.number());
    return naming.quoted(refer(naming.label(number), Naming.anchor(number)));
  }

  private String arithmetic(Arithmetic node) {
    boolean day = node.kind() == Kind.DAY;
    String phrase =
        switch (node.operation()) {
          case ADD, SUBTRACT, MULTIPLY, DIVIDE -> node.operation().name();
          case ABOVE ->
              node.kind() == Kind.MONEY || node.kind() == Kind.FINE ? "ABOVE" : "ABOVE plain";
          case LESSER, GREATER -> node.operation().name() + (day ? " day" : "");
        };
    boolean leftIsPlain =
        switch (node.operation()) {
          case ADD, SUBTRACT, LESSER, GREATER -> true;
          case ABOVE, MULTIPLY, DIVIDE -> false;
        };
    String left = leftIsPlain ? inline(node.left()) : operand(node.left());
    return say(phrase, left, day ? inline(node.right()) : operand(node.right()));
  }

  private String rounded(Node.Round round) {
    String unit =
        round.kind() == Kind.MONEY
            ? naming.values().money(round.unit())
            : naming.values().number(round.unit());
    String said = say("rounded " + round.rounding().name(), inline(round.body()), unit);
    return say("basis", said, Basis.in(round.basis(), naming.texts(), naming.language()));
  }

  private String chosen(Choose choose) {
    if (Shape.isNothingBelow(choose)) {
      Compare floor = (Compare) choose.when();
      return say("nothing below", inline(choose.then()), inline(floor.left()));
    }
    if (Shape.isOnlyIf(choose)) {
      return say("only if", inline(choose.then()), inline(choose.when()));
    }
    if (Shape.isUnless(choose)) {
      return say("unless", inline(choose.otherwise()), inline(choose.when()));
    }
    return inline(choose);
  }

  private String via(Path path, Node body) {
    String said = inline(body);
    boolean named = body instanceof Step || body instanceof Each;
    if (path instanceof Path.Bound) {
      return say("another", said, naming.endOf(path).orElse(""));
    }
    return named ? said : naming.endOf(path).map(name -> say("owner", said, name)).orElse(said);
  }

  private String split(Node.Split split) {
    return say(
        "split",
        inline(split.total()),
        say("element", naming.one(split.listing())),
        inline(split.weight()),
        inline(split.order()));
  }
}
