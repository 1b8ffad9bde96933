package org.alimenta.law.lint;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.lint.Hamlet.ACT;
import static org.alimenta.law.lint.Hamlet.FILED;
import static org.alimenta.law.lint.Hamlet.MONTH;

import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.law.lint.Hamlet.Hut;

/** The hamlet's one benefit, of which a test changes one part. */
final class HutBenefit {
  static final NumberBook NUMBERS = NumberBook.of("hut");
  static final Money<Hamlet> CRITERION = NUMBERS.money("criterion", FILED);
  static final Money<Hut> SUM = NUMBERS.money("sum", FILED, Hut.PERSONS);

  Test<Hut> ground = Hut.INCOME.atMost(CRITERION);
  Test<Hut> old =
      any(Hut.AGE.atLeast(Law60.LIMIT), Hut.FUEL.is(Hut.Fuel.WOOD), Hut.FUEL.is(Hut.Fuel.COAL));
  Money<Hut> sum = SUM;
  Day<Hamlet> decideBy = FILED.plusDays(NUMBERS.count("days", FILED));
  Day<Hamlet> last = FILED.plusMonths(11).monthStart();
  Paper<Hut> paper = Paper.of("payslip", Hut.IS).proves(Hut.INCOME);
  String until = "9999-12-30";

  /** A constant of structure. */
  static final class Law60 {
    static final org.alimenta.law.Count<Object> LIMIT = org.alimenta.law.Law.count(60);

    private Law60() {}
  }

  HutBenefit ground(Test<Hut> other) {
    ground = other;
    return this;
  }

  HutBenefit old(Test<Hut> other) {
    old = other;
    return this;
  }

  HutBenefit sum(Money<Hut> other) {
    sum = other;
    return this;
  }

  HutBenefit decideBy(Day<Hamlet> other) {
    decideBy = other;
    return this;
  }

  HutBenefit last(Day<Hamlet> other) {
    last = other;
    return this;
  }

  HutBenefit paper(Paper<Hut> other) {
    paper = other;
    return this;
  }

  HutBenefit until(String other) {
    until = other;
    return this;
  }

  Sketch sketch() {
    return Sketch.of(benefit());
  }

  private Benefit<Hut> benefit() {
    return Benefit.of("hut", Hut.IS, ACT, "2010-01-01", until)
        .requires(need(ground.as("income is low", ACT.at("s. 1"))))
        .requires(need(old.as("is old or has a stove", ACT.at("s. 4"))))
        .pays(sum.as("sum", ACT.at("s. 3")))
        .inEach(
            MONTH,
            FILED.monthStart().as("first month", ACT.at("s. 5")),
            last.as("last month", ACT.at("s. 5")))
        .decideBy(decideBy.as("decide by", ACT.at("s. 2")))
        .provedBy(paper);
  }
}
