package org.alimenta.law.population;

import static org.alimenta.law.population.Firewood.fact;
import static org.alimenta.law.population.Firewood.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.alimenta.law.Facts;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Path;
import org.alimenta.law.population.Firewood.Household;
import org.alimenta.law.population.Firewood.Villager;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.junit.jupiter.api.Test;

/** What a block takes in, and what it refuses. */
class BlockTest {
  private static final Facts<Object> VILLAGE = Facts.ofCase("village");
  private static final Facts<Object> HUT = Facts.of("hut");
  private static final Fact HECTARES = fact(HUT.fact("hectares").between(0, 100).decimals(4).num());
  private static final Fact LEFT = fact(HUT.fact("left").orNever().day());
  private static final Listing HUTS = VILLAGE.many("huts", HUT, 3).listing();
  private static final Link NEXT = ((Path.Linked) HUT.one("next", HUT).path()).link();
  private static final Layout LAYOUT = new Layout(VILLAGE.type());

  private final Block block = new Block(LAYOUT);

  private int hut(int village) {
    int hut = block.add(HUTS, village);
    block.set(NEXT, hut, hut);
    return hut;
  }

  @Test
  void a_fact_holds_its_lowest_and_highest_value_and_nothing_beyond() {
    Block households = new Block(Firewood.LAYOUT);
    int row = household(households, "0.00");
    Fact income = fact(Household.INCOME);

    households.set(income, row, 5_000_000);
    assertThat(households.steps(income, row)).isEqualTo(5_000_000);
    assertThatThrownBy(() -> households.set(income, row, 5_000_001))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'household.income' cannot be 5000001 of its smallest steps, only from 0 to 5000000.");
    assertThatThrownBy(() -> households.set(income, row, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> households.set(fact(Household.STOVE), row, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(households.steps(income, row)).isEqualTo(5_000_000);
  }

  @Test
  void never_is_a_day_of_a_fact_that_may_be_open() {
    int hut = hut(block.addCase());

    block.set(LEFT, hut, Days.NEVER);

    assertThat(block.steps(LEFT, hut)).isEqualTo(Days.NEVER);
    assertThatThrownBy(() -> block.set(LEFT, hut, Days.NEVER + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_number_is_not_told_more_finely_than_declared() {
    Situation told = new Situation(VILLAGE.type());
    Thing hut = told.add(told.root(), HUTS, "hut");

    hut.set(HECTARES, Fraction.of(new BigDecimal("1.2345")));
    assertThatThrownBy(() -> hut.set(HECTARES, Fraction.of(new BigDecimal("1.23456"))))
        .isInstanceOf(IllegalArgumentException.class);

    told.root().close(HUTS);
    hut.set(NEXT, hut);
    int row = SituationRows.add(told, block).getOrDefault(hut, -1);
    assertThat(block.steps(HECTARES, row)).isEqualTo(12_345);
  }

  @Test
  void a_fact_of_which_nothing_is_said_is_not_known() {
    int hut = hut(block.addCase());

    assertThat(block.steps(HECTARES, hut)).isNull();
    block.set(HECTARES, hut, 0);
    assertThat(block.steps(HECTARES, hut)).isZero();
  }

  @Test
  void a_list_holds_no_more_than_it_says() {
    int village = block.addCase();
    hut(village);
    hut(village);
    hut(village);

    assertThatThrownBy(() -> block.add(HUTS, village))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'village.huts' holds at most 3.");
    assertThat(block.count(HUT.type())).isEqualTo(3);
    assertThat(block.end(HUTS, village)).isEqualTo(3);
  }

  @Test
  void elements_come_after_their_owner_and_before_the_next_one() {
    int first = block.addCase();
    hut(first);
    int second = block.addCase();
    hut(second);

    assertThatThrownBy(() -> block.add(HUTS, first))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Elements of 'village.huts' come after their owner.");
    assertThat(block.end(HUTS, first)).isEqualTo(1);
  }

  @Test
  void every_link_is_told_and_stays_within_its_case() {
    int first = hut(block.addCase());
    int second = hut(block.addCase());
    block.complete();

    block.set(NEXT, second, first);
    assertThatThrownBy(block::complete)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("In case 1 of the block a 'hut.next' does not say which 'hut' it is.");
    block.set(NEXT, second, second + 1);
    assertThatThrownBy(block::complete).isInstanceOf(IllegalArgumentException.class);
    block.set(NEXT, second, second);
    block.complete();

    block.add(HUTS, 1);
    assertThatThrownBy(block::complete).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_open_list_has_no_columns() {
    Situation open = new Situation(VILLAGE.type());

    assertThatThrownBy(() -> SituationRows.add(open, block))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("It is not told whether 'village.huts' is complete, so it has no columns.");
  }

  @Test
  void a_case_comes_back_as_it_went_in() {
    Block households = new Block(Firewood.LAYOUT);
    household(households, "1.00", "1990-01-01");
    int row = household(households, "unknown", "1980-02-03", "2020-02-29");

    Situation back = RowsSituation.of(households, row);

    assertThat(back.root().fact(fact(Household.INCOME))).isNull();
    assertThat(back.root().fact(fact(Household.STOVE))).isEqualTo(Fraction.ONE);
    assertThat(back.all(Villager.IS.type()))
        .extracting(villager -> villager.fact(fact(Villager.BORN)))
        .containsExactly(day("1980-02-03"), day("2020-02-29"));
    assertThat(back.root().isOpen(Household.VILLAGERS.listing())).isFalse();
  }

  private static Fraction day(String date) {
    return Fraction.of(LocalDate.parse(date).toEpochDay());
  }
}
