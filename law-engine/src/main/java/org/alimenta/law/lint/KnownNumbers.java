package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.lint.WrittenNumber.Measure;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Calendar;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Const;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.TableRow;
import org.alimenta.law.numbers.Unit;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** The values that a part of the law has, now and at other times, by what they count. */
final class KnownNumbers {
  private final LocalDate today;
  private final Map<Measure, Set<Fraction>> now = new EnumMap<>(Measure.class);
  private final Map<Measure, Set<Fraction>> ever = new EnumMap<>(Measure.class);

  KnownNumbers(LocalDate today) {
    this.today = today;
  }

  boolean isNow(WrittenNumber written) {
    return in(now, written.measure()).contains(written.value());
  }

  boolean isEver(WrittenNumber written) {
    return in(ever, written.measure()).contains(written.value());
  }

  private static Set<Fraction> in(Map<Measure, Set<Fraction>> of, Measure measure) {
    return of.computeIfAbsent(measure, _ -> new HashSet<>());
  }

  private void always(Measure measure, Fraction value) {
    in(now, measure).add(value);
    in(ever, measure).add(value);
  }

  /** A constant of a rule can be any of the counts. */
  void add(Node node) {
    switch (node) {
      case Const(Kind kind, Fraction value, _) -> constant(kind, value);
      case Calendar(CalendarOperation operation, _, Const(_, Fraction value, _))
          when operation == CalendarOperation.PLUS_MONTHS ->
          years(value);
      case Node.Round round when round.kind() == Kind.MONEY -> always(Measure.MONEY, round.unit());
      default -> {}
    }
  }

  private void years(Fraction months) {
    Fraction years = months.dividedBy(Fraction.of(12));
    if (years.isWhole()) {
      always(Measure.YEARS, years);
    }
  }

  private void constant(Kind kind, Fraction value) {
    if (kind == Kind.MONEY || kind == Kind.FINE) {
      always(Measure.MONEY, value);
    } else {
      Fraction size = value.signum() < 0 ? value.negated() : value;
      for (Measure measure : new Measure[] {Measure.YEARS, Measure.MONTHS, Measure.DAYS}) {
        always(measure, size);
      }
      always(Measure.PERCENT, size);
    }
  }

  /** How long a paper is good. */
  void addMonths(int months) {
    always(Measure.MONTHS, Fraction.of(months));
  }

  void add(DatedNumber number) {
    Entry last = number.entries().getLast();
    for (Entry entry : number.entries()) {
      Span days = Span.of(entry);
      boolean present =
          days.meet(new Span(today, today)) != null
              || (entry.equals(last) && entry.from().isBefore(today));
      if (entry.value() != null) {
        add(number.unit(), entry.value(), present);
      }
      for (TableRow row : entry.rows()) {
        add(number.unit(), row.value(), present);
        keys(number.keyUnit(), row, present);
      }
    }
  }

  private void keys(@Nullable Unit unit, TableRow row, boolean present) {
    if (unit != null) {
      add(unit, row.at(), present);
      if (row.to() != null) {
        add(unit, row.to(), present);
      }
    }
  }

  private void add(Unit unit, Fraction value, boolean present) {
    Measure measure = measure(unit);
    if (measure == null) {
      return;
    }
    in(ever, measure).add(value);
    if (present) {
      in(now, measure).add(value);
      if (measure == Measure.PERCENT && value.compareTo(Fraction.ONE) <= 0) {
        in(now, measure).add(Fraction.ONE.minus(value));
      }
    }
  }

  private static @Nullable Measure measure(Unit unit) {
    return switch (unit.kind()) {
      case MONEY -> Measure.MONEY;
      case PERCENT, SHARE -> Measure.PERCENT;
      case COUNT ->
          switch (unit.text()) {
            case "years" -> Measure.YEARS;
            case "months" -> Measure.MONTHS;
            case "days" -> Measure.DAYS;
            default -> null;
          };
      case YES_NO, CHOICE -> null;
    };
  }
}
