package org.alimenta.law.population;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Span;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Does what a plan says, for one thread: it owns the scratch columns, which grow to the largest
 * block and are used again for every other.
 */
final class Machine {
  private static final long FIRST_DAY = -1_000_000;

  private final Plan plan;
  private final List<Doing> once = new ArrayList<>();
  private final List<Doing> monthly = new ArrayList<>();
  private final Map<Op, Long> law = new IdentityHashMap<>();
  private final Map<Op, Scratch> scratch = new IdentityHashMap<>();
  private final Map<Op, LawTable> tables = new IdentityHashMap<>();
  private final Map<Op, PairRows> pairs = new IdentityHashMap<>();
  private final Map<EntityType, int[]> own = new HashMap<>();
  private int[] totals = {};
  private long[] wideTotals = {};
  private boolean lawOverflowed;
  private boolean onceOverflowed;
  private boolean overflowed;
  private @Nullable Block block;

  /** Memory for a column; several operations may use it one after another. */
  private static final class Scratch {
    final boolean wide;
    int[] ints = {};
    long[] longs = {};

    Scratch(boolean wide) {
      this.wide = wide;
    }

    Object of(int rows) {
      if (wide) {
        longs = longs.length >= rows ? longs : new long[rows + rows / 8];
        return longs;
      }
      ints = ints.length >= rows ? ints : new int[rows + rows / 8];
      return ints;
    }

    Object array() {
      return wide ? longs : ints;
    }
  }

  /** A step made ready. */
  private interface Doing {
    void run();
  }

  /**
   * @param passes what does a pass
   */
  Machine(Plan plan, Numbers numbers, Function<Plan.Step.Pass, Pass> passes) {
    this.plan = plan;
    for (Op op : plan.needed()) {
      if (op.what instanceof LawNumbers.Use use) {
        tables.put(op, new LawTable(use, numbers));
      }
    }
    assign();
    plan.once.forEach(step -> once.add(doing(step, passes)));
    plan.monthly.forEach(step -> monthly.add(doing(step, passes)));
  }

  // Memory.

