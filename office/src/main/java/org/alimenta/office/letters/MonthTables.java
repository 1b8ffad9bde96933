package org.alimenta.office.letters;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.alimenta.office.letters.LetterPage.Row;
import org.alimenta.office.letters.LetterPage.Table;

/** Months with amounts as tables. */
final class MonthTables {
  private final Letter letter;
  private final LetterWords words;

  MonthTables(Letter letter, LetterWords words) {
    this.letter = letter;
    this.words = words;
  }

  /**
   * Who gets how much in which months, with the sum of all; what is due once, without months, and a
   * right without an end, without a sum.
   */
  Table granted() {
    if (letter.isOnce()) {
      return once();
    }
    List<Row> rows = new ArrayList<>();
    long total = 0;
    for (Subject subject : letter.subjects()) {
      List<MonthRun> runs = MonthRun.of(subject);
      for (MonthRun run : runs) {
        if (run.isPaid()) {
          boolean open = subject.answer().hasNoEnd() && run.equals(runs.getLast());
          String months =
              open ? words.monthsWithoutEnd(run.from()) : words.months(run.from(), run.to());
          rows.add(new Row(subject.person(), List.of(months, words.money(run.after().grosze()))));
          total += run.total();
        }
      }
    }
    boolean endless = letter.subjects().stream().anyMatch(s -> s.answer().hasNoEnd());
    return new Table(
        words.say("table.granted"),
        2,
        List.of(words.say("table.person"), words.say("table.months"), words.say("table.monthly")),
        rows,
        endless ? null : new Row(words.say("table.all"), List.of("", words.money(total))));
  }

  private Table once() {
    List<Row> rows = new ArrayList<>();
    long total = 0;
    for (Subject subject : letter.subjects()) {
      long due = subject.months().stream().mapToLong(LetterMonth::grosze).sum();
      rows.add(new Row(subject.person(), List.of(words.money(due))));
      total += due;
    }
    return new Table(
        words.say("table.once"),
        1,
        List.of(words.say("table.person"), words.say("table.amount")),
        rows,
        new Row(words.say("table.total"), List.of(words.money(total))));
  }

  /** What changes for whom in which months. */
  Table changed() {
    List<Row> rows = new ArrayList<>();
    for (Subject subject : letter.subjects()) {
      for (MonthRun run : MonthRun.of(subject)) {
        if (run.changes()) {
          rows.add(
              new Row(
                  subject.person(),
                  List.of(
                      words.months(run.from(), run.to()),
                      words.due(run.before()),
                      words.due(run.after()))));
        }
      }
    }
    return new Table(
        words.say("table.changed"),
        2,
        List.of(
            words.say("table.person"),
            words.say("table.months"),
            words.say("table.before"),
            words.say("table.now")),
        rows,
        null);
  }

  /** All months together, now less than before or more; in minor units. */
  long difference() {
    return letter.subjects().stream()
        .flatMap(subject -> MonthRun.of(subject).stream())
        .mapToLong(MonthRun::difference)
        .sum();
  }

  /** Each month by itself. A change shows beside it what was before; otherwise one table does. */
  List<Table> monthByMonth() {
    if (letter.isOnce() && !letter.kind().comparesMonths()) {
      return List.of(once());
    }
    return letter.kind().comparesMonths()
        ? letter.subjects().stream().map(this::comparison).toList()
        : List.of(amounts());
  }

  private Table amounts() {
    TreeSet<YearMonth> months = new TreeSet<>();
    letter.subjects().forEach(s -> s.months().forEach(month -> months.add(month.month())));
    List<String> head = new ArrayList<>(List.of(words.say("table.month")));
    List<String> totals = new ArrayList<>();
    for (Subject subject : letter.subjects()) {
      head.add(subject.person());
      totals.add(words.money(subject.months().stream().mapToLong(LetterMonth::grosze).sum()));
    }
    List<Row> rows = new ArrayList<>();
    for (YearMonth month : months) {
      rows.add(
          new Row(
              words.month(month),
              letter.subjects().stream().map(subject -> due(subject.months(), month)).toList()));
    }
    return new Table(
        words.say("table.amounts"), 1, head, rows, new Row(words.say("table.total"), totals));
  }

  private String due(List<LetterMonth> months, YearMonth month) {
    return months.stream()
        .filter(one -> one.month().equals(month))
        .findFirst()
        .map(words::due)
        .orElse("–");
  }

  private Table comparison(Subject subject) {
    List<Row> rows = new ArrayList<>();
    long total = 0;
    for (MonthRun run : MonthRun.of(subject)) {
      for (YearMonth month = run.from(); !month.isAfter(run.to()); month = month.plusMonths(1)) {
        long difference = run.after().grosze() - run.before().grosze();
        rows.add(
            new Row(
                words.month(month),
                List.of(
                    words.due(run.before()),
                    words.due(run.after()),
                    words.difference(difference))));
        total += difference;
      }
    }
    return new Table(
        words.say("table.compared", subject.person()),
        1,
        List.of(
            words.say("table.month"),
            words.say("table.before"),
            words.say("table.now"),
            words.say("table.difference")),
        rows,
        new Row(words.say("table.total"), List.of("", "", words.difference(total))));
  }
}
