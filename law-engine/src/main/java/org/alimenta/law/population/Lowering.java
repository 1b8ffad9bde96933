package org.alimenta.law.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.alimenta.law.node.Binder;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Path;
import org.alimenta.law.node.Scope;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.population.Given.End;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * From the law's nodes to operations on columns: where each value has its rows, and the lowest and
 * highest that it can be. Where nothing below is uncertain both ends are one column.
 *
 * <p>What is uncertain is told beforehand: facts that somebody did not tell, and pieces of law that
 * have a gap. Everything else is assumed to be certain, and the assumptions are listed.
 */
final class Lowering {
  /** A value's lowest and highest; the same column where it is certain. */
  record Ends(Ratio low, Ratio high) {
    boolean isCertain() {
      return low.equals(high);
    }
  }

  final Ops ops = new Ops();
  private final Ratios ratios = new Ratios(ops);
  private final Layout layout;
  private final Numbers numbers;
  private final Set<Object> uncertain;
  private final Scope.Finder scopes = new Scope.Finder();
  private final Map<View, Map<Node, Ends>> known = new HashMap<>();
  private final Map<Node, Boolean> ofLaw = new IdentityHashMap<>();

  /** By the piece of law that is assumed to have no gap: conditions that are yes where it has. */
  final Map<Object, Set<Op>> assumptions = new LinkedHashMap<>();

  /**
   * @param uncertain facts, numbers and dated rules of which both ends are to be computed
   */
  Lowering(Layout layout, Numbers numbers, Set<Object> uncertain) {
    this.layout = layout;
    this.numbers = numbers;
    this.uncertain = uncertain;
  }

  /** The value of a node for each thing of a kind, in that kind's place. */
  Ends of(Node node, EntityType type) {
    return lower(node, View.of(type));
  }

  /** Computed where it has the fewest rows: by the law, by the case, by the thing it speaks of. */
  private Ends lower(Node node, View view) {
    if (!view.place().isLaw() && isOfLaw(node)) {
      return here(node, View.LAW);
    }
    Scope scope = scopes.of(node);
    if (view.place().isLaw() || !scope.isClosed()) {
      return here(node, view);
    }
    EntityType type = scope.entity();
    if (type == null) {
      EntityType top = layout.types().getFirst();
      return spread(rootOf(view), here(node, View.of(top)));
    }
    return view.equals(View.of(type))
        ? here(node, view)
        : spread(view.self().index(), here(node, View.of(type)));
  }

  @Nullable Op rootOf(View view) {
    EntityType type = view.self().type();
    return type.isTop()
        ? view.self().index()
        : ops.spread(view.self().index(), index(new Given.Root(type), type));
  }

  Op index(Given column, EntityType type) {
    return ops.column(column, Place.of(type), Extent.of(0, Integer.MAX_VALUE));
  }

  private Ends spread(@Nullable Op index, Ends ends) {
    return index == null ? ends : each(ends, ratio -> spread(index, ratio));
  }

  private Ratio spread(Op index, Ratio ratio) {
    return new Ratio(ops.spread(index, ratio.over()), ops.spread(index, ratio.under()));
  }

  /** Rests on nothing but the month and the numbers of law. */
  private boolean isOfLaw(Node node) {
    Boolean found = ofLaw.get(node);
    if (found == null) {
      found =
          switch (node) {
            case FactRead(Fact fact) -> fact.isMonthly();
            case Each _, Via _, Split _ -> false;
            default -> {
              boolean[] all = {true};
              Nodes.children(node, child -> all[0] &= isOfLaw(child));
              yield all[0];
            }
          };
      ofLaw.put(node, found);
    }
    return found;
  }

  private Ends here(Node node, View view) {
    Map<Node, Ends> mine = known.computeIfAbsent(view, _ -> new IdentityHashMap<>());
    Ends found = mine.get(node);
    if (found == null) {
      found = find(node, view);
      mine.put(node, found);
    }
    return found;
  }

