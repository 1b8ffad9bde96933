package org.alimenta.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.casefile.Spelling;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.node.Kind;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.TableRow;
import org.alimenta.law.numbers.Unit;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists every number of law with its dates and where it stands. */
@Command(
    name = "numbers",
    description = "Lists every number of law with its dates and where it stands.",
    mixinStandardHelpOptions = true)
public final class NumbersCommand implements Runnable {
  private static final Fraction HUNDRED = Fraction.of(100);

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<List<String>> rows = new ArrayList<>();
    for (Lawbook law : Lawbooks.all()) {
      law.numbers().all().forEach(number -> rows(law, number, rows));
    }
    Table.of("law", "number", "from", "until", "value", "unit", "cites", "").with(rows).print(out);
    out.flush();
  }

  private static void rows(Lawbook law, DatedNumber number, List<List<String>> rows) {
    for (Entry entry : number.entries()) {
      if (entry.rows().isEmpty()) {
        rows.add(row(law, number, entry, number.id().value(), shown(number, entry.value())));
      }
      for (TableRow row : entry.rows()) {
        String at =
            number.keyUnit() == null ? row.at().toString() : shown(number.keyUnit(), row.at());
        rows.add(
            row(law, number, entry, number.id() + " [" + at + "]", shown(number, row.value())));
      }
    }
  }

  private static List<String> row(
      Lawbook law, DatedNumber number, Entry entry, String name, String value) {
    return List.of(
        law.id(),
        name,
        entry.from().toString(),
        entry.until() == null ? "" : entry.until().toString(),
        entry.isGap() ? "?" : value,
        number.unit().text(),
        entry.cites(),
        entry.isGap()
            ? "NOT KNOWN: " + entry.gap()
            : entry.unverified() == null ? "" : "UNVERIFIED: " + entry.unverified());
  }

  private static String shown(DatedNumber number, @Nullable Fraction value) {
    if (value == null) {
      return "";
    }
    return number.options().isEmpty() ? shown(number.unit(), value) : number.option(value).key();
  }

  private static String shown(Unit unit, Fraction value) {
    return switch (unit.kind()) {
      case MONEY -> Spelling.of(Kind.MONEY, value, List.of());
      case PERCENT -> Spelling.of(Kind.NUMBER, value.times(HUNDRED), List.of());
      case SHARE -> value.toString();
      case YES_NO -> Spelling.of(Kind.TEST, value, List.of());
      case COUNT, CHOICE -> Spelling.of(Kind.NUMBER, value, List.of());
    };
  }
}
