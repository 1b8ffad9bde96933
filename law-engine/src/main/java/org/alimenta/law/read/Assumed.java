package org.alimenta.law.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Path;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** What follows for the parts of a rule from what is taken for granted. */
final class Assumed {
  /** Bits of how two values can stand to each other. */
  private static final int LESS = 1;

  private static final int SAME = 2;
  private static final int MORE = 4;
  private static final int ANY = LESS | SAME | MORE;

  private final Possible reader;
  private Map<Node, Range> said = new IdentityHashMap<>();
  private Map<Node, Map<Node, Integer>> orders = new IdentityHashMap<>();
  private BitSet nodes = new BitSet();
  private boolean contradiction;

  /** Whether ranges are computed with all that is granted, or only looked up. */
  private boolean thorough;

  Assumed(Possible reader) {
    this.reader = reader;
  }

  boolean isContradiction() {
    return contradiction;
  }

  /** Whether anything that is granted lies below a node. */
  boolean touches(Node node) {
    return nodes.intersects(reader.below(node));
  }

  Range within(Node node, Range range) {
    Range limit = said.get(node);
    if (limit == null) {
      return range;
    }
    Fraction low = range.low().max(limit.low());
    Fraction high = range.high().min(limit.high());
    return low.compareTo(high) <= 0 ? new Range(low, high) : limit;
  }

  /** First what each says of the parts that it names, then what follows from all of them. */
  void all(List<Given> given, boolean wanted) {
    given.forEach(each -> assume(each.node(), each.in()));
    thorough = wanted;
    given.forEach(each -> assume(each.node(), each.in()));
  }

  private Range range(Node node) {
    return thorough ? within(node, reader.of(node)) : reader.atFirst(node);
  }

  private void assume(Node node, Range in) {
    if (contradiction || !narrow(node, in)) {
      return;
    }
    if (node instanceof Step step) {
      assume(step.body(), in);
    } else if (node.kind() == org.alimenta.law.node.Kind.TEST && in.low().equals(in.high())) {
      test(node, in.low().signum() > 0);
    }
  }

  /** False when that cannot be. */
  private boolean narrow(Node node, Range in) {
    Range now = range(node);
    Fraction low = now.low().max(in.low());
    Fraction high = now.high().min(in.high());
    if (low.compareTo(high) > 0) {
      contradiction = true;
      return false;
    }
    nodes.set(reader.shared().below().place(node));
    said.put(node, new Range(low, high));
    return true;
  }

  private void test(Node test, boolean holds) {
    Range in = Range.only(holds ? Fraction.ONE : Fraction.ZERO);
    Range not = Range.only(holds ? Fraction.ZERO : Fraction.ONE);
    switch (test) {
      case Not(Node inner) -> assume(inner, not);
      case Every(List<Node> tests) -> {
        if (holds) {
          tests.forEach(each -> assume(each, in));
        } else {
          either(tests.stream().<Runnable>map(each -> () -> assume(each, in)).toList());
        }
      }
      case Some(List<Node> tests) -> {
        if (holds) {
          either(tests.stream().<Runnable>map(each -> () -> assume(each, in)).toList());
        } else {
          tests.forEach(each -> assume(each, in));
        }
      }
      case Compare compare -> compared(compare, holds);
      case Choose(Node when, Node then, Node otherwise) ->
          either(
              List.of(
                  () -> {
                    assume(when, Range.only(Fraction.ONE));
                    assume(then, in);
                  },
                  () -> {
                    assume(when, Range.only(Fraction.ZERO));
                    assume(otherwise, in);
                  }));
      case Since since -> versions(since, in);
      case NumberAt at when at.key() == null -> days(at, in.low());
      case Via(Path _, Node body) -> {
        if (reader.isOfWholeCase(body)) {
          assume(body, in);
        }
      }
      default -> {}
    }
  }

  private void versions(Since since, Range in) {
    List<Runnable> ways = new ArrayList<>();
    List<Version> versions = since.versions();
    for (int i = 0; i < versions.size(); i++) {
      Range days = PossibleNumbers.days(versions, i);
      Node body = versions.get(i).body();
      ways.add(
          () -> {
            assume(since.day(), days);
            assume(body, in);
          });
    }
    either(ways);
  }

  /** The days on which a number that says yes or no says so. */
  private void days(NumberAt at, Fraction value) {
    DatedNumber number = reader.number(at.number());
    if (number.question() != null || number.range().low().equals(number.range().high())) {
      return;
    }
    List<Runnable> ways = new ArrayList<>();
    for (Entry entry : number.entries()) {
      if (entry.isGap() || value.equals(entry.value())) {
        long until = entry.until() == null ? Days.NEVER : entry.until().toEpochDay();
        ways.add(() -> assume(at.day(), Range.of(entry.from().toEpochDay(), until)));
      }
    }
    either(ways);
  }