  private Ends find(Node node, View view) {
    return switch (node) {
      case Const(Kind kind, Fraction value, _) ->
          kind == Kind.TEST ? test(value.isZero() ? ops.no : ops.yes) : certain(ratios.of(value));
      case FactRead(Fact fact) -> fact(fact);
      case NumberAt number -> new LawNumbers(this).at(number, view);
      case Accrued rate -> new LawNumbers(this).accrued(rate, view);
      case Arithmetic(Operation operation, _, Node left, Node right) ->
          arithmetic(operation, lower(left, view), lower(right, view));
      case Round r ->
          each(lower(r.body(), view), ratio -> ratios.rounded(r.rounding(), r.unit(), ratio));
      case Compare(Relation relation, Node left, Node right) ->
          compare(relation, lower(left, view), lower(right, view));
      case Every(List<Node> tests) -> all(tests, view, ops.yes, ops::and);
      case Some(List<Node> tests) -> all(tests, view, ops.no, ops::or);
      case Not(Node test) -> not(lower(test, view));
      case Choose(Node when, Node then, Node otherwise) ->
          choose(isTest(then), lower(when, view), lower(then, view), lower(otherwise, view));
      case Since since -> since(since, view);
      case Each each -> new Lists(this).reduce(each, view);
      case Via(Path path, Node body) ->
          lower(body, new View(view.place(), spotAt(path, view), view.names()));
      case Split split -> new Lists(this).share(split, view);
      case Calendar(CalendarOperation operation, Node day, Node count) ->
          calendar(operation, lower(day, view), lower(count, view));
      case Between(Span span, Node from, Node to) ->
          between(span, lower(from, view), lower(to, view));
      case Step step -> step(step, view);
    };
  }

  private Ends step(Step step, View view) {
    try {
      Ends ends = lower(step.body(), view);
      ends.low().over().label = step.name();
      return ends;
    } catch (NotInColumns e) {
      throw e.in(step.name());
    } catch (ArithmeticException e) {
      throw new NotInColumns("Its divisors are too large for columns. Round first.")
          .in(step.name());
    }
  }

  private Ends fact(Fact fact) {
    boolean sure = !uncertain.contains(fact);
    if (fact.isMonthly()) {
      return certain(
          ratios.whole(ops.column(new Given.Month(fact), Place.LAW, Extent.ofSteps(fact))));
    }
    Ratio low = told(fact, End.LOW);
    return new Ends(low, sure ? low : told(fact, End.HIGH));
  }

