package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.Ground;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Range;
import org.alimenta.law.read.Below;
import org.alimenta.law.read.Given;
import org.alimenta.law.read.Possible;
import org.alimenta.law.read.Walk;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Walks the ways through a benefit: to each branch with what its conditions grant, to each stage
 * with the grounds of the stages before it, to each version with the days on which it is in force.
 * Conditions that say nothing about a part are dropped on the way to it, so that a part is met once
 * for each set of conditions that concern it.
 */
final class Paths {
  /** Beyond so many meetings, conditions are dropped altogether; then less is found. */
  private static final int MOST = 30_000;

  private static final int MOST_GIVEN = 14;

  private final Benefit<?> benefit;
  private final Possible nothing;
  private final Below below = new Below();
  private final BitSet filed = new BitSet();
  private final BitSet clocks = new BitSet();
  private final Map<Node, Given[]> tests = new IdentityHashMap<>();
  private final Map<Node, Map<Long, Given>> versions = new IdentityHashMap<>();
  private final Map<Given, BitSet> subjects = new IdentityHashMap<>();
  private final Map<List<Integer>, Possible> possibles = new HashMap<>();
  private final Map<Given, Integer> places = new IdentityHashMap<>();
  private final Set<List<Integer>> seen = new HashSet<>();
  private final List<Met> met = new ArrayList<>();

  private Paths(Benefit<?> benefit, Possible nothing, @Nullable Fact filed) {
    this.benefit = benefit;
    if (filed != null) {
      this.filed.set(below.place(Nodes.of(new FactRead(filed))));
    }
    this.nothing = nothing.always(month(benefit));
  }

  /**
   * @param filed the day of filing: what is known of it matters to days of the clock too
   */
  static List<Met> of(Benefit<?> benefit, Possible nothing, @Nullable Fact filed) {
    Paths paths = new Paths(benefit, nothing, filed);
    paths.walk();
    return paths.met;
  }

  private void walk() {
    for (Node node : Walk.below(benefit.roots())) {
      if (node instanceof FactRead(Fact fact) && !fact.isAsked() && !fact.isMonthly()) {
        clocks.set(below.place(node));
      }
    }
    List<Given> always = List.of();
    List<Given> passed = new ArrayList<>();
    for (var stage : benefit.stages()) {
      List<Given> before = List.copyOf(passed);
      for (Ground<?> ground : stage) {
        root(ground.step(), before);
        passed.add(holds(ground.step(), true));
      }
    }
    benefit
        .months()
        .ifPresent(
            months -> {
              root(months.first(), always);
              root(months.last(), always);
            });
    benefit.pays().ifPresent(pays -> root(pays.node(), passed));
    for (Node root : benefit.roots()) {
      root(root, always);
    }
  }

  private void root(Node root, List<Given> given) {
    if (root instanceof Step step) {
      visit(root, given, step);
    }
  }

  /** Rules of months are examined only in months in which the law gives the right. */
  private static List<Given> month(Benefit<?> benefit) {
    return benefit
        .months()
        .map(
            months ->
                List.of(
                    Given.within(
                        months.month(),
                        Range.of(
                            benefit.from().withDayOfMonth(1).toEpochDay(),
                            benefit.until().map(LocalDate::toEpochDay).orElse(Days.NEVER)))))
        .orElse(List.of());
  }

  private Given holds(Node test, boolean holds) {
    return tests
        .computeIfAbsent(
            test, _ -> new Given[] {Given.holds(test, false), Given.holds(test, true)})[
        holds ? 1 : 0];
  }

  private Given inForce(Since since, int place) {
    List<Version> all = since.versions();
    long from = all.get(place).from();
    long until = place + 1 < all.size() ? all.get(place + 1).from() - 1 : Days.NEVER;
    return versions
        .computeIfAbsent(since, _ -> new HashMap<>())
        .computeIfAbsent(from, _ -> Given.within(since.day(), Range.of(from, until)));
  }

  private Possible under(List<Given> given) {
    return given.isEmpty()
        ? nothing
        : possibles.computeIfAbsent(ids(given), _ -> nothing.where(given));
  }

  private List<Integer> ids(List<Given> given) {
    return given.stream()
        .map(each -> places.computeIfAbsent(each, _ -> places.size()))
        .sorted()
        .toList();
  }

  private void visit(Node node, List<Given> all, Step in) {
    List<Given> given = met.size() > MOST ? List.of() : concerning(node, all);
    List<Integer> key = new ArrayList<>(ids(given));
    key.add(-1 - below.place(node));
    if (!seen.add(key)) {
      return;
    }
    Possible under = under(given);
    if (under.isContradiction()) {
      return;
    }
    met.add(new Met(benefit, in, node, under));
    children(node, given, in);
  }

