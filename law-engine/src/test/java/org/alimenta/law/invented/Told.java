package org.alimenta.law.invented;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Listed;
import org.alimenta.law.Term;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.node.Node.FactRead;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Resource;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/** A case told in Java, for tests that make many of them. */
final class Told {
  static final Numbers NUMBERS =
      Numbers.load(
          List.of("numbers.yaml", "housing.yaml", "distribution.yaml").stream()
              .map(name -> Resource.onClassPath(Told.class, "org/alimenta/law/invented/" + name))
              .toList());

  final Situation situation = new Situation(Case.IS.type());

  static Decider decider(Benefit<?> benefit) {
    return new Decider(benefit, NUMBERS);
  }

  static Told on(String filed) {
    Told told = new Told();
    told.tell(told.situation.root(), Case.FILED, filed);
    told.situation.root().type().listings().forEach(told.situation.root()::close);
    return told;
  }

  Thing root() {
    return situation.root();
  }

  Thing add(Thing owner, Listed<?, ?> list) {
    Thing element = situation.add(owner, list.listing(), list.listing().name());
    element.type().listings().forEach(element::close);
    return element;
  }

  /** A day, an amount such as 12.50, a number, yes or no, never, or a name. */
  Told tell(Thing about, Term<?> fact, String value) {
    var read = ((FactRead) fact.node()).fact();
    about.set(
        read,
        switch (read.kind()) {
          case DAY ->
              Fraction.of(value.equals("never") ? Days.NEVER : LocalDate.parse(value).toEpochDay());
          case TEST -> value.equals("yes") ? Fraction.ONE : Fraction.ZERO;
          case NAME -> situation.code(value);
          case MONEY, FINE -> Fraction.of(new BigDecimal(value)).times(Fraction.of(100));
          case NUMBER, COUNT, WORD -> Fraction.of(new BigDecimal(value));
        });
    return this;
  }

  static Fraction zl(String amount) {
    return Fraction.of(new BigDecimal(amount)).times(Fraction.of(100));
  }
}
