package org.alimenta.law.view;

import java.util.Locale;
import org.alimenta.law.casefile.Spelling;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/** Values as views. */
final class Values {
  private final Situation situation;

  Values(Situation situation) {
    this.situation = situation;
  }

  ValueView of(Node node, Value value) {
    Kind kind = node.kind();
    return value.isKnown()
        ? new ValueView(nameOf(kind), text(node, value.get()), null, null)
        : new ValueView(nameOf(kind), null, text(node, value.low()), text(node, value.high()));
  }

  private String text(Node node, Fraction value) {
    return node.kind() == Kind.NAME
        ? situation.nameOf(value)
        : Spelling.of(node.kind(), value, Spelling.words(node));
  }

  static String nameOf(Kind kind) {
    return switch (kind) {
      case MONEY, FINE -> "money";
      case TEST -> "yes-no";
      case NUMBER, COUNT, DAY, WORD, NAME -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  static ThingView of(Thing thing) {
    return new ThingView(thing.type().id(), thing.name());
  }
}
