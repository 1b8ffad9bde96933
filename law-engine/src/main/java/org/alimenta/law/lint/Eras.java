package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.NumberAt;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.read.Walk;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/** The times in which no number that some rules use changes. */
final class Eras {
  private Eras() {}

  /** First days of the eras that lie in {@code existence}, oldest first. */
  static List<LocalDate> beginnings(Iterable<Node> rules, Numbers numbers, Span existence) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(existence.from()));
    for (Node node : Walk.below(rules)) {
      if (node instanceof NumberAt at) {
        for (Entry entry : numbers.get(NumberId.of(at.number())).entries()) {
          if (existence.meet(new Span(entry.from(), entry.from())) != null) {
            days.add(entry.from());
          }
        }
      }
    }
    return List.copyOf(days);
  }

  /** The eras of the numbers that hang on one day, within a range of it. */
  static List<Range> of(Node day, List<NumberAt> all, Numbers numbers, Range within) {
    TreeSet<Long> starts = new TreeSet<>();
    for (NumberAt at : all) {
      DatedNumber number = numbers.get(NumberId.of(at.number()));
      if (org.alimenta.law.node.Nodes.same(at.day(), day)) {
        number.entries().forEach(entry -> starts.add(entry.from().toEpochDay()));
      }
    }
    List<Range> eras = new ArrayList<>();
    Long before = null;
    for (Long start : starts) {
      if (before != null) {
        eras.add(Range.of(before, start - 1));
      }
      before = start;
    }
    if (before != null) {
      eras.add(Range.of(before, Days.NEVER));
    }
    return eras.stream()
        .filter(
            era ->
                era.low().compareTo(within.high()) <= 0 && within.low().compareTo(era.high()) <= 0)
        .map(era -> new Range(era.low().max(within.low()), era.high().min(within.high())))
        .toList();
  }

  /** The value of a constant or a plain number of law on a day; null where it has none. */
  static @org.jspecify.annotations.Nullable Fraction value(
      Node node, LocalDate on, Numbers numbers) {
    return switch (node) {
      case Node.Const(_, Fraction value, _) -> value;
      case NumberAt at when at.key() == null -> {
        var figure = numbers.get(NumberId.of(at.number())).find(on.toEpochDay(), null);
        yield figure == null ? null : figure.value();
      }
      case Node.Step step -> value(step.body(), on, numbers);
      default -> null;
    };
  }
}
