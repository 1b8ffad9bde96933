package org.alimenta.law.text;

import java.util.List;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Reduction;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Path;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Line.Role;

/** How the elements of a list led to a value: those that decided, or each that adds something. */
final class ToldLists {
  private final Naming naming;
  private final NodeValue values;
  private final AlreadyTold already;
  private final Telling around;

  ToldLists(Naming naming, NodeValue values, AlreadyTold already, Telling around) {
    this.naming = naming;
    this.values = values;
    this.already = already;
    this.around = around;
  }

  void each(Each each, Standpoint here, Below below) {
    if (each.reduction() == Reduction.COUNT) {
      counted(each.items(), here, below);
      return;
    }
    for (Thing thing : here.members(each.items())) {
      Standpoint inside = here.inside(each.binder(), thing);
      Value value = inside.value(each.body());
      boolean sum = each.reduction() == Reduction.SUM || each.reduction() == Reduction.MOST;
      if (sum && value.isKnown() && value.isNo()) {
        below.addZero(naming.thing(thing));
      } else if (settles(each, value)) {
        element(each, thing, inside, below);
        return;
      } else if (!each.reduction().equals(Reduction.ANY) || !here.value(each).isYes()) {
        element(each, thing, inside, below);
      }
    }
  }

  /** One that holds settles "any", one that fails settles "all"; nobody needs the others. */
  private static boolean settles(Each each, Value value) {
    return switch (each.reduction()) {
      case ANY -> value.isYes();
      case ALL -> value.isNo();
      case SUM, COUNT, LEAST, MOST -> false;
    };
  }

  private void element(Each each, Thing thing, Standpoint inside, Below below) {
    Node body = each.body();
    while (body instanceof Node.Via(Path path, Node inner)) {
      inside = inside.along(path);
      body = inner;
    }
    if (body instanceof Step step) {
      below.add(around.step(step, inside));
    } else {
      below.add(
          Line.of(Role.ELEMENT, naming.thing(thing))
              .is(values.of(body, inside))
              .with(around.body(body, inside)));
    }
  }

  private void counted(Items items, Standpoint here, Below below) {
    List<String> names = here.members(items).stream().map(naming::thing).toList();
    if (!names.isEmpty() && already.isFirst(names)) {
      below.add(
          Line.of(Role.NOTE, naming.say("counted", naming.one(items), String.join("; ", names))));
    }
  }
}