  /** The nearest conditions that say something about a part, in the order of the way to it. */
  private List<Given> concerning(Node node, List<Given> given) {
    BitSet here = below.of(node);
    boolean hasClock = here.intersects(clocks);
    Set<Given> kept = new LinkedHashSet<>();
    for (Given each : given.reversed()) {
      boolean concerns =
          about(each).intersects(here) || (hasClock && about(each).intersects(filed));
      if (kept.size() < MOST_GIVEN && concerns) {
        kept.add(each);
      }
    }
    return List.copyOf(kept).reversed();
  }

  private BitSet about(Given given) {
    return subjects.computeIfAbsent(
        given,
        _ -> {
          BitSet about = new BitSet();
          subjects(given.node(), about);
          return about;
        });
  }

  /** The nodes of which a condition says something directly. */
  private void subjects(Node node, BitSet into) {
    if (node instanceof Const) {
      return;
    }
    into.set(below.place(node));
    switch (node) {
      case Step step -> subjects(step.body(), into);
      case Compare compare -> {
        subjects(compare.left(), into);
        subjects(compare.right(), into);
      }
      case Every(List<Node> inner) -> inner.forEach(each -> subjects(each, into));
      case Some(List<Node> inner) -> inner.forEach(each -> subjects(each, into));
      case Not(Node test) -> subjects(test, into);
      case Choose choose when choose.kind() == org.alimenta.law.node.Kind.TEST ->
          Nodes.children(choose, child -> subjects(child, into));
      case Since since -> Nodes.children(since, child -> subjects(child, into));
      case NumberAt at -> subjects(at.day(), into);
      case Via(_, Node body) -> subjects(body, into);
      default -> {}
    }
  }

  private void children(Node node, List<Given> given, Step in) {
    switch (node) {
      case Step step -> visit(step.body(), given, step);
      case Choose choose -> {
        visit(choose.when(), given, in);
        visit(choose.then(), with(given, holds(choose.when(), true)), in);
        visit(choose.otherwise(), with(given, holds(choose.when(), false)), in);
      }
      case Every(List<Node> all) -> siblings(all, true, given, in);
      case Some(List<Node> all) -> siblings(all, false, given, in);
      case Since since -> {
        visit(since.day(), given, in);
        for (int i = 0; i < since.versions().size(); i++) {
          visit(since.versions().get(i).body(), with(given, inForce(since, i)), in);
        }
      }
      case Each(_, Items items, var binder, Node body) -> {
        Possible there = binder == null ? under(given).inside(items) : under(given);
        items(items, given, in);
        visit(body, binder == null ? own(there) : given, in);
      }
      case Via(var path, Node body) -> visit(body, own(under(given).along(path)), in);
      case Split split -> {
        visit(split.total(), own(under(given).ofAnother()), in);
        visit(split.weight(), own(under(given).ofAnother()), in);
        visit(split.order(), own(under(given).ofAnother()), in);
      }
      default -> Nodes.children(node, child -> visit(child, given, in));
    }
  }

  /** The same conditions are the same objects, so that a part is not met twice under them. */
  private List<Given> own(Possible other) {
    return other.given().stream().map(this::own).toList();
  }

  private Given own(Given given) {
    if (places.containsKey(given)) {
      return given;
    }
    Range in = given.in();
    return given.node().kind() == org.alimenta.law.node.Kind.TEST && in.low().equals(in.high())
        ? holds(given.node(), in.low().signum() > 0)
        : given;
  }

  private void items(Items items, List<Given> given, Step in) {
    switch (items) {
      case Items.Listed _, Items.Others _ -> {}
      case Items.Where(Items from, var binder, Node test) -> {
        items(from, given, in);
        visit(test, binder == null ? own(under(given).inside(from)) : given, in);
      }
      case Items.Reached(var path, Items inner) -> items(inner, own(under(given).along(path)), in);
    }
  }

  /** Each is met with the others granted: only then does it decide anything. */
  private void siblings(List<Node> all, boolean holding, List<Given> given, Step in) {
    for (Node each : all) {
      List<Given> others = new ArrayList<>(given);
      for (Node other : all) {
        if (!Nodes.same(other, each)) {
          others.add(holds(other, holding));
        }
      }
      visit(each, under(concerning(each, others)).isContradiction() ? given : others, in);
    }
  }

  private static List<Given> with(List<Given> given, Given more) {
    List<Given> all = new ArrayList<>(given);
    all.add(more);
    return all;
  }
}
