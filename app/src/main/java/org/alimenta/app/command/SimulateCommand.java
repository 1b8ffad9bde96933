package org.alimenta.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.alimenta.law.Benefit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.text.Language;
import org.alimenta.simulation.PopulationFile;
import org.alimenta.simulation.Simulation;
import org.alimenta.simulation.Totals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides a benefit for a whole population and adds up what it comes to. */
@Command(
    name = "simulate",
    description = "Decides a benefit for everybody in a population, month by month, and adds up.",
    mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {
  /** From here on it is worth while to compile the rule. */
  private static final long MANY_CASES = 20_000;

  private static final int MOST_MONTHS = 120;
  private static final int MOST_THREADS = 256;

  @Spec private CommandSpec spec;
  @Mixin private AskedLanguage language;
  @Mixin private AskedBenefit asked;

  @Option(
      names = "--population",
      required = true,
      paramLabel = "FILE",
      description = "The population; see: population.")
  private Path file = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "MONTH",
      defaultValue = "2024-10",
      description = "The first month. Default: ${DEFAULT-VALUE}.")
  private YearMonth from = YearMonth.of(2024, 10);

  @Option(
      names = "--months",
      paramLabel = "COUNT",
      defaultValue = "12",
      description = "How many months. Default: ${DEFAULT-VALUE}.")
  private int months;

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      description = "How many threads work. Default: as many as there are processors.")
  private @Nullable Integer threads;

  @Option(names = "--json", description = "Print the totals as JSON, for machines.")
  private boolean json;

  @Override
  public Integer call() {
    Language in = language.of(spec.commandLine());
    Lawbook law = asked.law(spec.commandLine());
    Benefit<?> benefit = asked.benefit(law, spec.commandLine());
    check(benefit);
    Layout layout = new Layout(law.caseType());
    try (PopulationFile population = PopulationFile.open(file, layout)) {
      long started = System.nanoTime();
      Totals totals =
          over(
              population,
              new PopulationReader(
                  benefit, layout, law.numbers(), population.cases() >= MANY_CASES));
      SimulationView view = SimulationView.of(law, benefit, totals, System.nanoTime() - started);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.of(view));
      } else {
        new SimulationText(law, benefit, in).print(totals, view, out);
      }
      out.flush();
    }
    return ExitCodes.DONE;
  }

  private Totals over(PopulationFile population, PopulationReader reader) {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    PrintWriter err = spec.commandLine().getErr();
    try (ProgressLine progress = ProgressLine.on(err, "families")) {
      return new Simulation(reader, from, months).over(population, workers, progress);
    }
  }

  private void check(Benefit<?> benefit) {
    if (benefit.months().isEmpty()) {
      throw misuse("'" + benefit.id() + "' is not decided month by month.");
    }
    if (months < 1 || months > MOST_MONTHS) {
      throw misuse("--months can be from 1 to " + MOST_MONTHS + ".");
    }
    if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
      throw misuse("--threads can be from 1 to " + MOST_THREADS + ".");
    }
    asked.check(benefit, "--from", from, spec.commandLine());
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
