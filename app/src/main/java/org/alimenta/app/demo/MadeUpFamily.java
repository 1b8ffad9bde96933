package org.alimenta.app.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.RowsSituation;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Telling;
import org.alimenta.office.applications.Channel;

/**
 * One family with its application, before the office knows of it.
 *
 * @param filed the day of the application
 * @param told what it tells, without how the application came
 * @param people everybody by the number of their thing, the one who asks first
 */
record MadeUpFamily(
    LocalDate filed, Channel channel, List<Change> told, Map<Integer, MadeUpPerson> people) {

  /**
   * @param name given name and surname
   */
  record MadeUpPerson(String given, String surname, LocalDate born, boolean woman) {
    String name() {
      return given + " " + surname;
    }
  }

  /**
   * A family of the law pack's own making, with names.
   *
   * @param forgetful whether one fact is left out
   */
  static MadeUpFamily make(
      Lawbook law,
      CaseMaker maker,
      RandomGenerator random,
      Names names,
      YearMonth around,
      boolean forgetful) {
    Block block = new Block(new Layout(law.caseType()));
    maker.add(block, random, around, forgetful);
    List<Change> told = Telling.of(RowsSituation.of(block, 0)).changes();
    return new Making(told, names).family();
  }

  private static final class Making {
    private final List<Change> told;
    private final Names names;

    Making(List<Change> told, Names names) {
      this.told = told;
      this.names = names;
    }

    MadeUpFamily family() {
      Map<Integer, MadeUpPerson> people = people();
      List<Change> named = new ArrayList<>();
      for (Change change : told) {
        switch (change) {
          case Change.Tell tell when tell.thing() == Change.ROOT && isArrival(tell.fact()) -> {}
          case Change.Add add -> named.add(named(add, people));
          default -> named.add(change);
        }
      }
      Channel channel =
          switch (root("channel", "paper")) {
            case "online" -> Channel.ONLINE;
            case "post" -> Channel.POST;
            case "bailiff" -> Channel.BAILIFF;
            default -> Channel.PAPER;
          };
      return new MadeUpFamily(LocalDate.parse(root("filed", "2026-09-01")), channel, named, people);
    }

    private static boolean isArrival(String fact) {
      return fact.equals("filed") || fact.equals("channel") || fact.equals("decided");
    }

    private String root(String fact, String otherwise) {
      return value(Change.ROOT, fact, otherwise);
    }

    private String value(int thing, String fact, String otherwise) {
      return told.stream()
          .filter(change -> change instanceof Change.Tell t && t.thing() == thing)
          .map(Change.Tell.class::cast)
          .filter(tell -> tell.fact().equals(fact))
          .map(Change.Tell::value)
          .findFirst()
          .orElse(otherwise);
    }

    private Map<Integer, MadeUpPerson> people() {
      Map<Integer, MadeUpPerson> people = new LinkedHashMap<>();
      String surname = names.surname();
      for (Change change : told) {
        if (change instanceof Change.Add add && add.list().equals("people")) {
          LocalDate born = LocalDate.parse(value(add.thing(), "born", "1990-01-01"));
          boolean woman = people.isEmpty() ? !names.happens(80) : names.happens(500);
          boolean elsewhere = !people.isEmpty() && names.happens(150);
          people.put(
              add.thing(),
              new MadeUpPerson(
                  names.given(woman), elsewhere ? names.surname() : surname, born, woman));
        }
      }
      return people;
    }

    /** What stands for a person is called like the person. */
    private Change named(Change.Add add, Map<Integer, MadeUpPerson> people) {
      MadeUpPerson person = people.get(add.thing());
      if (person == null) {
        for (Change change : told) {
          if (change instanceof Change.Point(int thing, String link, int target)
              && thing == add.thing()
              && link.equals("person")) {
            person = people.get(target);
          }
        }
      }
      return person == null || add.owner() != Change.ROOT
          ? add
          : new Change.Add(add.thing(), add.owner(), add.list(), person.name());
    }
  }
}
