package org.alimenta.law.population;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Term;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Act;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node.FactRead;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.source.Resource;
import org.alimenta.money.Rounding;

/** The Firewood Act of an invented village: small enough that its whole plan can be read. */
final class Firewood {
  static final Act ACT = new Act("Law 3 of 2015", "Firewood Act", "Firewood Act");
  private static final NumberBook BOOK = NumberBook.of("firewood");

  static final Numbers NUMBERS =
      numbers(
          """
          prefix: firewood
          numbers:
            grant:
              label: {en: Grant, pl: Zasiłek}
              unit: PLN per month
              delegated: {to: commune, at-least: national}
              values:
                - {from: 2015-01-01, value: 120.00, cites: s. 3}
                - {from: 2021-01-01, until: 2025-12-31, value: 180.00, cites: s. 3}
            limit:
              label: {en: Limit, pl: Granica}
              unit: PLN per month
              values: [{from: 2014-01-01, value: 500.00, cites: s. 2}]
            heads:
              label: {en: Whose head counts, pl: Kogo się liczy}
              unit: choice
              options: {everybody: {en: A, pl: A}, at-home: {en: B, pl: B}}
              question: {en: Whose head counts?, pl: Kogo się liczy?}
              values: [{from: 2014-01-01, value: at-home, cites: silent}]
          """);

  /** The whole case. */
  interface Household {
    Facts<Household> IS = Facts.ofCase("household");

    Day<Household> MONTH = IS.fact("month").monthly().day();
    Test<Household> STOVE = IS.yes("stove");
    Money<Household> INCOME = IS.fact("income").betweenWhole(0, 50_000).money();
    Listed<Household, Villager> VILLAGERS = IS.many("villagers", Villager.IS, 12);
  }

  /** Somebody of the household. */
  static final class Villager implements Household {
    static final Facts<Villager> IS = Facts.of("villager");

    static final Day<Villager> BORN = IS.day("born");
    static final Test<Villager> AWAY = IS.yes("away");

    private Villager() {}
  }

  /** Whose head counts. */
  enum Heads {
    EVERYBODY,
    AT_HOME
  }

  static final Count<Household> CHILDREN =
      Household.VILLAGERS
          .count(Household.MONTH.before(Villager.BORN.plusYears(18)))
          .as("children", ACT.at("s. 1"));

  static final Num<Household> HEADS =
      when(
              BOOK.choice("heads", Household.MONTH, Heads.class).is(Heads.AT_HOME),
              Household.VILLAGERS.count(not(Villager.AWAY)).butAtLeast(1))
          .otherwise(Household.VILLAGERS.count().butAtLeast(1))
          .as("heads", ACT.at("s. 2"));

  static final Money<Household> PER_HEAD =
      Household.INCOME
          .dividedBy(HEADS)
          .rounded(Rounding.DOWN, 1, "s. 2")
          .as("income per head", ACT.at("s. 2"));

  static final Money<Household> GRANT =
      BOOK.money("grant", Household.MONTH)
          .above(PER_HEAD.above(BOOK.money("limit", Household.MONTH)))
          .as("the grant", ACT.at("s. 3"));

  static final Benefit<Household> BENEFIT =
      Benefit.of("firewood", Household.IS, ACT, "2015-01-01")
          .requires(need(Household.STOVE.as("there is a stove", ACT.at("s. 1"))))
          .pays(GRANT)
          .tells(CHILDREN);

  static final Layout LAYOUT = new Layout(Household.IS.type());

  private Firewood() {}

  static Numbers numbers(String text) {
    return Numbers.load(
        List.of(
            new Resource("numbers.yaml", () -> new ByteArrayInputStream(text.getBytes(UTF_8)))));
  }

  static Fact fact(Term<?> term) {
    return ((FactRead) term.node()).fact();
  }

  static PopulationReader reader(boolean compiled) {
    return new PopulationReader(BENEFIT, LAYOUT, NUMBERS, compiled);
  }

  /** A household with a stove, and people of these birthdays at home; returns its row. */
  static int household(Block block, String income, String... birthdays) {
    int row = block.addCase();
    block.set(fact(Household.STOVE), row, 1);
    if (!income.equals("unknown")) {
      block.set(fact(Household.INCOME), row, Long.parseLong(income.replace(".", "")));
    }
    for (String born : birthdays) {
      int villager = block.add(Household.VILLAGERS.listing(), row);
      block.set(fact(Villager.BORN), villager, LocalDate.parse(born).toEpochDay());
      block.set(fact(Villager.AWAY), villager, 0);
    }
    return row;
  }
}
