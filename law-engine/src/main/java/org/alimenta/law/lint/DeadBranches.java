package org.alimenta.law.lint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.Benefit;
import org.alimenta.law.Ground;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.Given;
import org.alimenta.law.read.Possible;
import org.alimenta.law.read.Walk;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Branches, alternatives, conjunctions, grounds and versions that no case can reach, in no benefit
 * that uses them: what must hold for them contradicts itself or the way that leads to them.
 */
final class DeadBranches implements Check {
  /** Conditions with more parts than this are not looked at once for each era. */
  private static final int SMALL = 60;

  /** A part of a node that may be dead: everywhere, until it is met alive. */
  private static final class Part {
    private final Met met;
    private final Node subject;
    private final String how;
    private boolean dead = true;

    Part(Met met, Node subject, String how) {
      this.met = met;
      this.subject = subject;
      this.how = how;
    }
  }

  @Override
  public void look(LintedLaw law, Findings to) {
    Map<Node, Map<String, Part>> parts = new IdentityHashMap<>();
    List<Part> ordered = new ArrayList<>();
    for (Benefit<?> benefit : law.benefits()) {
      for (Met met : law.met(benefit)) {
        look(met, law, parts, ordered);
      }
      grounds(benefit, law, parts, ordered);
    }
    Map<Node, Boolean> reported = new IdentityHashMap<>();
    for (Part part : ordered.reversed()) {
      boolean isVersion = part.subject instanceof Since;
      boolean known = !isVersion && reported.containsKey(part.subject);
      if (part.dead && !known && !restsOnDead(part, reported)) {
        reported.put(part.subject, true);
        to.add(finding(part, law));
      }
    }
  }

  /** What is dead because a condition below it is dead is no finding of its own. */
  private static boolean restsOnDead(Part part, Map<Node, Boolean> reported) {
    return Walk.below(List.of(part.subject)).stream()
        .skip(1)
        .anyMatch(below -> reported.containsKey(below) && !(below instanceof Since));
  }

  private static void look(
      Met met, LintedLaw law, Map<Node, Map<String, Part>> parts, List<Part> ordered) {
    Possible under = met.under();
    switch (met.node()) {
      case Choose(Node when, _, _) -> {
        part(met, when, "then", parts, ordered, () -> cannot(under, when, true, law));
        part(met, when, "otherwise", parts, ordered, () -> cannot(under, when, false, law));
      }
      case Every(List<Node> tests) when tests.size() > 1 ->
          part(
              met,
              met.node(),
              "together",
              parts,
              ordered,
              () -> cannot(under, met.node(), true, law));
      case Some(List<Node> tests) when !isOneOfWords(tests) -> {
        for (Node test : tests) {
          part(
              met,
              test,
              "alternative",
              parts,
              ordered,
              () -> cannot(without(under, tests, test), test, true, law));
        }
      }
      case Since since -> {
        for (int i = 0; i < since.versions().size(); i++) {
          Version version = since.versions().get(i);
          Range days = inForce(since, i);
          part(
              met,
              since,
              "version " + Days.date(version.from()),
              parts,
              ordered,
              () -> isOutside(met.benefit(), since, version, days, under));
        }
      }
      default -> {}
    }
  }

  private static boolean isOneOfWords(List<Node> tests) {
    return tests.stream()
        .allMatch(test -> test instanceof Compare compare && compare.relation() == Relation.SAME);
  }

  private static void part(
      Met met,
      Node subject,
      String how,
      Map<Node, Map<String, Part>> parts,
      List<Part> ordered,
      java.util.function.BooleanSupplier dead) {
    Part part =
        parts
            .computeIfAbsent(subject, _ -> new LinkedHashMap<>())
            .computeIfAbsent(
                how,
                _ -> {
                  Part fresh = new Part(met, subject, how);
                  ordered.add(fresh);
                  return fresh;
                });
    if (part.dead) {
      part.dead = dead.getAsBoolean();
    }
  }

  private static Range inForce(Since since, int place) {
    List<Version> all = since.versions();
    return Range.of(
        all.get(place).from(), place + 1 < all.size() ? all.get(place + 1).from() - 1 : Days.NEVER);
  }

  /**
   * A version that begins after the benefit has ended, or whose days contradict the way to it. One
   * that ended before the benefit began makes a rule whole and is meant so.
   */
  private static boolean isOutside(
      Benefit<?> benefit, Since since, Version version, Range days, Possible under) {
    boolean afterEnd = benefit.until().filter(end -> end.toEpochDay() < version.from()).isPresent();
    boolean beforeBegin = days.high().toLong() < benefit.from().toEpochDay();
    return afterEnd
        || (!beforeBegin && under.and(Given.within(since.day(), days)).isContradiction());
  }

  private static Possible without(Possible under, List<Node> tests, Node one) {
    Possible others = under;
    for (Node test : tests) {
      if (!Nodes.same(test, one)) {
        others = others.and(Given.holds(test, false));
      }
    }
    return others.isContradiction() ? under : others;
  }

