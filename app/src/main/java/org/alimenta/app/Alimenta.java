package org.alimenta.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Starts Spring only for the command that serves pages. */
@Command(
    name = "alimenta",
    description = "Child support and family benefits: decides, explains, pays and collects.",
    mixinStandardHelpOptions = true,
    versionProvider = Alimenta.Version.class)
public final class Alimenta implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Alimenta()).execute(args));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do, for instance: help");
  }

  /** Reads the version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      Properties properties = new Properties();
      try (InputStream in = Alimenta.class.getResourceAsStream("version.properties")) {
        properties.load(Objects.requireNonNull(in, "version.properties is missing from the jar"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"Alimenta " + properties.getProperty("version")};
    }
  }
}
