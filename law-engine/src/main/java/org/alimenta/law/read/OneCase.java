package org.alimenta.law.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.alimenta.law.node.Binder;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Path;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.money.Shares;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates rules for one case, with reasons. Facts may be missing and lists open: then a value is
 * an interval with questions, and nothing is asked that cannot change the answer.
 *
 * <p>Not for use by several threads at once.
 */
public final class OneCase {
  /** A name that a rule gave to an element, and the names around it. */
  record Names(Binder binder, Thing thing, @Nullable Names outer) {}

  private final Situation situation;
  private final BoundNumbers numbers;
  private final Memory memory;
  private final Members members;
  private final Recorder recorder;
  private final @Nullable Consumer<Node> riskyDivisions;
  private @Nullable LocalDate month;

  /**
   * @param traced whether reasons are kept
   */
  public OneCase(Situation situation, BoundNumbers numbers, boolean traced) {
    this(situation, numbers, traced, null);
  }

  /**
   * @param riskyDivisions is told each division whose divisor can be zero or negative; then numbers
   *     of law are taken to have a value on every day
   */
  OneCase(
      Situation situation,
      BoundNumbers numbers,
      boolean traced,
      @Nullable Consumer<Node> riskyDivisions) {
    this.riskyDivisions = riskyDivisions;
    this.situation = situation;
    this.numbers = numbers;
    this.memory = new Memory(situation);
    this.members = new Members(this, memory);
    this.recorder = new Recorder(traced);
  }

  /** The month that is examined from now on; null means that no month was chosen yet. */
  public void examine(@Nullable LocalDate firstDayOfMonth) {
    this.month = firstDayOfMonth;
    memory.forgetMonth();
  }

  /** A thing of which nothing is known. */
  Thing anyone(EntityType type, Cause why) {
    return memory.anyone(type, why);
  }

  /** The value of {@code node} for {@code self}. */
  public Value value(Node node, Thing self) {
    return eval(node, self, null);
  }

  /** A place from which rules can be read part by part. */
  public Standpoint from(Thing self) {
    return new Standpoint(this, self, null);
  }

  Thing root() {
    return situation.root();
  }

  DatedNumber numberOf(Node node) {
    return numbers.of(node);
  }

  List<Thing> told(Items items, Thing self, @Nullable Names names) {
    return members.told(items, self, names);
  }

  /** The value of a step with its reasons. */
  public Trace.Taken explain(Step step, Thing self) {
    return take(step, self, null);
  }

  Value eval(Node node, Thing self, @Nullable Names names) {
    return switch (node) {
      case Const c -> Value.known(c.value());
      case FactRead(Fact fact) -> fact(fact, self);
      case NumberAt n -> number(n, self, names);
      case Accrued rate -> accrued(rate, self, names);
      case Arithmetic(Operation operation, _, Node left, Node right) ->
          arithmetic(operation, left, right, self, names);
      case Round r -> Intervals.round(r.rounding(), r.unit(), eval(r.body(), self, names));
      case Compare compare -> compare(compare, self, names);
      case Every(List<Node> tests) -> together(tests, false, self, names);
      case Some(List<Node> tests) -> together(tests, true, self, names);
      case Not(Node test) -> Intervals.not(eval(test, self, names));
      case Choose choose -> choose(choose, self, names);
      case Since since -> since(since, self, names);
      case Each each -> members.reduce(each, self, names);
      case Via(Path path, Node body) -> eval(body, follow(path, self, names), names);
      case Split split -> split(split, self, names);
      case Calendar(CalendarOperation operation, Node day, Node count) ->
          Intervals.calendar(operation, eval(day, self, names), eval(count, self, names));
      case Between(Span span, Node from, Node to) ->
          Intervals.between(span, eval(from, self, names), eval(to, self, names));
      case Step step -> take(step, self, names).value();
    };
  }

  private Value fact(Fact fact, Thing self) {
    Value value = read(fact, fact.entity().isTop() ? situation.root() : self);
    recorder.fact(fact, self, value);
    return value;
  }

