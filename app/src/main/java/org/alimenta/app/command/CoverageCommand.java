package org.alimenta.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.alimenta.app.coverage.Coverage;
import org.alimenta.app.coverage.Coverage.State;
import org.alimenta.app.coverage.Covering;
import org.alimenta.app.coverage.Requirements;
import org.alimenta.app.coverage.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which requirement rows are covered by a case or a test. */
@Command(
    name = "coverage",
    description = "Shows which requirements are covered by a case or a test.",
    mixinStandardHelpOptions = true)
public final class CoverageCommand implements Callable<Integer> {
  private static final String FOLDER = "docs/requirements";

  @Spec private CommandSpec spec;

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      defaultValue = "${sys:alimenta.home:-.}",
      description = "The root of the repository.")
  private Path home = Path.of(".");

  @Option(names = "--update", description = "Write the list of covered rows, covered.txt.")
  private boolean update;

  @Override
  public Integer call() {
    Path folder = home.resolve(FOLDER);
    Requirements requirements = Requirements.read(folder);
    Coverage coverage = new Coverage(requirements, Covering.in(home));
    PrintWriter out = spec.commandLine().getOut();
    print(coverage, State.COVERED, "Covered", out);
    print(coverage, State.NOT_COVERED, "Not covered, with the reason", out);
    print(coverage, State.OPEN, "Open", out);
    counts(coverage, out);
    if (update) {
      requirements.remember(
          folder, Set.copyOf(coverage.rows(State.COVERED).stream().map(Row::id).toList()));
    }
    List<String> faults = coverage.faults();
    faults.forEach(spec.commandLine().getErr()::println);
    return faults.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  private static void print(Coverage coverage, State state, String heading, PrintWriter out) {
    out.println(heading);
    for (Row row : coverage.rows(state)) {
      out.println("  " + row.id() + "  " + row.title());
      String because = coverage.because(row);
      if (!because.isEmpty()) {
        out.println("      " + because);
      }
    }
    out.println();
  }

  private static void counts(Coverage coverage, PrintWriter out) {
    List<List<String>> rows = new ArrayList<>();
    int[] sums = new int[State.values().length];
    for (Map.Entry<String, int[]> document : coverage.counts().entrySet()) {
      rows.add(row(document.getKey(), document.getValue()));
      for (int i = 0; i < sums.length; i++) {
        sums[i] += document.getValue()[i];
      }
    }
    rows.add(row("all", sums));
    Table.of("document", "rows", "covered", "not covered", "open").with(rows).print(out);
    out.flush();
  }

  private static List<String> row(String name, int[] counts) {
    int covered = counts[State.COVERED.ordinal()];
    int left = counts[State.NOT_COVERED.ordinal()];
    int open = counts[State.OPEN.ordinal()];
    return List.of(name, "" + (covered + left + open), "" + covered, "" + left, "" + open);
  }
}
