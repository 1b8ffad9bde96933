package org.alimenta.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alimenta.database.Backup;
import org.alimenta.database.Database;
import org.alimenta.database.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole database into one file, also while the office works. */
@Command(
    name = "backup",
    description = "Writes the whole database into one file; the office may go on working.",
    mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist yet.")
  private Path file = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The folder of the data. Default: data, or what ALIMENTA_DATA says.")
  private @Nullable Path data;

  private final String version;

  /**
   * @param version that the file will name
   */
  public BackupCommand(String version) {
    this.version = version;
  }

  @Override
  public Integer call() {
    QuietLog.begin();
    PrintWriter out = spec.commandLine().getOut();
    try (Database database = DatabaseSettings.ofEnvironment(DataFolder.of(data)).openBeside();
        ProgressLine line = ProgressLine.on(spec.commandLine().getErr(), "tables")) {
      Backup.Written written = Backup.write(database, file.toAbsolutePath(), version, line::done);
      line.close();
      out.println(written.rows() + " rows of " + written.tables() + " tables are in " + file + ".");
    }
    out.flush();
    return ExitCodes.DONE;
  }
}
