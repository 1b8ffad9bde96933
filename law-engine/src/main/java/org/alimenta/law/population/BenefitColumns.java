package org.alimenta.law.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alimenta.law.Benefit;
import org.alimenta.law.Ground;
import org.alimenta.law.Outcome;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.numbers.Numbers;

/**
 * What a benefit means, as columns: the outcome in the month, the grounds that failed, the sum, and
 * what else the benefit tells. Stages are examined as {@link Benefit} says: the next one only when
 * every ground of the one before is met.
 */
final class BenefitColumns {
  /** Grounds of which one column of bits can speak. */
  private static final int MOST_GROUNDS = 31;

  /** The code of the outcome in which money is due. */
  static final int GRANTED = 1;

  final Lowering lowering;
  final List<Outcome> outcomes;
  final Op outcome;

  /** Bit i: the ground with that number, counted through all stages, was examined and failed. */
  final Op failed;

  final Ends amount;
  final List<Ends> tells;

  private final Benefit<?> benefit;
  private final EntityType subject;
  private final Ops ops;

  BenefitColumns(Benefit<?> benefit, Layout layout, Numbers numbers, Set<Object> uncertain) {
    this.benefit = benefit;
    this.subject = benefit.subject().type();
    this.lowering = new Lowering(layout, numbers, uncertain);
    this.ops = lowering.ops;
    this.outcomes = outcomes(benefit);
    this.tells = benefit.tells().stream().map(this::of).toList();
    Ends sum =
        benefit
            .pays()
            .map(money -> lowering.of(money.node(), subject))
            .orElseGet(() -> lowering.math.test(ops.no));
    Op reached = ops.yes;
    Op failures = ops.no;
    int ground = 0;
    for (var stage : benefit.stages()) {
      for (Ground<?> each : stage) {
        Op bit = ops.constant(1L << ground++);
        failures = ops.add(failures, ops.pick(ops.and(reached, fails(each)), bit, ops.no));
      }
      reached = ops.and(reached, allMet(stage));
    }
    Op known = monthsKnown();
    Op inMonth = ops.and(known, inMonth());
    Op due = ops.and(reached, inMonth);
    this.failed = ops.pick(inMonth, failures, ops.no);
    this.amount =
        lowering.math.each(
            sum, ratio -> lowering.ratios.pick(due, ratio, lowering.ratios.whole(ops.no)));
    if (!amount.low().under().is(1) || !amount.high().under().is(1)) {
      throw new IllegalArgumentException(
          "'%s' pays a sum that is not a whole number of its smallest units; round it."
              .formatted(benefit.id()));
    }
    this.outcome =
        ops.pick(
            known,
            ops.pick(inMonth, examined(sum), code(PopulationReader.ANOTHER_MONTH)),
            code(Outcome.MISSING));
    label(outcome, "how it ends");
    label(failed, "which grounds failed");
    label(amount.low().over(), "what is due");
  }

  private static void label(Op op, String name) {
    op.label = op.label == null ? name : op.label;
  }

  private Ends of(Step step) {
    return lowering.of(step, subject);
  }

  private Op fails(Ground<?> ground) {
    return ops.not(of(ground.step()).high().over());
  }

  private Op allMet(List<? extends Ground<?>> stage) {
    Op all = ops.yes;
    for (Ground<?> ground : stage) {
      all = ops.and(all, of(ground.step()).low().over());
    }
    return all;
  }

  /**
   * What stands in a stage that was not passed: its first failure, or that something is missing.
   */
  private Op firstFailure(List<? extends Ground<?>> stage) {
    Op first = code(Outcome.MISSING);
    for (Ground<?> ground : stage.reversed()) {
      first = ops.pick(fails(ground), code(ground.otherwise()), first);
    }
    return first;
  }

  private Op examined(Ends sum) {
    Op end = passed(sum);
    for (var stage : benefit.stages().reversed()) {
      end = ops.pick(allMet(stage), end, firstFailure(stage));
    }
    return end;
  }

  private Op passed(Ends sum) {
    if (benefit.pays().isPresent()) {
      return ops.pick(lowering.math.isSettled(sum), code(Outcome.GRANTED), code(Outcome.MISSING));
    }
    if (!benefit.isComputation()) {
      return code(Outcome.GRANTED);
    }
    Op any = ops.no;
    for (Ends told : tells) {
      any = ops.or(any, lowering.math.isSettled(told));
    }
    return ops.pick(any, code(Outcome.COMPUTED), code(Outcome.MISSING));
  }

  private Op inMonth() {
    return benefit
        .months()
        .map(
            months -> {
              Op month = Lowering.wholeOf(lowering.of(months.month(), subject).low());
              Op first = Lowering.wholeOf(of(months.first()).low());
              Op start = ops.calendar(CalendarOperation.MONTH_START, first, ops.no);
              Op last = Lowering.wholeOf(of(months.last()).low());
              return ops.and(ops.not(ops.below(month, start)), ops.not(ops.below(last, month)));
            })
        .orElse(ops.yes);
  }

  private Op monthsKnown() {
    return benefit
        .months()
        .map(
            months ->
                ops.and(
                    lowering.math.isSettled(of(months.first())),
                    lowering.math.isSettled(of(months.last()))))
        .orElse(ops.yes);
  }

  private Op code(Outcome end) {
    return ops.constant(outcomes.indexOf(end));
  }

  private static List<Outcome> outcomes(Benefit<?> benefit) {
    List<Ground<?>> grounds = new ArrayList<>();
    benefit.stages().forEach(grounds::addAll);
    if (grounds.size() > MOST_GROUNDS) {
      throw new IllegalArgumentException(
          "'%s' has %s grounds; a column tells of at most %s. Join some of them."
              .formatted(benefit.id(), grounds.size(), MOST_GROUNDS));
    }
    return Stream.concat(
            Stream.of(
                Outcome.MISSING, Outcome.GRANTED, Outcome.COMPUTED, PopulationReader.ANOTHER_MONTH),
            grounds.stream().map(Ground::otherwise))
        .distinct()
        .toList();
  }

  /** Everything that a plan must compute. */
  List<Op> results() {
    List<Op> all = new ArrayList<>(List.of(outcome, failed));
    Stream.concat(Stream.of(amount), tells.stream())
        .flatMap(ends -> Stream.of(ends.low(), ends.high()))
        .forEach(ratio -> all.addAll(List.of(ratio.over(), ratio.under())));
    lowering.assumptions.values().forEach(all::addAll);
    return all.stream().distinct().toList();
  }
}