  /** At least one of several things holds, nobody knows which. */
  private void either(List<Runnable> ways) {
    if (contradiction) {
      return;
    }
    boolean wasThorough = thorough;
    thorough = false;
    Map<Node, Range> before = said;
    Map<Node, Map<Node, Integer>> ordersBefore = orders;
    BitSet nodesBefore = nodes;
    List<Map<Node, Range>> ends = new ArrayList<>();
    List<Map<Node, Map<Node, Integer>>> ordered = new ArrayList<>();
    for (Runnable way : ways) {
      said = new IdentityHashMap<>(before);
      orders = copy(ordersBefore);
      nodes = (BitSet) nodesBefore.clone();
      way.run();
      if (!contradiction) {
        ends.add(said);
        ordered.add(orders);
      }
      contradiction = false;
    }
    said = before;
    orders = ordersBefore;
    nodes = nodesBefore;
    contradiction = ends.isEmpty();
    thorough = wasThorough;
    if (ends.size() == 1) {
      orders = ordered.getFirst();
    }
    if (!ends.isEmpty()) {
      joined(ends);
    }
    for (Map<Node, Integer> each : orders.values()) {
      each.keySet().forEach(node -> nodes.set(reader.shared().below().place(node)));
    }
  }

  private void joined(List<Map<Node, Range>> ends) {
    for (Node node : List.copyOf(ends.getFirst().keySet())) {
      Range all = null;
      for (Map<Node, Range> end : ends) {
        Range here = end.get(node);
        if (here == null) {
          all = null;
          break;
        }
        all = all == null ? here : all.and(here);
      }
      if (all != null) {
        said.put(node, all);
        nodes.set(reader.shared().below().place(node));
      }
    }
  }

  private static Map<Node, Map<Node, Integer>> copy(Map<Node, Map<Node, Integer>> orders) {
    Map<Node, Map<Node, Integer>> copy = new IdentityHashMap<>();
    orders.forEach((node, others) -> copy.put(node, new IdentityHashMap<>(others)));
    return copy;
  }

  private void compared(Compare compare, boolean holds) {
    Node left = compare.left();
    Node right = compare.right();
    int allowed = holds ? bits(compare.relation()) : ANY & ~bits(compare.relation());
    order(left, right, allowed);
    Fraction step =
        PossibleNumbers.isWhole(left.kind()) && PossibleNumbers.isWhole(right.kind())
            ? Fraction.ONE
            : Fraction.ZERO;
    Range a = range(left);
    Range b = range(right);
    Fraction strict = (allowed & SAME) == 0 ? step : Fraction.ZERO;
    if (allowed == LESS || allowed == (LESS | SAME)) {
      upTo(left, a, b.high().minus(strict));
      from(right, b, a.low().plus(strict));
    } else if (allowed == MORE || allowed == (MORE | SAME)) {
      from(left, a, b.low().plus(strict));
      upTo(right, b, a.high().minus(strict));
    } else if (allowed == SAME) {
      assume(left, b);
      assume(right, a);
    } else if (allowed == (LESS | MORE)) {
      apart(left, a, b, step);
      apart(right, b, a, step);
    }
  }

  /** Not the same as a value that is known: an end of the range falls away. */
  private void apart(Node node, Range range, Range other, Fraction step) {
    if (other.low().equals(other.high()) && !step.isZero()) {
      if (range.low().equals(other.low())) {
        from(node, range, range.low().plus(step));
      } else if (range.high().equals(other.low())) {
        upTo(node, range, range.high().minus(step));
      }
    }
  }

  private void upTo(Node node, Range range, Fraction high) {
    if (range.low().compareTo(high) > 0) {
      contradiction = true;
    } else if (high.compareTo(range.high()) < 0) {
      assume(node, new Range(range.low(), high));
    }
  }

  private void from(Node node, Range range, Fraction low) {
    if (low.compareTo(range.high()) > 0) {
      contradiction = true;
    } else if (low.compareTo(range.low()) > 0) {
      assume(node, new Range(low, range.high()));
    }
  }

  private static int bits(Relation relation) {
    return switch (relation) {
      case LESS -> LESS;
      case AT_MOST -> LESS | SAME;
      case SAME -> SAME;
    };
  }

  private void order(Node left, Node right, int allowed) {
    if (left instanceof Const || right instanceof Const) {
      return;
    }
    int both = orders(left, right) & allowed;
    contradiction |= both == 0;
    orders.computeIfAbsent(left, _ -> new IdentityHashMap<>()).put(right, both);
    orders.computeIfAbsent(right, _ -> new IdentityHashMap<>()).put(left, turned(both));
    nodes.set(reader.shared().below().place(left));
    nodes.set(reader.shared().below().place(right));
  }

  private int orders(Node left, Node right) {
    Map<Node, Integer> of = orders.get(left);
    @Nullable Integer known = of == null ? null : of.get(right);
    return known == null ? ANY : known;
  }

  private static int turned(int bits) {
    return (bits & SAME) | ((bits & LESS) != 0 ? MORE : 0) | ((bits & MORE) != 0 ? LESS : 0);
  }

  Value compared(Compare compare, Value left, Value right) {
    int known =
        Nodes.same(compare.left(), compare.right())
            ? SAME
            : orders(compare.left(), compare.right());
    int asked = bits(compare.relation());
    if ((known & ~asked) == 0) {
      return Value.YES;
    }
    return (known & asked) == 0 ? Value.NO : Intervals.compare(compare.relation(), left, right);
  }
}
