package org.alimenta.app.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.alimenta.law.Benefit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.population.Layout;
import org.alimenta.simulation.MadeUpPopulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes up a population and writes it into a file. */
@Command(
    name = "population",
    description = {
      "Makes up families that ask for a benefit, and writes them into a Parquet file.",
      "The same seed makes the same families. Their shares are made up too: no statistic.",
    },
    mixinStandardHelpOptions = true)
public final class PopulationCommand implements Callable<Integer> {
  private static final long MOST_FAMILIES = 100_000_000;

  @Spec private CommandSpec spec;
  @Mixin private AskedBenefit asked;
  private final String version;

  @Parameters(paramLabel = "FILE", description = "The file to write: NAME.parquet.")
  private Path file;

  @Option(
      names = "--families",
      paramLabel = "COUNT",
      defaultValue = "1000000",
      description = "How many families. Default: ${DEFAULT-VALUE}.")
  private long families;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Which families. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--period",
      paramLabel = "MONTH",
      defaultValue = "2024-10",
      description = "A month of the benefit period they ask for. Default: ${DEFAULT-VALUE}.")
  private YearMonth period = YearMonth.of(2024, 10);

  @Option(
      names = "--forgetful",
      paramLabel = "COUNT",
      defaultValue = "0",
      description =
          "How many families of a thousand leave one fact untold. Default: ${DEFAULT-VALUE}.")
  private int forgetful;

  @Option(names = "--force", description = "Replace the file when it is there already.")
  private boolean force;

  /**
   * @param version of the product, which the file names as its maker
   */
  public PopulationCommand(String version) {
    this.version = version;
  }

  @Override
  public Integer call() {
    Lawbook law = asked.law(spec.commandLine());
    Benefit<?> benefit = asked.benefit(law, spec.commandLine());
    CaseMaker maker =
        CaseMaker.find(law.id(), benefit.id())
            .orElseThrow(
                () ->
                    misuse(
                        "Nobody makes up families for '"
                            + benefit.id()
                            + "'. Use one of: "
                            + String.join(", ", asked.madeUp(law))
                            + "."));
    check(benefit);
    PrintWriter err = spec.commandLine().getErr();
    try (ProgressLine progress = ProgressLine.on(err, "families")) {
      new MadeUpPopulation(maker, seed, period, forgetful)
          .write(file, new Layout(law.caseType()), families, "Alimenta " + version, progress);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%,d families are in %s.%n", families, file);
    out.flush();
    return ExitCodes.DONE;
  }

  private void check(Benefit<?> benefit) {
    if (families < 1 || families > MOST_FAMILIES) {
      throw misuse("--families can be from 1 to " + MOST_FAMILIES + ".");
    }
    if (forgetful < 0 || forgetful > 1000) {
      throw misuse("--forgetful can be from 0 to 1000.");
    }
    asked.check(benefit, "--period", period, spec.commandLine());
    if (Files.isDirectory(file)) {
      throw misuse(file + " is a folder. Name a file in it.");
    }
    if (Files.exists(file) && !force) {
      throw misuse(file + " is there already. Name another file, or add --force.");
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
