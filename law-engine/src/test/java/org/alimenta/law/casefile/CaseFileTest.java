package org.alimenta.law.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Place;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.junit.jupiter.api.Test;

class CaseFileTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 10, 20);

  private static List<ToldCase> read(String text) {
    return new CaseFile(List.of(Islet.LAW), TODAY)
        .read("file", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Situation situation(String text) {
    return read(text).getFirst().situation();
  }

  private static Fact fact(Thing thing, String name) {
    return thing.type().fact(name).orElseThrow();
  }

  private static Fraction told(Thing thing, String name) {
    return requireNonNull(thing.fact(fact(thing, name)));
  }

  private static List<Thing> list(Thing thing, String name) {
    return thing.list(thing.type().listing(name).orElseThrow());
  }

  private static boolean isOpen(Thing thing, String name) {
    return thing.isOpen(thing.type().listing(name).orElseThrow());
  }

  private static Thing link(Thing thing, String name) {
    Link link = thing.type().link(name).orElseThrow();
    return requireNonNull(thing.link(link));
  }

  private static Fraction day(String date) {
    return Fraction.of(LocalDate.parse(date).toEpochDay());
  }

  @Test
  void every_kind_of_fact_is_read_as_it_is_written() {
    Situation situation =
        situation(
            """
            filed: 2024-10-01
            people:
              - id: anna
                born: 2010-03-10
                lives-here: yes
                incomes:
                  - {source: other-pay, payer: Bakery, month-of-income: 2024-09-01, net: 1200.50}
            children:
              - person: anna
                titles:
                  - {from: 2020-01-01, until: never, monthly: 700, shared-by: 2}
                  - {from: 2021-01-01, until: 2021-12-31, monthly: none}
            """);

    Thing root = situation.root();
    Thing anna = list(root, "people").getFirst();
    Thing income = list(anna, "incomes").getFirst();
    Thing child = list(root, "children").getFirst();
    Thing title = list(child, "titles").getFirst();
    assertThat(told(root, "filed")).isEqualTo(day("2024-10-01"));
    assertThat(told(anna, "born")).isEqualTo(day("2010-03-10"));
    assertThat(told(anna, "lives-here")).isEqualTo(Fraction.ONE);
    assertThat(told(income, "source")).isEqualTo(Fraction.ONE);
    assertThat(situation.nameOf(told(income, "payer"))).isEqualTo("Bakery");
    assertThat(told(income, "net")).isEqualTo(Fraction.of(120_050));
    assertThat(told(title, "until")).isEqualTo(Fraction.of(Days.NEVER));
    assertThat(told(title, "shared-by")).isEqualTo(Fraction.of(2));
    assertThat(told(list(child, "titles").get(1), "monthly")).isEqualTo(Fraction.ZERO);
    assertThat(child.name()).isEqualTo("anna");
    assertThat(link(child, "person")).isSameAs(anna);
  }

  @Test
  void a_list_is_open_until_it_is_given_and_after_three_dots() {
    Thing root =
        situation(
                """
                people:
                  - {id: anna, incomes: []}
                  - {id: ewa, incomes: [{net: 1.00}, ...]}
                  - {id: jan, incomes: unknown}
                  - ...
                """)
            .root();

    List<Thing> people = list(root, "people");
    assertThat(people).extracting(Thing::name).containsExactly("anna", "ewa", "jan");
    assertThat(isOpen(root, "people")).isTrue();
    assertThat(isOpen(root, "children")).isTrue();
    assertThat(isOpen(people.getFirst(), "incomes")).isFalse();
    assertThat(isOpen(people.get(1), "incomes")).isTrue();
    assertThat(isOpen(people.get(2), "incomes")).isTrue();
  }

  @Test
  void pairs_that_are_not_told_are_made() {
    Thing root =
        situation(
                """
                people: [{id: anna}, {id: ewa}, {id: jan}]
                children: [{person: anna, relatives: [{person: ewa, kin: parent}]}]
                """)
            .root();

    List<Thing> relatives = list(list(root, "children").getFirst(), "relatives");
    assertThat(relatives).extracting(Thing::name).containsExactly("ewa", "anna", "jan");
    assertThat(told(relatives.getFirst(), "kin")).isEqualTo(Fraction.ONE);
    assertThat(told(relatives.get(1), "kin")).isEqualTo(Fraction.ZERO);
    assertThat(relatives.get(2).fact(fact(relatives.get(2), "kin"))).isNull();
  }

  @Test
  void the_day_of_decision_is_today_unless_the_case_tells_it() {
    assertThat(told(situation("{filed: 2024-10-01}").root(), "decided"))
        .isEqualTo(day("2024-10-20"));
    assertThat(told(situation("{decided: 2020-01-02}").root(), "decided"))
        .isEqualTo(day("2020-01-02"));
  }

  @Test
  void yaml_documents_lists_and_json_hold_several_cases() {
    assertThat(read("name: one\n---\n- name: two\n- {name: three}\n"))
        .extracting(ToldCase::name)
        .containsExactly("one", "two", "three");
    assertThat(read("[{\"name\": \"one\", \"people\": [{\"lives-here\": true}, \"...\"]}]"))
        .extracting(ToldCase::name)
        .containsExactly("one");
    assertThat(read("[{filed: 2024-10-01}, {filed: 2024-10-02}]"))
        .extracting(ToldCase::name)
        .containsExactly("file", "file (case 2)");
  }

  @Test
  void a_case_says_what_it_is_about() {
    ToldCase told =
        read("""
                name: a test
                benefit: care
                covers: [S3-001, S3-002]
                source: derived
                note: because
                choices: {care/counting: all}
                expect: {anna: {outcome: granted}}
                """)
            .getFirst();

    assertThat(told.benefits()).containsExactly("care");
    assertThat(told.covers()).containsExactly("S3-001", "S3-002");
    assertThat(told.source()).isEqualTo("derived");
    assertThat(told.note()).isEqualTo("because");
    assertThat(told.law().numbers().overrides()).hasToString("{care/counting=all}");
    assertThat(told.expect()).isNotNull();
    assertThat(told.place()).isEqualTo(new Place("file", 1, 1));
  }

  @Test
  void what_is_given_in_all_stands_under_each_case() {
    List<ToldCase> cases =
        read(
            """
            given-in-all:
              benefit: care
              filed: 2024-10-01
              people:
                - {id: anna, born: 2010-03-10, lives-here: yes, incomes: [{net: 1.00}]}
                - {id: ewa, born: 1980-01-01}
              children:
                - {person: anna, titles: []}
            cases:
              - name: another income
                people:
                  - {id: anna, incomes: [{net: 2.00}, {net: 3.00}]}
              - name: one more person, and a fact taken back
                filed: unknown
                people:
                  - {id: jan}
                  - {id: ewa, born: unknown}
              - name: a list without names replaces
                children: []
            """);

    Thing first = cases.getFirst().situation().root();
    Thing anna = list(first, "people").getFirst();
    assertThat(cases.getFirst().benefits()).containsExactly("care");
    assertThat(told(first, "filed")).isEqualTo(day("2024-10-01"));
    assertThat(told(anna, "born")).isEqualTo(day("2010-03-10"));
    assertThat(list(anna, "incomes")).hasSize(2);
    assertThat(list(first, "people")).hasSize(2);

    Thing second = cases.get(1).situation().root();
    assertThat(second.fact(fact(second, "filed"))).isNull();
    assertThat(list(second, "people"))
        .extracting(Thing::name)
        .containsExactly("anna", "ewa", "jan");
    Thing ewa = list(second, "people").get(1);
    assertThat(ewa.fact(fact(ewa, "born"))).isNull();
    assertThat(list(cases.get(2).situation().root(), "children")).isEmpty();
  }

  @Test
  void what_is_given_in_each_stands_under_every_told_thing_of_its_kind() {
    Thing root =
        read("""
                given-in-all: {people: [{id: anna}, {id: ewa, lives-here: no}]}
                given-in-each: {person: {lives-here: yes, incomes: []}}
                cases: [{people: [{id: anna, born: 2010-03-10}]}]
                """)
            .getFirst()
            .situation()
            .root();

    Thing anna = list(root, "people").getFirst();
    assertThat(told(anna, "lives-here")).isEqualTo(Fraction.ONE);
    assertThat(told(anna, "born")).isEqualTo(day("2010-03-10"));
    assertThat(isOpen(anna, "incomes")).isFalse();
    assertThat(told(list(root, "people").get(1), "lives-here")).isEqualTo(Fraction.ZERO);
  }

  @Test
  void every_told_fact_knows_its_line() {
    ToldCase told =
        read("filed: 2024-10-01\npeople:\n  - id: anna\n    born: 2010-03-10\n").getFirst();

    Thing root = told.situation().root();
    Thing anna = list(root, "people").getFirst();
    assertThat(told.origins().of(root, fact(root, "filed"))).contains(new Place("file", 1, 8));
    assertThat(told.origins().of(anna, fact(anna, "born"))).contains(new Place("file", 4, 11));
    assertThat(told.origins().of(anna)).contains(new Place("file", 3, 5));
    assertThat(told.origins().of(root, fact(root, "decided"))).isEmpty();
  }

  @Test
  void a_day_of_decision_that_no_law_knows_is_refused() {
    assertThatThrownBy(() -> new CaseFile(List.of(Islet.LAW), LocalDate.of(3000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("between 1900-01-01 and 2100-12-31");
  }
}
