package org.alimenta.law.node;

import java.util.List;
import org.alimenta.law.citation.Citation;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * One piece of law. Nodes are made through {@link Nodes#of}, so that equal nodes are one instance;
 * compare them by identity. Every node is total: it has a value for all facts in their ranges.
 */
public sealed interface Node {

  /** A structural constant: twelve months in a year. Amounts and rates of law are numbers. */
  record Const(Kind kind, Fraction value, List<String> words) implements Node {}

  /** A fact of the thing that is asking, or of the whole case. */
  record FactRead(Fact fact) implements Node {}

  /** The value of a dated number of law in force on a day, for a key where it is a table. */
  record NumberAt(String number, Kind kind, Node day, @Nullable Node key, List<String> words)
      implements Node {}

  /**
   * A dated yearly rate added up over the days after {@code from} up to and including {@code to}:
   * 10 days at 13 percent and 5 at 8 percent are 10 x 0.13 + 5 x 0.08.
   */
  record Accrued(String number, Node from, Node to) implements Node {}

  enum Operation {
    ADD,
    SUBTRACT,
    /** What exceeds, never below zero. */
    ABOVE,
    MULTIPLY,
    DIVIDE,
    LESSER,
    GREATER
  }

  record Arithmetic(Operation operation, Kind kind, Node left, Node right) implements Node {}

  /**
   * @param unit in minor units for money: 1 is a grosz or a cent
   * @param basis where the rounding comes from, or that the act is silent
   */
  record Round(Rounding rounding, Fraction unit, Kind kind, Node body, String basis)
      implements Node {}

  enum Relation {
    LESS,
    AT_MOST,
    SAME
  }

  record Compare(Relation relation, Node left, Node right) implements Node {}

  record Every(List<Node> tests) implements Node {}

  record Some(List<Node> tests) implements Node {}

  record Not(Node test) implements Node {}

  record Choose(Node when, Node then, Node otherwise) implements Node {}

  /** The version of a rule in force on a day. Before the first version there is no law: a gap. */
  record Since(Node day, List<Version> versions) implements Node {}

  /**
   * @param from first day, included
   */
  record Version(long from, Node body) {}

  enum Reduction {
    SUM,
    COUNT,
    ANY,
    ALL,
    LEAST,
    MOST
  }

  /**
   * A list made into one value. SUM, COUNT and MOST of nothing are 0, ALL of nothing is yes, LEAST
   * of nothing is the day that never comes.
   *
   * @param binder as in {@link Items.Where}
   */
  record Each(Reduction reduction, Items items, @Nullable Binder binder, Node body)
      implements Node {}

  /** The body, evaluated for the thing at the end of the path. */
  record Via(Path path, Node body) implements Node {}

  /**
   * One element's part of a sum that is divided by largest remainders.
   *
   * @param total in whole minor units, seen from the owner of the list
   * @param weight of each element, not negative
   * @param order who is served first at equal remainders, lowest first
   */
  record Split(Node total, Listing listing, Node weight, Node order) implements Node {}

  enum CalendarOperation {
    PLUS_DAYS,
    PLUS_MONTHS,
    PLUS_YEARS,
    MONTH_START,
    MONTH_END,
    /**
     * The month and day that {@code count} encodes as month x 100 + day, in the year of the day.
     */
    IN_ITS_YEAR;

    /** Never decreases in the day, nor in the count; both days since 1970-01-01. */
    public long of(long day, long count) {
      return switch (this) {
        case PLUS_DAYS -> Days.plusDays(day, count);
        case PLUS_MONTHS -> Days.plusMonths(day, count);
        case PLUS_YEARS -> Days.plusMonths(day, 12 * count);
        case MONTH_START -> Days.monthStart(day);
        case MONTH_END -> Days.monthEnd(day);
        case IN_ITS_YEAR -> Days.inItsYear(day, (int) (count / 100), (int) (count % 100));
      };
    }
  }

  record Calendar(CalendarOperation operation, Node day, Node count) implements Node {}

  enum Span {
    WHOLE_YEARS,
    MONTHS_TOUCHED,
    DAYS;

    /** Grows with the end and shrinks with the beginning; both days since 1970-01-01. */
    public long of(long from, long to) {
      return switch (this) {
        case WHOLE_YEARS -> Days.wholeYears(from, to);
        case MONTHS_TOUCHED -> Days.monthsTouched(from, to);
        case DAYS -> Days.between(from, to);
      };
    }
  }

  record Between(Span span, Node from, Node to) implements Node {}

  /**
   * A named, cited value. It is computed once for each thing and is what people read.
   *
   * @param scope whose value it is
   * @param place where a thing remembers it, or -1 when it speaks of a bound name
   * @param monthly rests on the month under examination
   */
  record Step(
      String name, List<Citation> cites, Node body, EntityType scope, int place, boolean monthly)
      implements Node {}

  default Kind kind() {
    return switch (this) {
      case Const c -> c.kind();
      case FactRead(Fact fact) -> fact.kind();
      case NumberAt n -> n.kind();
      case Accrued _ -> Kind.NUMBER;
      case Arithmetic a -> a.kind();
      case Round r -> r.kind();
      case Compare _, Every _, Some _, Not _ -> Kind.TEST;
      case Choose c -> wider(c.then().kind(), c.otherwise());
      case Since s -> {
        Kind kind = s.versions().getFirst().body().kind();
        for (Version version : s.versions()) {
          kind = wider(kind, version.body());
        }
        yield kind;
      }
      case Each(Reduction reduction, _, _, Node body) ->
          switch (reduction) {
            case COUNT -> Kind.COUNT;
            case ANY, ALL -> Kind.TEST;
            case SUM, LEAST, MOST -> body.kind();
          };
      case Via(_, Node body) -> body.kind();
      case Split _ -> Kind.MONEY;
      case Calendar _ -> Kind.DAY;
      case Between _ -> Kind.COUNT;
      case Step s -> s.body().kind();
    };
  }

  /** A choice between whole and unrounded money, or a count and a number, is the wider of both. */
  private static Kind wider(Kind kind, Node other) {
    return kind == Kind.MONEY || kind == Kind.COUNT ? other.kind() : kind;
  }
}
