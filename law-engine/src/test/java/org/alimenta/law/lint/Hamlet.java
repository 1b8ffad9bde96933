package org.alimenta.law.lint;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.Word;
import org.alimenta.law.citation.Act;

/** What is told of a case in the hamlet. */
interface Hamlet {
  Act ACT = new Act("Law 1 of 2010", "Hut Act", "Hut Act");
  Facts<Hamlet> IS = Facts.ofCase("case");

  Day<Hamlet> FILED = IS.day("filed");
  Day<Hamlet> MONTH = IS.fact("month").monthly().day();
  Listed<Hamlet, Hut> HUTS = IS.many("huts", Hut.IS, 1);

  /** A hut and who lives in it. */
  final class Hut implements Hamlet {
    static final Facts<Hut> IS = Facts.of("hut");

    /** How it is heated. */
    enum Fuel {
      WOOD,
      COAL,
      NONE
    }

    static final Money<Hut> INCOME = IS.fact("income").betweenWhole(0, 10_000).money();
    static final Count<Hut> PERSONS = IS.fact("persons").between(1, 6).count();
    static final Num<Hut> AGE = IS.fact("age").between(0, 120).num();
    static final Word<Hut, Fuel> FUEL = IS.word("fuel", Fuel.class);

    private Hut() {}
  }
}
