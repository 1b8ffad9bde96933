package org.alimenta.app.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.Benefit;
import org.alimenta.law.Outcome;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.population.Tally;
import org.alimenta.law.read.Walk;
import org.alimenta.simulation.Totals;

/**
 * What a simulation came to, for machines.
 *
 * @param months one after the other
 * @param all all months together; a person counts once for each month
 * @param unverified numbers of law that it may have used and that nobody has held against their
 *     source yet
 * @param milliseconds how long it took
 */
record SimulationView(
    String law,
    String benefit,
    String currency,
    long families,
    long persons,
    List<Month> months,
    Sum all,
    List<String> unverified,
    long milliseconds,
    long familiesPerSecond) {
  private static final int DECIMALS = 2;
  private static final long NANOS_OF_MILLI = 1_000_000;
  private static final long NANOS_OF_SECOND = 1_000_000_000;

  /** The years before the first month of whose numbers a rule may speak. */
  private static final int YEARS_BEFORE = 2;

  record Month(String month, Map<String, Long> persons, String paid) {}

  record Sum(Map<String, Long> personMonths, String paid) {}

  static SimulationView of(Lawbook law, Benefit<?> benefit, Totals totals, long nanos) {
    List<YearMonth> all = totals.months();
    List<Month> months = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Tally month = totals.of(i);
      months.add(new Month(all.get(i).toString(), persons(month, totals), paid(month)));
    }
    long micros = Math.max(1, nanos / 1000);
    return new SimulationView(
        law.id(),
        benefit.id(),
        law.jurisdiction().currency(),
        totals.cases(),
        totals.subjects(),
        months,
        new Sum(persons(totals.all(), totals), paid(totals.all())),
        unverified(law, benefit, all),
        nanos / NANOS_OF_MILLI,
        totals.cases() * (NANOS_OF_SECOND / 1000) / micros);
  }

  private static Map<String, Long> persons(Tally tally, Totals totals) {
    Map<String, Long> persons = new LinkedHashMap<>();
    seen(totals).forEach(outcome -> persons.put(outcome.id(), tally.persons(outcome)));
    return persons;
  }

  private static String paid(Tally tally) {
    return money(tally.due()).toString();
  }

  /** Those that somebody came to. */
  static List<Outcome> seen(Totals totals) {
    Tally all = totals.all();
    return all.outcomes().stream().filter(outcome -> all.persons(outcome) > 0).toList();
  }

  static BigDecimal money(long minorUnits) {
    return BigDecimal.valueOf(minorUnits, DECIMALS);
  }

  private static List<String> unverified(Lawbook law, Benefit<?> benefit, List<YearMonth> months) {
    LocalDate from = months.getFirst().minusYears(YEARS_BEFORE).withMonth(1).atDay(1);
    LocalDate until = months.getLast().atEndOfMonth();
    return Walk.below(roots(benefit)).stream()
        .filter(Node.NumberAt.class::isInstance)
        .map(node -> law.numbers().get(NumberId.of(((Node.NumberAt) node).number())))
        .distinct()
        .filter(
            number ->
                number.entries().stream()
                    .anyMatch(
                        entry ->
                            entry.unverified() != null && speaksOf(number, entry, from, until)))
        .map(number -> number.id().value())
        .sorted()
        .toList();
  }

  /** What the outcomes and sums rest on. */
  private static List<Node> roots(Benefit<?> benefit) {
    List<Node> roots = new ArrayList<>();
    benefit.stages().forEach(stage -> stage.forEach(ground -> roots.add(ground.step())));
    benefit.pays().ifPresent(sum -> roots.add(sum.node()));
    benefit.months().ifPresent(months -> roots.addAll(List.of(months.first(), months.last())));
    return roots;
  }

  private static boolean speaksOf(
      DatedNumber number, Entry entry, LocalDate from, LocalDate until) {
    LocalDate last = entry.until();
    if (last == null) {
      List<Entry> entries = number.entries();
      int next = entries.indexOf(entry) + 1;
      last = next < entries.size() ? entries.get(next).from().minusDays(1) : LocalDate.MAX;
    }
    return !entry.from().isAfter(until) && !last.isBefore(from);
  }
}
