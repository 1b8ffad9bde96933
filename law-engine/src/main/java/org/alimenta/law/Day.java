package org.alimenta.law;

import java.time.LocalDate;
import java.time.Month;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Node.Span;
import org.alimenta.law.node.Nodes;
import org.alimenta.money.Fraction;

/** A day; {@link Law#NEVER} is the day that does not come and lies after all others. */
public sealed class Day<S> extends Term<S> permits Choices.DayVersions {
  private static final Node YEAR_ZERO =
      constant(Kind.DAY, Fraction.of(LocalDate.of(0, 1, 1).toEpochDay()));

  Day(Node node) {
    super(node);
  }

  private Day<S> calendar(CalendarOperation operation, Node count) {
    return new Day<>(Nodes.of(new Node.Calendar(operation, node(), count)));
  }

  private Day<S> calendar(CalendarOperation operation, long count) {
    return calendar(operation, constant(Kind.COUNT, Fraction.of(count)));
  }

  public Day<S> plusDays(long days) {
    return calendar(CalendarOperation.PLUS_DAYS, days);
  }

  public <R extends S> Day<R> plusDays(Count<? super R> days) {
    return new Day<>(Nodes.of(new Node.Calendar(CalendarOperation.PLUS_DAYS, node(), node(days))));
  }

  /** Where the later month is too short, its last day. */
  public Day<S> plusMonths(long months) {
    return calendar(CalendarOperation.PLUS_MONTHS, months);
  }

  /** Where the later month is too short, its last day. */
  public <R extends S> Day<R> plusMonths(Count<? super R> months) {
    return new Day<>(
        Nodes.of(new Node.Calendar(CalendarOperation.PLUS_MONTHS, node(), node(months))));
  }

  /** 29 February becomes 28 February in a common year. */
  public Day<S> plusYears(long years) {
    return calendar(CalendarOperation.PLUS_YEARS, years);
  }

  /** The day on which somebody born on this day completes so many years: the birthday. */
  public <R extends S> Day<R> completes(Count<? super R> years) {
    return new Day<>(
        Nodes.of(new Node.Calendar(CalendarOperation.PLUS_YEARS, node(), node(years))));
  }

  public Day<S> monthStart() {
    return calendar(CalendarOperation.MONTH_START, 0);
  }

  public Day<S> monthEnd() {
    return calendar(CalendarOperation.MONTH_END, 0);
  }

  public Day<S> nextMonth() {
    return monthStart().plusMonths(1);
  }

  public Day<S> inItsYear(Month month, int day) {
    return calendar(CalendarOperation.IN_ITS_YEAR, month.getValue() * 100L + day);
  }

  public Day<S> yearStart() {
    return inItsYear(Month.JANUARY, 1);
  }

  public Day<S> yearEnd() {
    return inItsYear(Month.DECEMBER, 31);
  }

  /** Its calendar year: 2023 for every day of that year. */
  public Count<S> year() {
    return new Count<>(Nodes.of(new Node.Between(Span.WHOLE_YEARS, YEAR_ZERO, node())));
  }

  /** The earlier of the two. */
  public <R extends S> Day<R> butNotAfter(Day<? super R> last) {
    return new Day<>(arithmetic(Operation.LESSER, Kind.DAY, node(), node(last)));
  }

  /** The later of the two. */
  public <R extends S> Day<R> butNotBefore(Day<? super R> first) {
    return new Day<>(arithmetic(Operation.GREATER, Kind.DAY, node(), node(first)));
  }

  public <R extends S> Test<R> before(Day<? super R> other) {
    return compare(Relation.LESS, node(), node(other));
  }

  public <R extends S> Test<R> after(Day<? super R> other) {
    return compare(Relation.LESS, node(other), node());
  }

  public <R extends S> Test<R> onOrBefore(Day<? super R> other) {
    return compare(Relation.AT_MOST, node(), node(other));
  }

  public <R extends S> Test<R> onOrAfter(Day<? super R> other) {
    return compare(Relation.AT_MOST, node(other), node());
  }

  public <R extends S> Test<R> is(Day<? super R> other) {
    return compare(Relation.SAME, node(), node(other));
  }

  /** Completed years from this day: the age of somebody born on it. */
  public <R extends S> Count<R> wholeYearsUntil(Day<? super R> day) {
    return between(Span.WHOLE_YEARS, day);
  }

  /** Calendar months touched, both days included; zero when {@code last} is earlier. */
  public <R extends S> Count<R> monthsThrough(Day<? super R> last) {
    return between(Span.MONTHS_TOUCHED, last);
  }

  /** Days after this one up to and including {@code last}; zero when it is earlier. */
  public <R extends S> Count<R> daysUntil(Day<? super R> last) {
    return between(Span.DAYS, last);
  }

  private <R> Count<R> between(Span span, Term<?> to) {
    return new Count<>(Nodes.of(new Node.Between(span, node(), node(to))));
  }

  /** The same value of the thing at the end of {@code path}. */
  public <R> Day<R> of(One<R, ? extends S> path) {
    return new Day<>(via(path));
  }

  public Day<S> as(String name, Citation... cites) {
    return new Day<>(named(name, cites));
  }
}
