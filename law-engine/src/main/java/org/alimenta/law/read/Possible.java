package org.alimenta.law.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Path;
import org.alimenta.law.node.Range;
import org.alimenta.law.node.Scope;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Every value that the parts of a rule can have when nothing is told but what is taken for granted:
 * the reader of those who examine the law itself and no case. Each range holds every value that
 * some case can give; it may be wider than needed, so "never" is meant and "maybe" is not.
 *
 * <p>What is granted speaks of the thing that is asking and of the whole case. Not for use by
 * several threads.
 */
public final class Possible {
  private static final Fraction FOREVER = Fraction.of(Days.NEVER);

  private final Shared shared;
  private final List<Given> given;
  private final @Nullable Possible nothingGiven;
  private final Assumed assumed;
  private final Map<Node, Range> found = new IdentityHashMap<>();
  private final Map<Path, Possible> along = new HashMap<>();
  private @Nullable Possible wholeCase;

  /** What all of them look things up in. */
  record Shared(PossibleNumbers numbers, Below below, Scope.Finder scopes) {}

  public Possible(Numbers numbers) {
    this(
        new Shared(new PossibleNumbers(numbers), new Below(), new Scope.Finder()),
        List.of(),
        null,
        false);
  }

  private Possible(
      Shared shared, List<Given> given, @Nullable Possible nothingGiven, boolean thorough) {
    this.shared = shared;
    this.given = List.copyOf(given);
    this.nothingGiven = nothingGiven;
    this.assumed = new Assumed(this);
    if (!given.isEmpty()) {
      assumed.all(given, thorough);
      found.clear();
    }
  }

  /** With this taken for granted always, whatever else is. */
  public Possible always(List<Given> granted) {
    Possible first = new Possible(shared, List.of(), null, false);
    first.assumed.all(granted, false);
    first.found.clear();
    return first;
  }

  /** With nothing taken for granted but this. */
  public Possible where(List<Given> granted) {
    Possible first = nothingGiven == null ? this : nothingGiven;
    return granted.isEmpty() ? first : new Possible(shared, granted, first, true);
  }

  /** Seen from elsewhere; while this is looked at, what follows there is not followed up. */
  private Possible elsewhere(List<Given> granted) {
    Possible first = nothingGiven == null ? this : nothingGiven;
    return granted.isEmpty() ? first : new Possible(shared, granted, first, false);
  }

  /** With this taken for granted too. */
  public Possible and(Given more) {
    List<Given> all = new ArrayList<>(given);
    all.add(more);
    return where(all);
  }

  public List<Given> given() {
    return given;
  }

  /** Whether what is granted contradicts itself: then nothing below can ever happen. */
  public boolean isContradiction() {
    return assumed.isContradiction();
  }

  public boolean never(Node test) {
    return of(test).high().signum() == 0;
  }

  public boolean always(Node test) {
    return of(test).low().signum() > 0;
  }

  /** The lowest and the highest value that it can have, both included. */
  public Range of(Node node) {
    if (nothingGiven != null && !assumed.touches(node)) {
      return nothingGiven.of(node);
    }
    Range known = found.get(node);
    if (known == null) {
      known = narrowed(node);
      found.put(node, known);
    }
    return known;
  }

  private Range narrowed(Node node) {
    Range here = assumed.within(node, range(value(node)));
    if (nothingGiven == null) {
      return here;
    }
    Range ever = nothingGiven.of(node);
    Fraction low = here.low().max(ever.low());
    Fraction high = here.high().min(ever.high());
    return low.compareTo(high) <= 0 ? new Range(low, high) : here;
  }

  /** As {@link #of}, without looking below the node at what is granted. */
  Range atFirst(Node node) {
    return assumed.within(node, nothingGiven == null ? of(node) : nothingGiven.of(node));
  }

  Shared shared() {
    return shared;
  }

  BitSet below(Node node) {
    return shared.below().of(node);
  }

  /** Whether a node speaks of the whole case alone, so that it means the same for everything. */
  boolean isOfWholeCase(Node node) {
    Scope scope = shared.scopes().of(node);
    return scope.entity() == null && scope.isClosed();
  }

  /** Seen from something else, of which only what is granted of the whole case is known. */
  public Possible ofAnother() {
    if (given.isEmpty()) {
      return this;
    }
    Possible known = wholeCase;
    if (known == null) {
      known = elsewhere(given.stream().filter(each -> isOfWholeCase(each.node())).toList());
      wholeCase = known;
    }
    return known;
  }

  /** Seen from the thing at the end of a path. */
  public Possible along(Path path) {
    if (given.isEmpty()) {
      return this;
    }
    return along.computeIfAbsent(
        path,
        _ -> {
          List<Given> there = new ArrayList<>(ofAnother().given());
          for (Given each : given) {
            if (each.node() instanceof Via(Path same, Node body) && same.equals(path)) {
              there.add(Given.within(body, each.in()));
            }
          }
          return elsewhere(there);
        });
  }

  /** Seen from an element of a list, which passes the tests of the list. */
  public Possible inside(Items items) {
    List<Given> there = new ArrayList<>(ofAnother().given());
    tests(items, there);
    return elsewhere(there);
  }

