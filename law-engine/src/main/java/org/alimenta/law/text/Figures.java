package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Arithmetic;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Reduction;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Path;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/** A rule's formula with its figures filled in: {@code 500,00 zł − 200,00 zł = 300,00 zł}. */
final class Figures {
  private static final int MOST_ADDENDS = 12;

  private final Naming naming;
  private final NodeValue values;
  private final FilledExpression expressions;
  private final FilledComparison comparisons;

  Figures(Naming naming, NodeValue values) {
    this.naming = naming;
    this.values = values;
    this.expressions = new FilledExpression(naming, values);
    this.comparisons = new FilledComparison(naming, values);
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
        Node counting = FilledExpression.idle(arithmetic, here);
        yield counting != null ? formula(counting, here) : Optional.of(result(arithmetic, here));
      }
      case Node.Round round -> rounded(round, here);
      case Compare compare -> comparison(compare, here);
      case Node.Calendar _, Node.Between _ ->
          Optional.of(say("equals", expressions.of(node, here), values.of(node, here)));
      case Each each -> summed(each, here);
      case Node.Split split -> Optional.of(part(split, here));
      case Choose choose -> here.taken(choose).flatMap(taken -> formula(taken, here));
      case Since since -> here.inForce(since).flatMap(v -> formula(v.body(), here));
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
    return figures ? Optional.of(comparisons.of(compare, here)) : Optional.empty();
  }

  private static boolean comes(Node day, Standpoint here) {
    return !Days.isNever(here.value(day).low().toLong());
  }

  private String part(Node.Split split, Standpoint here) {
    Standpoint owner = here.owner(split);
    Fraction all = Fraction.ZERO;
    for (Thing thing : owner.members(new Items.Listed(split.listing()))) {
      all = all.plus(owner.inside(null, thing).value(split.weight()).low());
    }
    return say(
        "split done",
        values.of(split.total(), owner),
        values.of(split.weight(), here),
        naming.values().exact(split.weight().kind(), all),
        values.of(split, here));
  }

  private String result(Arithmetic node, Standpoint here) {
    if (node.operation() == Operation.ABOVE && here.value(node).isNo()) {
      return say(
          "nothing above",
          expressions.of(node.left(), here),
          expressions.of(node.right(), here),
          values.of(node, here));
    }
    boolean words = node.operation() == Operation.LESSER || node.operation() == Operation.GREATER;
    return say(words ? "gives" : "equals", expressions.of(node, here), values.of(node, here));
  }

  private Optional<String> rounded(Node.Round round, Standpoint here) {
    String result = values.of(round, here);
    if (here.value(round.body()).low().equals(here.value(round).low())) {
      return formula(round.body(), here);
    }
    String exact = values.of(round.body(), here);
    String body = expressions.of(round.body(), here);
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
        addends.add(values.of(each.body(), inside));
      }
    }
    return addends.size() < 2 || addends.size() > MOST_ADDENDS
        ? Optional.empty()
        : Optional.of(say("equals", String.join(" + ", addends), values.of(each, here)));
  }
}