  private Ratio told(Fact fact, End end) {
    Layout.Cell cell = layout.cell(fact);
    Place place = Place.of(fact.entity());
    if (cell.bit() >= 0) {
      Given flags = new Given.Told(fact.entity(), cell.column(), end, fact.entity() + " flags");
      Op shared = ops.column(flags, place, Extent.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
      Op flag = ops.flag(shared, cell.bit());
      flag.label = fact.id();
      return ratios.whole(flag);
    }
    Given column = new Given.Told(fact.entity(), cell.column(), end, fact.id());
    return new Ratio(
        ops.column(column, place, Extent.of(cell.low(), cell.high())), ops.constant(fact.steps()));
  }

  private Ends arithmetic(Operation operation, Ends a, Ends b) {
    return switch (operation) {
      case ADD -> ends(a, b, ratios::plus);
      case SUBTRACT -> across(a, b, ratios::minus);
      case ABOVE ->
          across(a, b, (x, y) -> ratios.greater(ratios.minus(x, y), ratios.whole(ops.no)));
      case LESSER -> ends(a, b, ratios::lesser);
      case GREATER -> ends(a, b, ratios::greater);
      case MULTIPLY ->
          isNotNegative(a, b) ? ends(a, b, ratios::times) : corners(a, b, ratios::times);
      case DIVIDE -> isNotNegative(a, b) ? quotient(a, b) : corners(a, b, ratios::dividedBy);
    };
  }

  private static boolean isNotNegative(Ends a, Ends b) {
    return a.low().over().extent.isNotNegative() && b.low().over().extent.isNotNegative();
  }

  /** Of numbers that are not negative. A divisor that can be zero divides as by its highest. */
  private Ends quotient(Ends a, Ends b) {
    Op isZero = ops.same(b.low().over(), ops.no);
    Ratio least = ratios.dividedBy(a.low(), b.high());
    Ratio divisor = b.isCertain() ? b.low() : ratios.pick(isZero, b.high(), b.low());
    return new Ends(
        b.isCertain() ? least : new Ratio(ops.pick(isZero, ops.no, least.over()), least.under()),
        ratios.dividedBy(a.high(), divisor));
  }

  private Ends corners(Ends a, Ends b, BinaryOperator<Ratio> operation) {
    if (a.isCertain() && b.isCertain()) {
      return certain(operation.apply(a.low(), b.low()));
    }
    Ends straight = ends(a, b, operation);
    Ends crossed = across(a, b, operation);
    return new Ends(
        ratios.lesser(
            ratios.lesser(straight.low(), straight.high()),
            ratios.lesser(crossed.low(), crossed.high())),
        ratios.greater(
            ratios.greater(straight.low(), straight.high()),
            ratios.greater(crossed.low(), crossed.high())));
  }

  private Ends compare(Relation relation, Ends a, Ends b) {
    return switch (relation) {
      case LESS -> new Ends(less(a.high(), b.low()), less(a.low(), b.high()));
      case AT_MOST -> new Ends(not(less(b.low(), a.high())), not(less(b.high(), a.low())));
      case SAME -> same(a, b);
    };
  }

  private Ends same(Ends a, Ends b) {
    Op same = ratios.same(a.low(), b.low());
    if (a.isCertain() && b.isCertain()) {
      return test(same);
    }
    Op settled = ops.and(isSettled(a), isSettled(b));
    Op apart = ops.or(ratios.below(a.high(), b.low()), ratios.below(b.high(), a.low()));
    return new Ends(ratios.whole(ops.and(settled, same)), ratios.whole(ops.not(apart)));
  }

  /** Where the lowest and the highest meet. */
  Op isSettled(Ends ends) {
    return ends.isCertain() ? ops.yes : ratios.same(ends.low(), ends.high());
  }

  private Ratio less(Ratio a, Ratio b) {
    return ratios.whole(ratios.below(a, b));
  }

  private Ratio not(Ratio test) {
    return ratios.whole(ops.not(test.over()));
  }

  Ends not(Ends test) {
    return new Ends(not(test.high()), not(test.low()));
  }

  private Ends all(List<Node> tests, View view, Op start, BinaryOperator<Op> join) {
    Ends joined = test(start);
    for (Node test : tests) {
      joined = masks(joined, lower(test, view), join);
    }
    return joined;
  }

  Ends masks(Ends a, Ends b, BinaryOperator<Op> join) {
    return ends(a, b, (x, y) -> ratios.whole(join.apply(x.over(), y.over())));
  }

  private Ends choose(boolean test, Ends when, Ends then, Ends otherwise) {
    if (when.isCertain()) {
      return ends(then, otherwise, (a, b) -> ratios.pick(when.low().over(), a, b));
    }
    Op surely = when.low().over();
    Op maybe = when.high().over();
    Ends either = either(test, then, otherwise);
    return new Ends(
        ratios.pick(surely, then.low(), ratios.pick(maybe, either.low(), otherwise.low())),
        ratios.pick(surely, then.high(), ratios.pick(maybe, either.high(), otherwise.high())));
  }

  /** Before the first version there is no law: a gap, in which any value is possible. */
  private Ends since(Since since, View view) {
    Ends day = lower(since.day(), view);
    List<Ends> bodies = new ArrayList<>();
    since.versions().forEach(version -> bodies.add(lower(version.body(), view)));
    Ends chosen = bodies.getFirst();
    for (int i = 1; i < bodies.size(); i++) {
      Op begun = from(day.low(), since.versions().get(i));
      chosen = ends(bodies.get(i), chosen, (now, before) -> ratios.pick(begun, now, before));
    }
    Op early = ops.not(from(day.low(), since.versions().getFirst()));
    if (!uncertain.contains(since) && day.isCertain()) {
      assume(since, early);
      return chosen;
    }
    Ends whenever = chosen;
    if (!day.isCertain()) {
      Ends any = bodies.getFirst();
      for (Ends body : bodies) {
        any = either(isTest(since), any, body);
      }
      Op settled = isSettled(day);
      whenever =
          new Ends(
              ratios.pick(settled, chosen.low(), any.low()),
              ratios.pick(settled, chosen.high(), any.high()));
    }
    Ends gap = anything(since.kind());
    return ends(gap, whenever, (inGap, body) -> ratios.pick(early, inGap, body));
  }

  /** One branch is enough to see it: all of a choice are tests, or none is. */
  private static boolean isTest(Node node) {
    return switch (node) {
      case Choose choose -> isTest(choose.then());
      case Since since -> isTest(since.versions().getFirst().body());
      case Via via -> isTest(via.body());
      case Step step -> isTest(step.body());
      default -> node.kind() == Kind.TEST;
    };
  }

  /** Everything that one of two values can be; yes is the high end of a test, though it is -1. */
  private Ends either(boolean test, Ends a, Ends b) {
    return test
        ? new Ends(
            ratios.whole(ops.and(a.low().over(), b.low().over())),
            ratios.whole(ops.or(a.high().over(), b.high().over())))
        : new Ends(ratios.lesser(a.low(), b.low()), ratios.greater(a.high(), b.high()));
  }

  private Op from(Ratio day, Version version) {
    return ops.not(ops.below(day.over(), ops.constant(version.from())));
  }

  Ends anything(Kind kind) {
    return kind == Kind.TEST
        ? new Ends(ratios.whole(ops.no), ratios.whole(ops.yes))
        : new Ends(ratios.of(kind.anything().low()), ratios.of(kind.anything().high()));
  }

  private Ends calendar(CalendarOperation operation, Ends day, Ends count) {
    return ends(
        day, count, (d, c) -> ratios.whole(ops.calendar(operation, wholeOf(d), wholeOf(c))));
  }

  private Ends between(Span span, Ends from, Ends to) {
    return new Ends(
        ratios.whole(ops.span(span, wholeOf(from.high()), wholeOf(to.low()))),
        ratios.whole(ops.span(span, wholeOf(from.low()), wholeOf(to.high()))));
  }

  static Op wholeOf(Ratio ratio) {
    if (!ratio.under().is(1)) {
      throw new NotInColumns(
          "A day or a count is not whole but comes in parts of "
              + ratio.under().name()
              + ". Round it first.");
    }
    return ratio.over();
  }

  /** The thing at the end of a path. */
  Spot spotAt(Path path, View view) {
    return switch (path) {
      case Path.Linked(var link) -> step(view, new Given.Linked(link), link.target());
      case Path.Back(var listing) -> step(view, new Given.Parent(listing), listing.owner());
      case Path.Bound(Binder binder) -> {
        Spot spot = view.names().get(binder);
        if (spot == null) {
          throw new IllegalStateException("A rule uses a name outside its list: " + binder);
        }
        yield spot;
      }
    };
  }

  private Spot step(View view, Given along, EntityType target) {
    return new Spot(target, ops.spread(view.self().index(), index(along, view.self().type())));
  }

  /** The row of each thing of a kind itself. */
  Op own(EntityType type) {
    return index(new Given.Own(type), type);
  }

  Ends value(Node node, View view) {
    return lower(node, view);
  }

  void assume(Object piece, Op broken) {
    if (!broken.is(0)) {
      assumptions.computeIfAbsent(piece, _ -> new LinkedHashSet<>()).add(broken);
    }
  }

  boolean isUncertain(Object piece) {
    return uncertain.contains(piece);
  }

  Numbers numbers() {
    return numbers;
  }

  Ratios ratios() {
    return ratios;
  }

  Ends certain(Ratio ratio) {
    return new Ends(ratio, ratio);
  }

  Ends test(Op mask) {
    return certain(ratios.whole(mask));
  }

  Ends each(Ends ends, java.util.function.UnaryOperator<Ratio> operation) {
    Ratio low = operation.apply(ends.low());
    return new Ends(low, ends.isCertain() ? low : operation.apply(ends.high()));
  }

  Ends ends(Ends a, Ends b, BinaryOperator<Ratio> operation) {
    return new Ends(operation.apply(a.low(), b.low()), operation.apply(a.high(), b.high()));
  }

  private Ends across(Ends a, Ends b, BinaryOperator<Ratio> operation) {
    return new Ends(operation.apply(a.low(), b.high()), operation.apply(a.high(), b.low()));
  }
}
