package org.alimenta.law.cases;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alimenta.law.casefile.ExpectSchema;
import org.alimenta.law.casefile.Spelling;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.node.Kind;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** The sum and the months. */
final class MonthsCheck {
  private static final List<String> KEYS = List.of("from", "to", "amount", "outcome");
  private static final int PLACES = 2;
  private static final int LENGTH_OF_MONTH = "2020-10".length();

  private final Answer answer;
  private final Reading reading;
  private final Report report;

  MonthsCheck(Answer answer, Reading reading, Report report) {
    this.answer = answer;
    this.reading = reading;
    this.report = report;
  }

  void with(Mapping expected) {
    Located amount = expected.get("amount");
    if (amount != null) {
      amount(amount);
    }
    List<Stretch> meant = answer.granted().isEmpty() ? answer.stretches() : answer.granted();
    end(expected.get("from"), "from", meant.getFirst().from());
    last(expected.get("to"), meant.getLast());
    Located months = expected.get("months");
    Sequence rows = months == null ? null : reading.sequence(months);
    if (rows != null) {
      rows(rows);
    }
  }

  private void amount(Located expected) {
    Fraction sum = reading.money(expected, PLACES);
    if (sum == null) {
      return;
    }
    List<Stretch> granted = answer.granted();
    if (granted.size() > 1 && !isOneSum(granted)) {
      report.differs(
          expected.place(), "amount", money(sum), shown(granted) + " (use 'months' instead)");
    } else if (granted.isEmpty()) {
      if (!sum.isZero()) {
        report.differs(expected.place(), "amount", money(sum), "nothing granted");
      }
    } else {
      amount(expected, "amount", sum, granted.getFirst());
    }
  }

  private static boolean isOneSum(List<Stretch> granted) {
    return granted.stream().map(MonthsCheck::amountOf).distinct().count() == 1;
  }

  private void amount(Located expected, String part, Fraction sum, Stretch stretch) {
    if (!stretch.amount().isKnown() || !stretch.amount().get().equals(sum)) {
      report.differs(expected.place(), part, money(sum), amountOf(stretch));
    }
  }

  /** {@code never} where it goes on without an end; else the last month that was examined. */
  private void last(@Nullable Located expected, Stretch stretch) {
    if (expected instanceof Scalar(String text, _, _) && text.equals(ExpectSchema.NEVER)) {
      report.same(expected, "to", text, stretch.hasNoEnd() ? text : String.valueOf(stretch.to()));
    } else {
      end(expected, "to", stretch.to());
    }
  }

  private void end(@Nullable Located expected, String part, @Nullable YearMonth found) {
    if (expected != null && month(expected) != null && expected instanceof Scalar written) {
      report.same(
          expected, part, written.text(), found == null ? "no months" : as(written, part, found));
    }
  }

  /** A month, or the day on which it begins or ends, as the expectation writes it. */
  private static String as(Scalar written, String part, YearMonth month) {
    return written.text().length() == LENGTH_OF_MONTH
        ? month.toString()
        : (part.equals("from") ? month.atDay(1) : month.atEndOfMonth()).toString();
  }

  private @Nullable YearMonth month(Located written) {
    if (written instanceof Scalar scalar && scalar.text().length() == LENGTH_OF_MONTH) {
      try {
        return YearMonth.parse(scalar.text());
      } catch (DateTimeException e) {
        reading.refuse(
            written.place(),
            "Expected a month, but found " + written.described() + ".",
            "Write the year and month like 2020-10.");
        return null;
      }
    }
    var date = reading.date(written);
    return date == null ? null : YearMonth.from(date);
  }

  /** Each row against each of its months; no month may be granted that no row speaks of. */
  private void rows(Sequence rows) {
    Set<YearMonth> spokenOf = new TreeSet<>();
    for (Located item : rows.items()) {
      Mapping row = reading.mapping(item);
      if (row != null) {
        reading.onlyKeys(row, KEYS);
        row(row, spokenOf);
      }
    }
    for (Stretch stretch : answer.granted()) {
      boolean whole = months(stretch).stream().allMatch(spokenOf::contains);
      if (!whole || stretch.from() == null) {
        report.differs(rows.place(), "months", "nothing else", shown(List.of(stretch)));
      }
    }
  }

  private void row(Mapping row, Set<YearMonth> spokenOf) {
    Located from = reading.required(row, "from", "Write 'from: 2020-10'.");
    YearMonth first = from == null ? null : month(from);
    Located to = row.get("to");
    YearMonth last = to == null ? first : month(to);
    if (from == null || first == null || last == null) {
      return;
    }
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      spokenOf.add(month);
      if (!month(row, month, from)) {
        return;
      }
    }
  }

  /** False when this month was wrong already, so that a row is told once. */
  private boolean month(Mapping row, YearMonth month, Located from) {
    Stretch stretch =
        answer.stretches().stream()
            .filter(some -> months(some).contains(month))
            .findFirst()
            .orElse(null);
    if (stretch == null) {
      report.differs(from.place(), "month " + month, "an answer for it", "none");
      return false;
    }
    Located outcome = row.get("outcome");
    if (outcome instanceof Scalar text && !text.text().equals(stretch.outcome().id())) {
      report.differs(outcome.place(), "month " + month, text.text(), stretch.outcome().id());
      return false;
    }
    Located amount = row.get("amount");
    Fraction sum = amount == null ? null : reading.money(amount, PLACES);
    if (amount != null && sum != null && !amountOf(stretch).equals(money(sum))) {
      amount(amount, "month " + month, sum, stretch);
      return false;
    }
    return true;
  }

  private static Set<YearMonth> months(Stretch stretch) {
    Set<YearMonth> months = new TreeSet<>();
    YearMonth from = stretch.from();
    YearMonth to = stretch.to();
    if (from != null && to != null) {
      for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
        months.add(month);
      }
    }
    return months;
  }

  private static String shown(List<Stretch> stretches) {
    return stretches.stream()
        .map(stretch -> amountOf(stretch) + " from " + stretch.from() + " to " + stretch.to())
        .collect(Collectors.joining(", "));
  }

  private static String amountOf(Stretch stretch) {
    return stretch.amount().isKnown() ? money(stretch.amount().get()) : "an unknown sum";
  }

  private static String money(Fraction sum) {
    return Spelling.of(Kind.MONEY, sum, List.of());
  }
}