  private static void tests(Items items, List<Given> into) {
    switch (items) {
      case Items.Listed _, Items.Others _ -> {}
      case Items.Where(Items from, var binder, Node test) -> {
        tests(from, into);
        if (binder == null) {
          into.add(Given.holds(test, true));
        }
      }
      case Items.Reached(_, Items inner) -> tests(inner, into);
    }
  }

  private static Range range(Value value) {
    return new Range(value.low(), value.high());
  }

  private Value eval(Node node) {
    return PossibleNumbers.value(of(node));
  }

  private Value value(Node node) {
    return switch (node) {
      case Const c -> Value.known(c.value());
      case FactRead(var fact) -> PossibleNumbers.value(fact.range());
      case NumberAt n -> number(n);
      case Accrued(String number, Node from, Node to) ->
          shared.numbers().accrued(number, of(from), of(to));
      case Arithmetic(Operation operation, Kind kind, Node left, Node right) ->
          arithmetic(operation, kind, eval(left), eval(right));
      case Round r -> Intervals.round(r.rounding(), r.unit(), eval(r.body()));
      case Compare compare ->
          assumed.compared(compare, eval(compare.left()), eval(compare.right()));
      case Every(List<Node> tests) -> together(tests, false);
      case Some(List<Node> tests) -> together(tests, true);
      case Not(Node test) -> Intervals.not(eval(test));
      case Choose choose -> choose(choose);
      case Since since -> since(since);
      case Each each -> each(each);
      case Via(Path path, Node body) -> PossibleNumbers.value(along(path).of(body));
      case Split split ->
          PossibleNumbers.between(
              Fraction.ZERO, ofAnother().of(split.total()).high().max(Fraction.ZERO));
      case Calendar(CalendarOperation operation, Node day, Node count) ->
          PossibleNumbers.calendar(operation, of(day), of(count));
      case Between(Span span, Node from, Node to) -> Intervals.between(span, eval(from), eval(to));
      case Step step -> eval(step.body());
    };
  }

  private Value number(NumberAt at) {
    return shared
        .numbers()
        .at(at, of(at.day()), at.key() == null ? null : of(Objects.requireNonNull(at.key())));
  }

  /** The number of law behind a node. */
  public DatedNumber number(String id) {
    return shared.numbers().number(id);
  }

  private static Value arithmetic(Operation operation, Kind kind, Value a, Value b) {
    boolean mayBeZero = b.low().signum() <= 0 && b.high().signum() >= 0;
    return operation == Operation.DIVIDE && mayBeZero
        ? PossibleNumbers.value(kind.anything())
        : Intervals.apply(operation, a, b);
  }

  private Value together(List<Node> tests, boolean settling) {
    boolean open = false;
    for (Node test : tests) {
      Range value = of(test);
      if (settling ? value.low().signum() > 0 : value.high().signum() == 0) {
        return Value.known(settling);
      }
      open |= !value.low().equals(value.high());
    }
    return open ? PossibleNumbers.value(Range.YES_OR_NO) : Value.known(!settling);
  }

  private Value choose(Choose choose) {
    if (always(choose.when())) {
      return PossibleNumbers.value(of(choose.then()));
    }
    if (never(choose.when())) {
      return PossibleNumbers.value(of(choose.otherwise()));
    }
    if (choose.kind() == Kind.TEST || nothingGiven != null) {
      return PossibleNumbers.value(of(choose.then()).and(of(choose.otherwise())));
    }
    Range then = and(Given.holds(choose.when(), true)).of(choose.then());
    Range otherwise = and(Given.holds(choose.when(), false)).of(choose.otherwise());
    return PossibleNumbers.value(then.and(otherwise));
  }

  private Value since(Since since) {
    Range day = of(since.day());
    Range all = null;
    for (Version version : PossibleNumbers.inForce(since, day)) {
      Range here = of(version.body());
      all = all == null ? here : all.and(here);
    }
    return PossibleNumbers.value(all == null ? since.kind().anything() : all);
  }

  private Value each(Each each) {
    Possible there = each.binder() == null ? inside(each.items()) : this;
    Fraction most = Fraction.of(each.items().listing().most());
    boolean none = there.isContradiction();
    Range body = none ? Range.only(Fraction.ZERO) : there.of(each.body());
    return switch (each.reduction()) {
      case COUNT -> PossibleNumbers.between(Fraction.ZERO, none ? Fraction.ZERO : most);
      case SUM ->
          PossibleNumbers.between(
              body.low().times(most).min(Fraction.ZERO),
              body.high().times(most).max(Fraction.ZERO));
      case ANY -> PossibleNumbers.between(Fraction.ZERO, body.high());
      case ALL -> PossibleNumbers.between(none ? Fraction.ONE : body.low(), Fraction.ONE);
      case LEAST -> PossibleNumbers.between(none ? FOREVER : body.low(), FOREVER.max(body.low()));
      case MOST -> PossibleNumbers.between(Fraction.ZERO, body.high().max(Fraction.ZERO));
    };
  }
}
