package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Items;
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
import org.alimenta.law.node.Node.Reduction;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/**
 * Says nodes in running words. What needs a list gets a letter in the sentence, and the list stands
 * below it. One instance serves one line.
 */
final class Phrasing {
  private final Naming naming;
  private final RuleText lists;
  private final List<Line> wheres = new ArrayList<>();
  private final List<Reference> refers = new ArrayList<>();

  Phrasing(Naming naming, RuleText lists) {
    this.naming = naming;
    this.lists = lists;
  }

  /** The lists that the sentence names by letters. */
  List<Line> wheres() {
    return wheres;
  }

  List<Reference> refers() {
    return refers;
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
    Line list = lists.line(node);
    wheres.add(list.saying(say("where", letter, list.text())));
    return "[" + letter + "]";
  }

  private String operand(Node node) {
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

  private String refer(String name, String anchor) {
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
      case Compare compare -> compared(compare);
      case Every(List<Node> tests) -> joined(tests, "and inline");
      case Some some ->
          Shape.isOneOfWords(some) ? oneOf("the same", some) : joined(some.tests(), "or inline");
      case Not(Node test) -> not(test);
      case Choose choose -> chosen(choose);
      case Node.Since since -> inline(since);
      case Each each -> each(each, operand(each.body()));
      case Node.Via(Path path, Node body) -> via(path, body);
      case Node.Split split -> split(split);
      case Node.Calendar calendar -> calendar(calendar);
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

  private String compared(Compare compare) {
    Comparison said = Comparison.of(compare);
    if (said.isAboutAbsence()) {
      return say(said.holdsWhenThereIsOne() ? "day exists" : "no day", inline(said.subject()));
    }
    if (said.subject() instanceof Each each
        && each.reduction() == Reduction.COUNT
        && said.phrase().equals("AT_LEAST")
        && said.other() instanceof Const least
        && least.value().equals(Fraction.ONE)) {
      return say("exists", items(each.items()));
    }
    if (said.other() instanceof Const word && word.kind() == Kind.WORD) {
      return say("the same", inline(said.subject()), quotedWord(word, said.subject()));
    }
    return say(said.phrase(), inline(said.subject()), inline(said.other()));
  }

  private String quotedWord(Const word, Node near) {
    return naming.quoted(naming.word(word.words(), word.value(), near));
  }

  private String oneOf(String phrase, Some some) {
    List<String> words = new ArrayList<>();
    Node asked = null;
    for (Node test : some.tests()) {
      Compare compare = (Compare) test;
      Const word = (Const) compare.right();
      asked = compare.left();
      words.add(quotedWord(word, asked));
    }
    return say(phrase, inline(asked == null ? some : asked), String.join(say("or inline"), words));
  }

  private String joined(List<Node> tests, String phrase) {
    return String.join(say(phrase), tests.stream().map(this::inline).toList());
  }

  private String not(Node test) {
    return switch (test) {
      case Step step when step.kind() == Kind.TEST -> {
        refers.add(new Reference(naming.step(step), naming.anchor(step)));
        yield naming.failing(step);
      }
      case Node.FactRead(Fact fact) -> say("not fact", naming.quoted(naming.fact(fact)));
      case NumberAt number ->
          say("number is no", naming.quoted(naming.label(naming.number(number.number()))));
      case Compare(Relation relation, Node left, Const word)
          when relation == Relation.SAME && word.kind() == Kind.WORD ->
          say("not the same", inline(left), quotedWord(word, left));
      case Some some when Shape.isOneOfWords(some) -> oneOf("none of words", some);
      case Each each when each.reduction() == Reduction.ANY -> none(each, inline(each.body()));
      case Compare compare when Comparison.of(compare).isAboutAbsence() ->
          say(
              Comparison.of(compare).holdsWhenThereIsOne() ? "no day" : "day exists",
              inline(Comparison.of(compare).subject()));
      case Compare(Relation relation, Node left, Node right) when relation != Relation.SAME ->
          compared(
              new Compare(
                  relation == Relation.LESS ? Relation.AT_MOST : Relation.LESS, right, left));
      default -> say("not", inline(test));
    };
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

  /**
   * @param body what is said of each element
   */
  String each(Each each, String body) {
    if (each.reduction() == Reduction.COUNT) {
      return naming
          .texts()
          .of(each.items().listing(), naming.language())
          .map(of -> say("COUNT of", only(each.items(), of)))
          .orElseGet(() -> say("COUNT", items(each.items())));
    }
    boolean block = body.endsWith(":");
    if (each.reduction() == Reduction.SUM && !block) {
      return naming
          .texts()
          .of(each.items().listing(), naming.language())
          .map(of -> say("SUM of", only(each.items(), of), body))
          .orElseGet(() -> say("SUM", items(each.items()), body));
    }
    return say(
        each.reduction() == Reduction.SUM ? "SUM block" : each.reduction().name(),
        items(each.items()),
        body);
  }

  /** That there is no such element. */
  String none(Each each, String body) {
    return say("NONE", items(each.items()), body);
  }

  private String items(Items items) {
    return only(items, say("element", naming.one(items)));
  }

  /** The name of the elements with the tests that they must pass. */
  private String only(Items items, String name) {
    return switch (items) {
      case Items.Listed _ -> name;
      case Items.Others _ -> say("other", name);
      case Items.Reached(_, Items inner) -> only(inner, name);
      case Items.Where(Items from, _, Node test) ->
          say("where only", only(from, name), inline(test));
    };
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

  private String calendar(Node.Calendar node) {
    if (!(node.count() instanceof Const constant)) {
      return say(node.operation().name() + " by", inline(node.day()), inline(node.count()));
    }
    long count = constant.value().toLong();
    return switch (node.operation()) {
      case PLUS_DAYS -> shifted(node.day(), count, "days");
      case PLUS_MONTHS ->
          count == 1 && isMonthStart(node.day())
              ? say("NEXT_MONTH", inline(((Node.Calendar) node.day()).day()))
              : shifted(node.day(), count, "months");
      case PLUS_YEARS -> shifted(node.day(), count, "years");
      case MONTH_START, MONTH_END -> say(node.operation().name(), operand(node.day()));
      case IN_ITS_YEAR ->
          say(
              "IN_ITS_YEAR",
              operand(node.day()),
              naming.values().dayOfYear((int) (count / 100), (int) (count % 100)));
    };
  }

  private static boolean isMonthStart(Node node) {
    return node instanceof Node.Calendar start
        && start.operation() == Node.CalendarOperation.MONTH_START;
  }

  private String shifted(Node day, long count, String unit) {
    return say(
        count < 0 ? "MINUS" : "PLUS",
        operand(day),
        naming.values().count(Fraction.of(Math.abs(count)), unit));
  }

  /** The day that never comes, as a constant. */
  static boolean isNever(Node node) {
    return node instanceof Const constant
        && constant.kind() == Kind.DAY
        && Days.isNever(constant.value().toLong());
  }
}