  private void assign() {
    Map<Op, Integer> last = new IdentityHashMap<>();
    List<Plan.Step> steps = new ArrayList<>(plan.once);
    steps.addAll(plan.monthly);
    for (int i = 0; i < steps.size(); i++) {
      for (Op op : read(steps.get(i))) {
        last.put(op, i);
      }
    }
    Set<Op> kept = plan.persistent();
    Map<List<Object>, Deque<Scratch>> free = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      for (Op op : written(steps.get(i))) {
        Deque<Scratch> some =
            free.computeIfAbsent(List.of(op.place, op.wide), _ -> new ArrayDeque<>());
        scratch.put(op, some.isEmpty() ? new Scratch(op.wide) : some.pop());
      }
      for (Op op : read(steps.get(i))) {
        Scratch mine = scratch.get(op);
        if (mine != null && last.getOrDefault(op, 0) == i && !kept.contains(op)) {
          free.computeIfAbsent(List.of(op.place, op.wide), _ -> new ArrayDeque<>()).push(mine);
        }
      }
    }
  }

  private static List<Op> read(Plan.Step step) {
    return switch (step) {
      case Plan.Step.Move(Op op) -> op.args.stream().distinct().toList();
      case Plan.Step.Pass pass -> pass.columns();
    };
  }

  private static List<Op> written(Plan.Step step) {
    return switch (step) {
      case Plan.Step.Move(Op op) -> List.of(op);
      case Plan.Step.Pass pass -> pass.results();
    };
  }

  private int rows(Place place) {
    EntityType type = place.type();
    return type != null
        ? requireNonNull(block).count(type)
        : requireNonNull(pairs.get(place.pairs())).count;
  }

  private Object out(Op op) {
    return requireNonNull(scratch.get(op)).of(rows(op.place));
  }

  /** The column of an operation; a value of the law is spread over as many rows as are needed. */
  private Object array(Op op) {
    return switch (op.code) {
      case COLUMN -> fromBlock((Given) requireNonNull(op.what));
      case LEFT -> requireNonNull(pairs.get(op.args.getFirst())).left;
      case RIGHT -> requireNonNull(pairs.get(op.args.getFirst())).right;
      default -> requireNonNull(scratch.get(op)).array();
    };
  }

  private Object fromBlock(Given column) {
    Block from = requireNonNull(block);
    return switch (column) {
      case Given.Told(EntityType type, int place, Given.End end, _) ->
          end == Given.End.LOW ? from.of(type).low[place] : from.of(type).high[place];
      case Given.Parent(Listing listing) -> from.of(listing.element()).parent;
      case Given.Root(EntityType type) -> from.of(type).root;
      case Given.Linked(var link) -> from.of(link.owner()).links[link.place()];
      case Given.Own(EntityType type) -> ownRows(type);
      case Given.Month _ -> throw new IllegalStateException("The month has no rows.");
    };
  }

  private int[] ownRows(EntityType type) {
    int rows = requireNonNull(block).count(type);
    int[] known = own.getOrDefault(type, new int[0]);
    if (known.length < rows) {
      known = new int[rows + rows / 8];
      for (int i = 0; i < known.length; i++) {
        known[i] = i;
      }
      own.put(type, known);
    }
    return known;
  }

  // The law, once for each month.

  /** What the law says in a month, in one row. */
  void bind(LocalDate month) {
    law.clear();
    lawOverflowed = false;
    for (Op op : plan.law) {
      law.put(op, ofLaw(op, month));
    }
  }

  /** The value of an operation of the law. */
  long law(Op op) {
    return op.isConstant() ? op.constant() : requireNonNull(law.get(op));
  }

  private long ofLaw(Op op, LocalDate month) {
    long[] args = op.args.stream().mapToLong(this::law).toArray();
    if (op.isPlain()) {
      return Loops.fold(op.code, args);
    }
    if (op.isWatched()) {
      long[] out = {0};
      lawOverflowed |= Watched.run(op.code, 1, _ -> args[0], _ -> args[1], out);
      return out[0];
    }
    return switch (op.code) {
      case COLUMN -> month.toEpochDay();
      case CALENDAR -> ((CalendarOperation) requireNonNull(op.what)).of(args[0], args[1]);
      case SPAN -> ((Span) requireNonNull(op.what)).of(args[0], args[1]);
      case TURNING -> turning((CalendarOperation) requireNonNull(op.what), args[0], args[1]);
      case NUMBER, ACCRUED -> look(op, args);
      default -> throw new IllegalStateException("The law alone cannot say " + op);
    };
  }

  private long look(Op op, long[] args) {
    LawTable table = requireNonNull(tables.get(op));
    return op.code == Op.Code.ACCRUED
        ? table.accrued(args[0], args[1], args[2], args[3])
        : args.length == 2
            ? table.find(args[0], args[1], 0, 0)
            : table.find(args[0], args[1], args[2], args[3]);
  }

  /** The last day that an operation does not move past {@code day}. */
  private static long turning(CalendarOperation operation, long count, long day) {
    long low = FIRST_DAY;
    long high = Days.NEVER + 1;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (operation.of(middle, count) <= day) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // The rows.

  /** What rests on no month, for a block. */
  void take(Block next) {
    block = next;
    overflowed = false;
    run(once);
    onceOverflowed = overflowed;
  }

  /** The rest, for the month that the law is bound to. */
  void runMonth() {
    overflowed = onceOverflowed || lawOverflowed;
    run(monthly);
  }

  /** What comes after an overflow could divide by what has become zero, so it is not done. */
  private void run(List<Doing> steps) {
    for (Doing step : steps) {
      if (!overflowed) {
        step.run();
      }
    }
  }

  /** Whether a number did not fit, so that the columns mean nothing. */
  boolean overflowed() {
    return overflowed;
  }

  private Doing doing(Plan.Step step, Function<Plan.Step.Pass, Pass> passes) {
    return switch (step) {
      case Plan.Step.Pass pass -> doing(pass, passes.apply(pass));
      case Plan.Step.Move(Op op) -> doing(op);
    };
  }

  private Doing doing(Plan.Step.Pass pass, Pass kernel) {
    Op[] read = pass.columns().toArray(new Op[0]);
    Op[] written = pass.results().toArray(new Op[0]);
    Op[] same = pass.scalars().toArray(new Op[0]);
    Object[] columns = new Object[read.length + written.length];
    long[] scalars = new long[same.length];
    return () -> {
      for (int i = 0; i < read.length; i++) {
        columns[i] = array(read[i]);
      }
      for (int i = 0; i < written.length; i++) {
        columns[read.length + i] = out(written[i]);
      }
      for (int i = 0; i < same.length; i++) {
        scalars[i] = law(same[i]);
      }
      kernel.run(rows(pass.place()), columns, scalars);
    };
  }

  private Doing doing(Op op) {
    Op[] args = op.args.toArray(new Op[0]);
    if (op.isWatched()) {
      return () -> watch(op);
    }
    return switch (op.code) {
      case WIDEN -> () -> Moves.widen(rows(op.place), ints(args[0]), (long[]) out(op));
      case NARROW -> () -> Moves.narrow(rows(op.place), longs(args[0]), (int[]) out(op));
      case SPREAD ->
          op.wide
              ? () -> Moves.spread(rows(op.place), longs(args[0]), ints(args[1]), (long[]) out(op))
              : () -> Moves.spread(rows(op.place), ints(args[0]), ints(args[1]), (int[]) out(op));
      case PAIRS -> pairing(op);
      case LEFT, RIGHT -> () -> {};
      case COUNT -> () -> Moves.count(rows(op.place), offsets(op), (int[]) out(op));
      case SUM -> () -> sum(op);
      case LEAST ->
          () ->
              Moves.least(
                  rows(op.place), offsets(op), ints(args[0]), (int) Days.NEVER, (int[]) out(op));
      case MOST ->
          op.wide
              ? () -> Moves.most(rows(op.place), offsets(op), longs(args[0]), (long[]) out(op))
              : () -> Moves.most(rows(op.place), offsets(op), ints(args[0]), (int[]) out(op));
      case CALENDAR -> {
        CalendarOperation operation = (CalendarOperation) requireNonNull(op.what);
        yield () -> fill(op, (i, at) -> operation.of(at[0].at(i), at[1].at(i)));
      }
      case SPAN -> {
        Span span = (Span) requireNonNull(op.what);
        yield () -> fill(op, (i, at) -> span.of(at[0].at(i), at[1].at(i)));
      }
      case NUMBER, ACCRUED -> {
        LawTable table = requireNonNull(tables.get(op));
        yield () -> fill(op, (i, at) -> look(table, op, i, at));
      }
      case SHARE -> () -> share(op);
      default -> throw new IllegalStateException("This moves nothing: " + op);
    };
  }

  private void watch(Op op) {
    int rows = rows(op.place);
    long[] out = (long[]) out(op);
    overflowed |=
        op.code == Op.Code.SUM
            ? Watched.sum(rows, offsets(op), longs(op.args.getFirst()), out)
            : Watched.run(op.code, rows, at(op.args.get(0)), at(op.args.get(1)), out);
  }

  private static long look(LawTable table, Op op, int i, At[] at) {
    return op.code == Op.Code.ACCRUED
        ? table.accrued(at[0].at(i), at[1].at(i), at[2].at(i), at[3].at(i))
        : at.length == 2
            ? table.find(at[0].at(i), at[1].at(i), 0, 0)
            : table.find(at[0].at(i), at[1].at(i), at[2].at(i), at[3].at(i));
  }

  private int[] ints(Op op) {
    return (int[]) array(op);
  }

  private long[] longs(Op op) {
    return (long[]) array(op);
  }

  private int[] offsets(Op op) {
    Over over = (Over) requireNonNull(op.what);
    Op formed = over.place().pairs();
    return formed != null
        ? requireNonNull(pairs.get(formed)).offsets
        : requireNonNull(block).of(over.listing().owner()).offsets[over.listing().place()];
  }

  private Doing pairing(Op op) {
    PairRows mine = new PairRows();
    pairs.put(op, mine);
    Listing listing = (Listing) requireNonNull(op.what);
    Op self = op.args.size() > 1 ? op.args.get(1) : null;
    return () ->
        mine.form(
            rows(op.place),
            ints(op.args.getFirst()),
            self == null ? null : ints(self),
            requireNonNull(block).of(listing.owner()).offsets[listing.place()]);
  }

  private void sum(Op op) {
    int elements = rows(((Over) requireNonNull(op.what)).place());
    if (op.wide) {
      wideTotals = wideTotals.length > elements ? wideTotals : new long[elements * 9 / 8 + 1];
      Moves.sum(
          rows(op.place),
          offsets(op),
          elements,
          longs(op.args.getFirst()),
          wideTotals,
          (long[]) out(op));
    } else {
      totals = totals.length > elements ? totals : new int[elements * 9 / 8 + 1];
      Moves.sum(
          rows(op.place), offsets(op), elements, ints(op.args.getFirst()), totals, (int[]) out(op));
    }
  }

  /** A value of a row, whatever its column's width. */
  interface At {
    long at(int row);
  }

  private interface Rule {
    long of(int row, At[] args);
  }

  private At at(Op op) {
    if (op.place.isLaw()) {
      long value = law(op);
      return _ -> value;
    }
    return array(op) instanceof int[] ints ? i -> ints[i] : atWide((long[]) array(op));
  }

  private static At atWide(long[] longs) {
    return i -> longs[i];
  }

  private void fill(Op op, Rule rule) {
    At[] args = op.args.stream().map(this::at).toArray(At[]::new);
    int rows = rows(op.place);
    if (out(op) instanceof int[] ints) {
      for (int i = 0; i < rows; i++) {
        ints[i] = (int) rule.of(i, args);
      }
    } else {
      long[] longs = (long[]) out(op);
      for (int i = 0; i < rows; i++) {
        longs[i] = rule.of(i, args);
      }
    }
  }

  private void share(Op op) {
    Listing listing = (Listing) requireNonNull(op.what);
    Block from = requireNonNull(block);
    int owners = from.count(listing.owner());
    int elements = from.count(listing.element());
    long[] parts = new long[elements];
    Moves.share(
        owners,
        from.of(listing.owner()).offsets[listing.place()],
        column(op.args.get(0), owners),
        column(op.args.get(1), elements),
        column(op.args.get(2), elements),
        parts);
    fill(op, (i, _) -> parts[i]);
  }

  private long[] column(Op op, int rows) {
    At at = at(op);
    long[] all = new long[rows];
    for (int i = 0; i < rows; i++) {
      all[i] = at.at(i);
    }
    return all;
  }

  // What came out.

  /** The value of a result in a row. */
  long value(Op op, int row) {
    return at(op).at(row);
  }

  /** Whether a condition is met in any row. */
  boolean any(Op mask) {
    if (mask.place.isLaw()) {
      return law(mask) != 0;
    }
    int[] rows = ints(mask);
    int met = 0;
    int count = rows(mask.place);
    for (int i = 0; i < count; i++) {
      met |= rows[i];
    }
    return met != 0;
  }
}
