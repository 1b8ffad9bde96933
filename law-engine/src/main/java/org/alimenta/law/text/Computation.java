package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.alimenta.law.node.Kind;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Trace;
import org.alimenta.law.read.Value;

/** The steps that make an amount, one after another: first those on which the next ones rest. */
final class Computation {
  private final Telling telling;
  private final OneCase reader;
  private final List<Line> lines = new ArrayList<>();
  private final Set<Trace> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Computation(Telling telling, OneCase reader) {
    this.telling = telling;
    this.reader = reader;
  }

  /** The lines up to the amount itself, which is the last. */
  static List<Line> of(Trace.Taken amount, Telling telling, OneCase reader) {
    Computation computation = new Computation(telling, reader);
    computation.stepsOf(amount).forEach(computation::add);
    telling.newBlock();
    computation.lines.add(
        telling
            .computed(amount.step(), reader.from(amount.about()))
            .orElseGet(() -> telling.step(amount.step(), reader.from(amount.about()))));
    return computation.lines;
  }

  private void add(Trace.Taken taken) {
    List<Trace.Taken> steps = stepsOf(taken);
    if (!seen.add(taken) || (isNothing(taken) && steps.stream().allMatch(Computation::isNothing))) {
      return;
    }
    steps.forEach(this::add);
    if (!handsOn(taken, steps)) {
      telling.newBlock();
      telling.computed(taken.step(), reader.from(taken.about())).ifPresent(lines::add);
    }
  }

  /** Only gives another name to what a single step gave. */
  private static boolean handsOn(Trace.Taken taken, List<Trace.Taken> steps) {
    List<Trace.Taken> counting = steps.stream().filter(step -> !isNothing(step)).toList();
    return counting.size() == 1
        && isSame(counting.getFirst().value(), taken.value())
        && taken.parts().stream().noneMatch(Computation::isFigure);
  }

  private static boolean isFigure(Trace part) {
    return switch (part) {
      case Trace.NumberUsed _, Trace.RateUsed _ -> true;
      case Trace.FactUsed used -> isAmount(used.fact().kind());
      case Trace.Taken _, Trace.Compared _, Trace.VersionUsed _, Trace.PartTaken _ -> false;
    };
  }

  private static boolean isSame(Value one, Value other) {
    return one.low().equals(other.low()) && one.high().equals(other.high());
  }

  private static boolean isNothing(Trace.Taken taken) {
    return taken.value().isKnown() && taken.value().isNo();
  }

  private List<Trace.Taken> stepsOf(Trace.Taken taken) {
    List<Trace.Taken> steps = new ArrayList<>();
    for (Trace part : taken.parts()) {
      if (part instanceof Trace.Taken step && isAmount(step.step().kind())) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static boolean isAmount(Kind kind) {
    return switch (kind) {
      case MONEY, FINE, NUMBER, COUNT -> true;
      case DAY, TEST, WORD, NAME -> false;
    };
  }
}
