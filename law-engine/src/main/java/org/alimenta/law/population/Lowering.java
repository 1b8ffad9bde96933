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
  final Ops ops = new Ops();
  final Ratios ratios = new Ratios(ops);
  final EndsMath math = new EndsMath(ops, ratios);
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
    return index == null ? ends : math.each(ends, ratio -> spread(index, ratio));
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
          kind == Kind.TEST
              ? math.test(value.isZero() ? ops.no : ops.yes)
              : math.certain(ratios.of(value));
      case FactRead(Fact fact) -> fact(fact);
      case NumberAt number -> new LawNumbers(this).at(number, view);
      case Accrued rate -> new LawNumbers(this).accrued(rate, view);
      case Arithmetic(Operation operation, _, Node left, Node right) ->
          math.arithmetic(operation, lower(left, view), lower(right, view));
      case Round r ->
          math.each(lower(r.body(), view), ratio -> ratios.rounded(r.rounding(), r.unit(), ratio));
      case Compare(Relation relation, Node left, Node right) ->
          math.compare(relation, lower(left, view), lower(right, view));
      case Every(List<Node> tests) -> all(tests, view, ops.yes, ops::and);
      case Some(List<Node> tests) -> all(tests, view, ops.no, ops::or);
      case Not(Node test) -> math.not(lower(test, view));
      case Choose(Node when, Node then, Node otherwise) ->
          math.choose(isTest(then), lower(when, view), lower(then, view), lower(otherwise, view));
      case Since since -> since(since, view);
      case Each each -> new Lists(this).reduce(each, view);
      case Via(Path path, Node body) ->
          lower(body, new View(view.place(), spotAt(path, view), view.names()));
      case Split split -> new Lists(this).share(split, view);
      case Calendar(CalendarOperation operation, Node day, Node count) ->
          math.calendar(operation, lower(day, view), lower(count, view));
      case Between(Span span, Node from, Node to) ->
          math.between(span, lower(from, view), lower(to, view));
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
      return math.certain(
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

  private Ends all(List<Node> tests, View view, Op start, BinaryOperator<Op> join) {
    Ends joined = math.test(start);
    for (Node test : tests) {
      joined = math.masks(joined, lower(test, view), join);
    }
    return joined;
  }

  /** Before the first version there is no law: a gap, in which any value is possible. */
  private Ends since(Since since, View view) {
    Ends day = lower(since.day(), view);
    List<Ends> bodies = new ArrayList<>();
    since.versions().forEach(version -> bodies.add(lower(version.body(), view)));
    Ends chosen = bodies.getFirst();
    for (int i = 1; i < bodies.size(); i++) {
      Op begun = from(day.low(), since.versions().get(i));
      chosen = math.ends(bodies.get(i), chosen, (now, before) -> ratios.pick(begun, now, before));
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
        any = math.either(isTest(since), any, body);
      }
      Op settled = math.isSettled(day);
      whenever =
          new Ends(
              ratios.pick(settled, chosen.low(), any.low()),
              ratios.pick(settled, chosen.high(), any.high()));
    }
    Ends gap = math.anything(since.kind());
    return math.ends(gap, whenever, (inGap, body) -> ratios.pick(early, inGap, body));
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

  private Op from(Ratio day, Version version) {
    return ops.not(ops.below(day.over(), ops.constant(version.from())));
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
}