  private Value read(Fact fact, Thing thing) {
    if (fact.isMonthly() && month != null) {
      return Value.known(Fraction.of(month.toEpochDay()));
    }
    Fraction told = thing.fact(fact);
    if (told != null) {
      return Value.known(told);
    }
    Cause cause = thing.imagined() != null ? thing.imagined() : new Cause.FactMissing(fact, thing);
    Range range = fact.range();
    return Value.between(range.low(), range.high(), new Causes.Single(cause));
  }

  private Value number(NumberAt n, Thing self, @Nullable Names names) {
    Value day = eval(n.day(), self, names);
    Value key = n.key() == null ? null : eval(n.key(), self, names);
    DatedNumber number = numbers.of(n);
    if (!day.isKnown() || (key != null && !key.isKnown())) {
      Value value = roughly(n, number, day, key);
      recorder.number(n, null, null, value);
      return value;
    }
    long on = day.get().toLong();
    Fraction row = key == null ? null : key.get();
    Figure figure = number.find(on, row);
    Value value = figure != null ? Value.known(figure.value()) : gap(n.kind(), n.number(), on, row);
    recorder.number(n, on, figure, value);
    return value;
  }

  private Value roughly(NumberAt n, DatedNumber number, Value day, @Nullable Value key) {
    Range possible =
        riskyDivisions != null
            ? number.range()
            : number.possible(
                day.low().toLong(),
                day.high().toLong(),
                key == null ? null : key.low(),
                key == null ? null : key.high());
    Causes why = Causes.join(day.why(), key == null ? null : key.why());
    Range range = possible != null ? possible : n.kind().anything();
    return Value.between(range.low(), range.high(), why);
  }

  /** Where the law says nothing that we know, any value is possible. */
  private static Value gap(Kind kind, String what, long day, @Nullable Fraction key) {
    Range any = kind.anything();
    return Value.between(any.low(), any.high(), new Causes.Single(new Cause.Gap(what, day, key)));
  }

  private Value accrued(Accrued rate, Thing self, @Nullable Names names) {
    Value from = eval(rate.from(), self, names);
    Value to = eval(rate.to(), self, names);
    DatedNumber number = numbers.of(rate);
    if (from.isKnown() && to.isKnown()) {
      Fraction sum = number.accrued(from.get().toLong(), to.get().toLong());
      Value value =
          sum != null
              ? Value.known(sum)
              : gap(Kind.NUMBER, rate.number(), from.get().toLong(), null);
      recorder.rate(rate, from.get().toLong(), to.get().toLong(), value);
      return value;
    }
    Fraction most =
        number
            .range()
            .high()
            .times(Intervals.between(Span.DAYS, from, to).high())
            .max(Fraction.ZERO);
    return Value.between(Fraction.ZERO, most, from, to);
  }

  /** A product with a known zero does not look at its other side. */
  private Value arithmetic(
      Operation operation, Node left, Node right, Thing self, @Nullable Names names) {
    Value a = eval(left, self, names);
    Value b = eval(right, self, names);
    if (operation == Operation.DIVIDE && riskyDivisions != null && b.low().signum() <= 0) {
      riskyDivisions.accept(right);
    }
    return Intervals.apply(operation, a, b);
  }

  private Value compare(Compare compare, Thing self, @Nullable Names names) {
    Value left = eval(compare.left(), self, names);
    Value right = eval(compare.right(), self, names);
    Value value = Intervals.compare(compare.relation(), left, right);
    recorder.compared(compare, left, right, value);
    return value;
  }

  /**
   * Several tests together. All are examined even after one settled the answer, so that every
   * failed condition can be named.
   *
   * @param settling the answer of one test that settles it: "no" where every test must hold, "yes"
   *     where one is enough
   */
  private Value together(List<Node> tests, boolean settling, Thing self, @Nullable Names names) {
    boolean settled = false;
    Causes causes = null;
    for (Node test : tests) {
      Value value = eval(test, self, names);
      settled |= settling ? value.isYes() : value.isNo();
      causes = Causes.join(causes, value.why());
    }
    if (settled) {
      return Value.known(settling);
    }
    return causes == null
        ? Value.known(!settling)
        : Value.between(Fraction.ZERO, Fraction.ONE, causes);
  }

