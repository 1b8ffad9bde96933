package org.alimenta.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.alimenta.app.command.AssessCommand;
import org.alimenta.app.command.BackupCommand;
import org.alimenta.app.command.BenefitsCommand;
import org.alimenta.app.command.CheckCommand;
import org.alimenta.app.command.CoverageCommand;
import org.alimenta.app.command.Faults;
import org.alimenta.app.command.LintCommand;
import org.alimenta.app.command.Misuse;
import org.alimenta.app.command.NumbersCommand;
import org.alimenta.app.command.PopulationCommand;
import org.alimenta.app.command.RestoreCommand;
import org.alimenta.app.command.RunCommand;
import org.alimenta.app.command.SchemaCommand;
import org.alimenta.app.command.SimulateCommand;
import org.alimenta.app.command.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Starts Spring only for the command that serves pages. */
@Command(
    name = "alimenta",
    description = "Child support and family benefits: decides, explains, pays and collects.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Alimenta implements Runnable {

  private static final ZoneId OFFICE = ZoneId.of("Europe/Warsaw");

  @Spec private CommandSpec spec;
  private final Faults faults = new Faults();

  @Option(
      names = Faults.DEBUG,
      scope = ScopeType.INHERIT,
      description = "Show where a fault of the program itself happened.")
  void debug(boolean on) {
    faults.showWhere(on);
  }

  public static void main(String[] args) {
    System.exit(
        commandLine()
            .setOut(new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8))
            .setErr(new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8))
            .execute(args));
  }

  /** The command line with all its commands. */
  static CommandLine commandLine() {
    Alimenta alimenta = new Alimenta();
    return new CommandLine(alimenta)
        .addSubcommand(new AssessCommand(Alimenta::clock, Version.number()))
        .addSubcommand(new CheckCommand(Alimenta::clock))
        .addSubcommand(new CoverageCommand())
        .addSubcommand(new SchemaCommand())
        .addSubcommand(new BenefitsCommand())
        .addSubcommand(new NumbersCommand())
        .addSubcommand(new LintCommand(Alimenta::clock))
        .addSubcommand(new PopulationCommand(Version.number()))
        .addSubcommand(new SimulateCommand())
        .addSubcommand(new BackupCommand(Version.number()))
        .addSubcommand(new RestoreCommand())
        .addSubcommand(new VerifyCommand())
        .addSubcommand(new RunCommand(Alimenta::clock, Version.number()))
        .setExecutionExceptionHandler(alimenta.faults)
        .setParameterExceptionHandler(new Misuse());
  }

  private static Clock clock(Optional<LocalDate> fixed) {
    return BusinessClock.of(OFFICE, fixed);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do, for instance: help");
  }
}
