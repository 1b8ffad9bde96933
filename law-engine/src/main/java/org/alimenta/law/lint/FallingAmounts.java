package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.alimenta.law.Benefit;
import org.alimenta.law.Ground;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.Walk;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that fall when income falls. Where the shape of the rules proves that nothing rises with
 * income, that settles it. Otherwise states are made up and an example is searched for: two incomes
 * of which the smaller gives less money. An end of the right at a limit is no such mistake.
 */
final class FallingAmounts implements Check {
  private static final int SEED = 7;
  private static final int TRIALS = 400;
  private static final int INCOMES = 12;

  /** Two incomes, and what each gives. */
  private record Example(
      LocalDate day, Fraction less, Fraction more, Fraction forLess, Fraction forMore) {}

  @Override
  public void look(LintedLaw law, Findings to) {
    Trends trends = new Trends(law.file().income(), law.nothing());
    for (Benefit<?> benefit : law.benefits()) {
      Node sum = benefit.pays().<Node>map(pays -> pays.node()).orElse(null);
      List<Node> grounds = grounds(benefit, trends);
      boolean mayRise =
          sum != null
              && (trends.of(sum).mayRise()
                  || grounds.stream().anyMatch(ground -> trends.of(ground).mayRise()));
      if (sum != null && mayRise) {
        search(benefit, grounds, sum, trends, law, to);
      }
    }
  }

  private static List<Node> grounds(Benefit<?> benefit, Trends trends) {
    List<Node> moving = new ArrayList<>();
    for (var stage : benefit.stages()) {
      for (Ground<?> ground : stage) {
        if (trends.of(ground.step()) != Trend.NONE) {
          moving.add(ground.step());
        }
      }
    }
    return moving;
  }

  private static void search(
      Benefit<?> benefit, List<Node> grounds, Node sum, Trends trends, LintedLaw law, Findings to) {
    List<Node> roots = new ArrayList<>(grounds);
    roots.add(sum);
    Node cut = cut(roots, trends);
    if (cut == null) {
      return;
    }
    Random random = new Random(SEED);
    List<LocalDate> days = Eras.beginnings(roots, law.numbers(), Span.of(benefit));
    for (int i = 0; i < TRIALS; i++) {
      LocalDate day = days.get(i % days.size()).plusDays(random.nextInt(300));
      Trial trial = new Trial(cut, day, law.numbers(), law.nothing(), random);
      Example example = example(trial, day, grounds, sum, cut, trends.of(cut), law, random);
      if (example != null) {
        to.add(finding(benefit, cut, trends.of(cut), example, law));
        return;
      }
    }
  }

  /**
   * The highest part through which alone income moves the rules, and whose own movement is proved;
   * null when there is none.
   */
  private static @Nullable Node cut(List<Node> roots, Trends trends) {
    for (Node node : Walk.below(roots)) {
      boolean isMoney = node.kind() == Kind.MONEY || node.kind() == Kind.FINE;
      Trend trend = trends.of(node);
      if (isMoney
          && (trend == Trend.UP || trend == Trend.DOWN)
          && roots.stream().noneMatch(root -> Nodes.same(root, node))
          && roots.stream().noneMatch(root -> passesBy(root, node, trends))) {
        return node;
      }
    }
    return null;
  }

  /** Whether income reaches {@code node} on another way than through {@code cut}. */
  private static boolean passesBy(Node node, Node cut, Trends trends) {
    if (Nodes.same(node, cut) || trends.of(node) == Trend.NONE) {
      return false;
    }
    return switch (node) {
      case FactRead _, Each _, Via _, Split _, Accrued _ -> true;
      default -> {
        List<Node> children = new ArrayList<>();
        Nodes.children(node, children::add);
        yield children.stream().anyMatch(child -> passesBy(child, cut, trends));
      }
    };
  }

  private static @Nullable Example example(
      Trial trial,
      LocalDate day,
      List<Node> grounds,
      Node sum,
      Node cut,
      Trend trend,
      LintedLaw law,
      Random random) {
    try {
      Range range = law.nothing().of(cut);
      Set<Fraction> incomes = new TreeSet<>();
      trial.paid(grounds, sum, range.low());
      for (int i = 0; i < INCOMES; i++) {
        near(Fraction.of(random.nextInt(i % 2 == 0 ? 1_000_000 : 200_000)), range, incomes);
      }
      for (Fraction limit : List.copyOf(trial.limits())) {
        near(limit, range, incomes);
      }
      List<Fraction> rising = new ArrayList<>(incomes);
      List<Fraction> ordered = trend == Trend.UP ? rising : rising.reversed();
      Fraction before = null;
      Fraction paidBefore = Fraction.ZERO;
      for (Fraction income : ordered) {
        Fraction paid = trial.paid(grounds, sum, income);
        if (before != null && paidBefore.compareTo(paid) < 0) {
          return new Example(day, before, income, paidBefore, paid);
        }
        before = income;
        paidBefore = paid;
      }
    } catch (Trial.NoLaw e) {
      return null;
    }
    return null;
  }

  private static void near(Fraction value, Range range, Set<Fraction> into) {
    for (Fraction each : List.of(value.minus(Fraction.ONE), value, value.plus(Fraction.ONE))) {
      if (range.holds(each)) {
        into.add(each);
      }
    }
  }

  private static Finding finding(
      Benefit<?> benefit, Node cut, Trend trend, Example example, LintedLaw law) {
    Wording said = law.said(cut);
    Wording where = new Wording("sum paid", "wypłacana kwota");
    return new Finding(
        Defect.FALLS_WITH_INCOME,
        Finding.id(Defect.FALLS_WITH_INCOME, benefit.id(), said.en()),
        benefit.id(),
        where,
        null,
        new Wording(
            "Around %s, who has %s of %s gets %s, and who has %s gets %s."
                .formatted(
                    example.day(),
                    money(example.less()),
                    said.en(),
                    money(example.forLess()),
                    money(example.more()),
                    money(example.forMore())),
            "Około %s ten, kto ma %s (%s), dostaje %s, a kto ma %s, dostaje %s."
                .formatted(
                    example.day(),
                    money(example.less()),
                    said.pl(),
                    money(example.forLess()),
                    money(example.more()),
                    money(example.forMore()))),
        trend == Trend.UP
            ? new Wording(
                "Find the branch that pays more to those who have more.",
                "Znajdź gałąź, która daje więcej temu, kto ma więcej.")
            : new Wording(
                "This part falls as income grows: find the branch that pays more for less of it.",
                "Ta część maleje, gdy dochód rośnie: znajdź gałąź, która płaci więcej, gdy jej mniej."));
  }

  private static String money(Fraction minor) {
    return minor.dividedBy(Fraction.of(100)).toDecimal(2).toPlainString();
  }
}