  private Value choose(Choose choose, Thing self, @Nullable Names names) {
    Value when = eval(choose.when(), self, names);
    if (when.isKnown()) {
      return eval(when.isYes() ? choose.then() : choose.otherwise(), self, names);
    }
    Value then = eval(choose.then(), self, names);
    Value otherwise = eval(choose.otherwise(), self, names);
    return Value.between(
        then.low().min(otherwise.low()), then.high().max(otherwise.high()), when.why());
  }

  private Value since(Since since, Thing self, @Nullable Names names) {
    Value day = eval(since.day(), self, names);
    if (!day.isKnown()) {
      return someVersion(since, day, self, names);
    }
    long on = day.get().toLong();
    for (Version version : since.versions().reversed()) {
      if (on >= version.from()) {
        Value value = eval(version.body(), self, names);
        recorder.version(since, version, value);
        return value;
      }
    }
    return gap(since.kind(), recorder.currentName(), on, null);
  }

  private Value someVersion(Since since, Value day, Thing self, @Nullable Names names) {
    Fraction low = null;
    Fraction high = null;
    for (Version version : since.versions()) {
      Value value = eval(version.body(), self, names);
      low = low == null ? value.low() : low.min(value.low());
      high = high == null ? value.high() : high.max(value.high());
    }
    boolean mayPrecedeAll =
        day.low().compareTo(Fraction.of(since.versions().getFirst().from())) < 0;
    if (mayPrecedeAll || low == null || high == null) {
      Value any = gap(since.kind(), recorder.currentName(), 0, null);
      return Value.between(any.low(), any.high(), day.why());
    }
    return Value.between(low, high, day.why());
  }

  private Value split(Split split, Thing self, @Nullable Names names) {
    Thing owner = memory.ownerOf(self, split.listing());
    Value total = eval(split.total(), owner, names);
    List<Fraction> weights = new ArrayList<>();
    List<Fraction> order = new ArrayList<>();
    Causes causes = total.why();
    for (Thing element : owner.list(split.listing())) {
      Value weight = eval(split.weight(), element, names);
      Value place = eval(split.order(), element, names);
      causes = Causes.join(Causes.join(causes, weight.why()), place.why());
      weights.add(weight.low());
      order.add(place.low());
    }
    if (owner.isOpen(split.listing())) {
      causes = Causes.join(causes, new Causes.Single(new Cause.ListOpen(split.listing(), owner)));
    }
    Value value =
        causes == null && self.imagined() == null
            ? Value.known(Shares.of(total.get(), weights, order).get(self.index()))
            : Value.between(Fraction.ZERO, total.high().max(Fraction.ZERO), causes);
    recorder.part(split, self, total, value);
    return value;
  }

  Thing follow(Path path, Thing self, @Nullable Names names) {
    return switch (path) {
      case Path.Back(var listing) -> memory.ownerOf(self, listing);
      case Path.Linked(Link link) -> {
        Thing target = self.link(link);
        yield target != null ? target : memory.imagined(self, link);
      }
      case Path.Bound(Binder binder) -> {
        for (Names name = names; name != null; name = name.outer()) {
          if (name.binder().equals(binder)) {
            yield name.thing();
          }
        }
        throw new IllegalStateException("A rule uses a name outside its list: " + binder);
      }
    };
  }

  private Trace.Taken take(Step step, Thing self, @Nullable Names names) {
    if (step.place() < 0) {
      return compute(step, self, names);
    }
    Thing about = step.scope().isTop() ? situation.root() : self;
    Trace.Taken known = memory.get(step, about);
    if (known == null) {
      known = compute(step, about, null);
      memory.put(step, about, known);
    } else {
      recorder.again(known);
    }
    return known;
  }

  private Trace.Taken compute(Step step, Thing about, @Nullable Names names) {
    Recorder.Outer outer = recorder.open(step);
    Value value = eval(step.body(), about, names);
    return recorder.close(step, about, value, outer);
  }
}
