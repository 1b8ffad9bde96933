package org.alimenta.law.text;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.Term;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.FactBuilder;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Resource;
import org.alimenta.law.text.Islands.Earning;
import org.alimenta.law.text.Islands.Islander;
import org.alimenta.money.Fraction;

/** A household of two on the invented islands, with everything known. */
final class Household {
  static final Islands LAW = new Islands();
  static final LawWords WORDS = new LawWords(LAW, Texts.of(LAW), numbers());
  static final Decider DECIDER = new Decider(Islands.LAMP_OIL, WORDS.numbers());

  final Situation situation = new Situation(Islands.Household.IS.type());
  final Thing ada;
  final Thing leo;
  final Thing work;

  private static Numbers numbers() {
    return Numbers.load(
        LAW.numberFiles().stream().map(f -> Resource.onClassPath(Islands.class, f)).toList());
  }

  /**
   * @param yearly what Leo earns in a year, in minor units
   */
  Household(long yearly) {
    Thing root = situation.root();
    set(root, Islands.Household.FILED, day("2021-10-05"));
    set(root, Islands.Household.DECIDED, day("2021-10-20"));
    set(root, Islands.Household.SHORE, Fraction.of(2));
    ada = person("ada", "2010-05-12", 2);
    leo = person("leo", "1980-02-29", 1);
    leo.set(fact(Islander.LEARNING), Fraction.ZERO);
    root.close(Islands.Household.PEOPLE.listing());
    work = situation.add(leo, Islander.EARNINGS.listing(), "shop");
    set(work, Earning.OF_YEAR, Fraction.of(yearly));
    set(work, Earning.FROM, day("2015-01-01"));
    set(work, Earning.TO, FactBuilder.never());
    set(work, Earning.PAYER, situation.code("harbour shop"));
    ada.close(Islander.EARNINGS.listing());
    leo.close(Islander.EARNINGS.listing());
  }

  private Thing person(String name, String born, long place) {
    Thing person = situation.add(situation.root(), Islands.Household.PEOPLE.listing(), name);
    set(person, Islander.BORN, day(born));
    set(person, Islander.LEARNING, Fraction.ONE);
    set(person, Islander.LIVES_HERE, Fraction.ONE);
    set(person, Islander.MOVED_AWAY, FactBuilder.never());
    set(person, Islander.PLACE, Fraction.of(place));
    return person;
  }

  static Fraction day(String date) {
    return Fraction.of(LocalDate.parse(date).toEpochDay());
  }

  static Fact fact(Term<?> term) {
    return ((Node.FactRead) term.node()).fact();
  }

  static void set(Thing thing, Term<?> term, Fraction value) {
    thing.set(fact(term), value);
  }

  Answer decide(Thing person) {
    return DECIDER.decide(situation, person);
  }

  Explanation explain(Thing person, Language language) {
    return new TraceText(WORDS, language).explain(decide(person), DECIDER, situation);
  }

  WhatWouldChange.Changes changes(Thing person, Language language) {
    return new WhatWouldChange(WORDS, language).of(decide(person), DECIDER, situation);
  }

  /** Plain spaces, so that people can read what a test expects. */
  static String readable(String text) {
    return text.replace('\u00a0', ' ');
  }

  static String readable(List<Line> lines) {
    return readable(String.join("", lines.stream().map(Line::inPlainText).toList()));
  }
}
