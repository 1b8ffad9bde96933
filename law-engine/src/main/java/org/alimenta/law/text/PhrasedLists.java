package org.alimenta.law.text;

import org.alimenta.law.node.Items;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Reduction;

/** What is said of the elements of a list: how many, their sum, that one or none is so. */
final class PhrasedLists {
  private final Naming naming;
  private final Phrasing around;

  PhrasedLists(Naming naming, Phrasing around) {
    this.naming = naming;
    this.around = around;
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
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

  String items(Items items) {
    return only(items, say("element", naming.one(items)));
  }

  /** The name of the elements with the tests that they must pass. */
  private String only(Items items, String name) {
    return switch (items) {
      case Items.Listed _ -> name;
      case Items.Others _ -> say("other", name);
      case Items.Reached(_, Items inner) -> only(inner, name);
      case Items.Where(Items from, _, Node test) ->
          say("where only", only(from, name), around.inline(test));
    };
  }
}
