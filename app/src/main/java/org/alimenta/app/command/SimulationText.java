package org.alimenta.app.command;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alimenta.law.Benefit;
import org.alimenta.law.Outcome;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.population.Tally;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.MissingTextException;
import org.alimenta.simulation.Totals;

/** What a simulation came to, as a table on a terminal: a line for each month. */
final class SimulationText {
  /** Longer headings go on in the next line. */
  private static final int NARROW = 12;

  private static final String BETWEEN = "  ";

  private final Lawbook law;
  private final Benefit<?> benefit;
  private final Language language;
  private final NumberFormat whole;
  private final NumberFormat money;

  SimulationText(Lawbook law, Benefit<?> benefit, Language language) {
    this.law = law;
    this.benefit = benefit;
    this.language = language;
    Locale locale = Locale.forLanguageTag(language.code());
    this.whole = NumberFormat.getIntegerInstance(locale);
    this.money = NumberFormat.getNumberInstance(locale);
    money.setMinimumFractionDigits(2);
    money.setMaximumFractionDigits(2);
  }

  void print(Totals totals, SimulationView view, PrintWriter out) {
    out.println(title());
    out.println(
        said(
            "%s families, %s persons whose right it can be",
            "Rodziny: %s, osoby, których może to być prawo: %s",
            whole.format(totals.cases()),
            whole.format(totals.subjects())));
    out.println();
    table(totals, out);
    out.println();
    if (!view.unverified().isEmpty()) {
      out.println(
          said(
              "It may have used numbers that are not verified yet: %s",
              "Mogły zostać użyte liczby jeszcze niesprawdzone: %s",
              String.join(", ", view.unverified())));
    }
    out.println(
        said(
            "Decided in %s s, %s families a second.",
            "Rozstrzygnięto w %s s, rodzin na sekundę: %s.",
            whole.format(view.milliseconds() / 1000)
                + decimalPoint()
                + view.milliseconds() % 1000 / 100,
            whole.format(view.familiesPerSecond())));
  }

  private String title() {
    try {
      return law.words().texts().benefitTitle(benefit.id(), language);
    } catch (MissingTextException _) {
      return benefit.id();
    }
  }

  private String said(String english, String polish, Object... parts) {
    return (language == Language.POLISH ? polish : english).formatted(parts);
  }

  private String decimalPoint() {
    return language == Language.POLISH ? "," : ".";
  }

  private void table(Totals totals, PrintWriter out) {
    List<Outcome> outcomes = SimulationView.seen(totals);
    List<List<String>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(List.of(said("month", "miesiąc"))));
    outcomes.forEach(outcome -> rows.getFirst().add(word(outcome)));
    rows.getFirst().add(said("paid, %s", "wypłacono, %s", law.jurisdiction().currency()));
    for (int month = 0; month < totals.months().size(); month++) {
      rows.add(row(totals.months().get(month).toString(), totals.of(month), outcomes));
    }
    rows.add(row(said("all", "razem"), totals.all(), outcomes));
    print(rows, out);
  }

  private List<String> row(String name, Tally tally, List<Outcome> outcomes) {
    List<String> row = new ArrayList<>(List.of(name));
    outcomes.forEach(outcome -> row.add(whole.format(tally.persons(outcome))));
    row.add(money.format(SimulationView.money(tally.due())));
    return row;
  }

  private String word(Outcome outcome) {
    if (outcome.equals(PopulationReader.ANOTHER_MONTH)) {
      return said("month not asked for", "poza okresem wniosku");
    }
    try {
      return law.words().outcome(outcome, language);
    } catch (MissingTextException _) {
      return outcome.id();
    }
  }

  /** The first row is the heading, the last one the sum; numbers stand to the right. */
  private static void print(List<List<String>> rows, PrintWriter out) {
    List<List<String>> heading = rows.getFirst().stream().map(SimulationText::wrapped).toList();
    int high = heading.stream().mapToInt(List::size).max().orElse(1);
    int[] widths = new int[heading.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              heading.get(i).stream().mapToInt(String::length).max().orElse(0),
              rows.stream().skip(1).mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    for (int line = 0; line < high; line++) {
      List<String> cells = new ArrayList<>();
      for (List<String> lines : heading) {
        int at = line - (high - lines.size());
        cells.add(at < 0 ? "" : lines.get(at));
      }
      print(cells, widths, out);
    }
    for (int i = 1; i < rows.size(); i++) {
      if (i == rows.size() - 1) {
        out.println();
      }
      print(rows.get(i), widths, out);
    }
  }

  private static void print(List<String> cells, int[] widths, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - cells.get(i).length());
      line.append(i == 0 ? "" : BETWEEN);
      line.append(i == 0 ? cells.get(i) + space : space + cells.get(i));
    }
    out.println(line.toString().stripTrailing());
  }

  private static List<String> wrapped(String words) {
    List<String> lines = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String last = lines.isEmpty() ? "" : lines.getLast();
      if (!lines.isEmpty() && last.length() + 1 + word.length() <= NARROW) {
        lines.set(lines.size() - 1, last + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }
}
