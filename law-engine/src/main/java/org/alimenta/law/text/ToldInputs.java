package org.alimenta.law.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.numbers.Piece;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Line.Role;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** What a rule took from outside: the facts of the case and the numbers of law, each once. */
final class ToldInputs {
  private final Naming naming;
  private final Titles titles;
  private final NodeValue values;
  private final NumberText numbers;
  private final FactOrigins origins;
  private final AlreadyTold already;

  /** The lines of facts that amounts are computed with. */
  private final Set<Line> amounts = Collections.newSetFromMap(new IdentityHashMap<>());

  ToldInputs(
      Naming naming, Titles titles, NodeValue values, FactOrigins origins, AlreadyTold already) {
    this.naming = naming;
    this.titles = titles;
    this.values = values;
    this.numbers = new NumberText(naming);
    this.origins = origins;
    this.already = already;
  }

  void fact(Fact fact, Standpoint here, Below below) {
    Thing holder = here.holder(fact);
    if (fact.isMonthly() || !already.isFirst(fact, holder)) {
      return;
    }
    Node read = Nodes.of(new Node.FactRead(fact));
    String value = values.of(read, here);
    Line line =
        Line.of(Role.FACT, titles.of(naming.fact(fact), holder))
            .is(
                origins
                    .of(holder, fact, naming.language())
                    .map(origin -> naming.say("told by", value, origin))
                    .orElse(value));
    if (isAmount(fact, here.value(read))) {
      amounts.add(line);
    }
    below.add(line);
  }

  /** A year only says which sum is meant, and what is shared by one is whole. */
  private static boolean isAmount(Fact fact, Value value) {
    return switch (fact.kind()) {
      case MONEY, FINE, NUMBER -> true;
      case COUNT -> !fact.isFixed() && !value.low().equals(Fraction.ONE);
      case DAY, TEST, WORD, NAME -> false;
    };
  }

  /** Whether a line is a number of law, or a fact that an amount is computed with. */
  boolean isPlain(Line line) {
    return line.role() == Role.NUMBER || amounts.contains(line);
  }

  /** The line of an amount without whose it is, where that was said with the step. */
  Line bare(Line line, Thing about) {
    if (!amounts.remove(line)) {
      return line;
    }
    Line bare = line.saying(titles.bare(line.text(), about));
    amounts.add(bare);
    return bare;
  }

  void number(Node.NumberAt at, Standpoint here, Below below) {
    Figure figure = here.figure(at);
    if (figure != null && already.isFirst(figure)) {
      below.add(numbers.used(here.number(at), figure, keyOf(at, here)));
    }
  }

  private static @Nullable Fraction keyOf(Node.NumberAt at, Standpoint here) {
    return at.key() == null ? null : here.value(at.key()).low();
  }

  /** The rates that held between two days, where both are known. */
  void rate(Node.Accrued rate, Standpoint here, Below below) {
    Value from = here.value(rate.from());
    Value to = here.value(rate.to());
    List<Piece> pieces =
        from.isKnown() && to.isKnown()
            ? here.number(rate).pieces(from.get().toLong(), to.get().toLong())
            : null;
    for (Piece piece : pieces == null ? List.<Piece>of() : pieces) {
      below.add(
          Line.of(
                  Role.NUMBER,
                  naming.values().holding(Days.date(piece.from()), Days.date(piece.to())))
              .is(naming.values().figure(here.number(rate), piece.rate()))
              .marked(numbers.mark(piece.entry()))
              .citing(List.of(LegalSource.of(piece.entry().cites()))));
    }
  }
}