  /** A stage is examined only where the stages before it are passed. */
  private static void grounds(
      Benefit<?> benefit, LintedLaw law, Map<Node, Map<String, Part>> parts, List<Part> ordered) {
    Possible passed = law.nothing();
    for (var stage : benefit.stages()) {
      Possible before = passed;
      for (Ground<?> ground : stage) {
        Met met = new Met(benefit, ground.step(), ground.step(), before);
        part(
            met,
            ground.step(),
            "ground",
            parts,
            ordered,
            () -> cannot(before, ground.step(), true, law));
        part(
            met,
            ground.step(),
            "always",
            parts,
            ordered,
            () -> cannot(before, ground.step(), false, law));
        Possible more = passed.and(Given.holds(ground.step(), true));
        passed = more.isContradiction() ? passed : more;
      }
    }
  }

  /** Whether a test can never have this answer: at no time of the numbers that it rests on. */
  private static boolean cannot(Possible under, Node test, boolean holds, LintedLaw law) {
    if (isSettledByShape(test)) {
      return false;
    }
    Given given = Given.holds(test, holds);
    if (under.and(given).isContradiction()) {
      return true;
    }
    List<NumberAt> numbers = numbers(under, test);
    Node day = sharedDay(numbers);
    if (day == null) {
      return false;
    }
    List<Range> eras = Eras.of(day, numbers, law.numbers(), under.of(day));
    return !eras.isEmpty()
        && eras.stream()
            .allMatch(era -> under.and(Given.within(day, era)).and(given).isContradiction());
  }

  /** A rule made for several acts says yes or no where one of them has nothing to say. */
  private static boolean isSettledByShape(Node test) {
    return Walk.below(List.of(test)).stream()
        .noneMatch(
            node ->
                node instanceof FactRead
                    || node instanceof NumberAt
                    || node instanceof Each
                    || node instanceof Since);
  }

  private static List<NumberAt> numbers(Possible under, Node test) {
    List<Node> rules = new ArrayList<>(List.of(test));
    under.given().forEach(given -> rules.add(given.node()));
    List<Node> all = Walk.below(rules);
    return all.size() > SMALL
        ? List.of()
        : all.stream()
            .filter(NumberAt.class::isInstance)
            .map(NumberAt.class::cast)
            .filter(at -> at.key() == null)
            .toList();
  }

  /** A day on which at least two of the numbers hang. */
  private static @Nullable Node sharedDay(List<NumberAt> numbers) {
    for (NumberAt one : numbers) {
      for (NumberAt other : numbers) {
        if (!Nodes.same(one, other) && Nodes.same(one.day(), other.day())) {
          return one.day();
        }
      }
    }
    return null;
  }

  private static Finding finding(Part part, LintedLaw law) {
    Wording name = law.name(part.met.in());
    Wording said =
        part.subject instanceof Since ? new Wording(part.how, part.how) : law.said(part.subject);
    Wording what =
        switch (part.how) {
          case "then" ->
              new Wording(
                  "The branch for '%s' is never taken.".formatted(said.en()),
                  "Gałąź dla „%s” nigdy nie jest wybierana.".formatted(said.pl()));
          case "otherwise" ->
              new Wording(
                  "'%s' always holds here, so what follows otherwise never applies."
                      .formatted(said.en()),
                  "„%s” zachodzi tu zawsze, więc to, co następuje w przeciwnym razie, nigdy nie ma zastosowania."
                      .formatted(said.pl()));
          case "together" ->
              new Wording(
                  "These conditions can never hold together: %s".formatted(said.en()),
                  "Te warunki nigdy nie mogą zachodzić razem: %s".formatted(said.pl()));
          case "alternative" ->
              new Wording(
                  "The alternative '%s' never changes the answer.".formatted(said.en()),
                  "Alternatywa „%s” nigdy nie zmienia wyniku.".formatted(said.pl()));
          case "ground" ->
              new Wording(
                  "Nobody can ever meet this ground.", "Nikt nigdy nie spełni tego warunku.");
          case "always" ->
              new Wording(
                  "Everybody always meets this ground.", "Każdy zawsze spełnia ten warunek.");
          default ->
              new Wording(
                  "The %s is in force on no day on which it could matter.".formatted(part.how),
                  "Wersja od %s nie obowiązuje w żadnym dniu, w którym mogłaby mieć znaczenie."
                      .formatted(part.how.replace("version ", "")));
        };
    return new Finding(
        Defect.NEVER_APPLIES,
        Finding.id(Defect.NEVER_APPLIES, part.met.benefit().id(), name.en(), part.how, said.en()),
        part.met.benefit().id(),
        name,
        null,
        what,
        new Wording(
            "Compare it with the act: correct the condition, or take it out.",
            "Porównaj z ustawą: popraw warunek albo go usuń."));
  }
}
