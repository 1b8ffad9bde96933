package org.alimenta.simulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.alimenta.law.Facts;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Layout;
import org.alimenta.time.Days;

/** A small law, and others that differ from it in what a file of theirs holds. */
final class Small {
  /** What another law has otherwise. */
  enum Otherwise {
    A_FACT_MORE,
    A_FACT_LESS,
    A_LIST_LESS,
    A_LINK_LESS,
    DAY_IS_MONEY,
    OTHER_WORDS,
    A_NARROWER_RANGE,
    NO_DECIMALS,
    A_SHORTER_LIST
  }

  private enum Role {
    PARENT,
    CHILD
  }

  private enum OtherRole {
    PARENT,
    UNCLE
  }

  private final Set<Otherwise> otherwise;
  private final EntityType top;

  private Small(Set<Otherwise> otherwise) {
    this.otherwise = otherwise;
    this.top = top();
  }

  static Small law(Otherwise... differences) {
    return new Small(Set.copyOf(Arrays.asList(differences)));
  }

  private boolean has(Otherwise difference) {
    return otherwise.contains(difference);
  }

  Layout layout() {
    return new Layout(top);
  }

  private EntityType top() {
    Facts<Object> top = Facts.ofCase("case");
    Facts<Object> person = Facts.of("person");
    Facts<Object> claim = Facts.of("claim");
    if (has(Otherwise.DAY_IS_MONEY)) {
      top.money("filed");
    } else {
      top.day("filed");
    }
    top.many("people", person, has(Otherwise.A_SHORTER_LIST) ? 1 : 3);
    if (!has(Otherwise.A_LIST_LESS)) {
      top.many("claims", claim, 5);
    }
    if (!has(Otherwise.A_FACT_LESS)) {
      person.fact("born").orNever().day();
    }
    if (has(Otherwise.OTHER_WORDS)) {
      person.word("role", OtherRole.class);
    } else {
      person.word("role", Role.class);
    }
    int most = has(Otherwise.A_NARROWER_RANGE) ? 10 : 100_000;
    if (has(Otherwise.NO_DECIMALS)) {
      person.fact("income").between(0, most).count();
    } else {
      person.fact("income").betweenWhole(0, most).money();
    }
    person.yes("learns");
    if (has(Otherwise.A_FACT_MORE)) {
      person.yes("lerns");
    }
    if (has(Otherwise.A_LINK_LESS)) {
      claim.count("months");
    } else {
      claim.one("person", person);
    }
    return top.type();
  }

  /**
   * What the files that were made elsewhere hold: a parent and a child with a claim, a child that
   * never was born with two claims, and nobody.
   */
  Block families() {
    Block block = new Block(layout());
    Listing people = top.listing("people").orElseThrow();
    Listing claims = top.listing("claims").orElseThrow();
    Link person = claims.element().link("person").orElseThrow();
    EntityType of = people.element();
    int first = block.addCase();
    block.set(fact(top, "filed"), first, day(2024, 10, 1));
    int parent = block.add(people, first);
    block.set(fact(of, "born"), parent, day(1990, 2, 28));
    block.set(fact(of, "role"), parent, 0);
    block.set(fact(of, "income"), parent, 1234);
    int child = block.add(people, first);
    block.set(fact(of, "born"), child, day(2015, 6, 30));
    block.set(fact(of, "learns"), child, 1);
    block.set(person, block.add(claims, first), child);
    int second = block.addCase();
    int alone = block.add(people, second);
    block.set(fact(of, "born"), alone, Days.NEVER);
    block.set(fact(of, "role"), alone, 1);
    block.set(fact(of, "income"), alone, 50);
    block.set(fact(of, "learns"), alone, 0);
    block.set(person, block.add(claims, second), alone);
    block.set(person, block.add(claims, second), alone);
    block.set(fact(top, "filed"), block.addCase(), day(2025, 1, 31));
    block.complete();
    return block;
  }

  private static Fact fact(EntityType of, String name) {
    return of.fact(name).orElseThrow();
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }
}
