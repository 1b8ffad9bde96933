package org.alimenta.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alimenta.database.Backup;
import org.alimenta.database.Database;
import org.alimenta.database.DatabaseSettings;
import org.alimenta.database.Restore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a backup back into a database, the whole of it or nothing. */
@Command(
    name = "restore",
    description = "Brings a backup back, the whole of it or nothing.",
    mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
  private Path file = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The folder of the data. Default: data, or what ALIMENTA_DATA says.")
  private @Nullable Path data;

  @Option(
      names = "--replace",
      description = "Give up everything that the database holds now. Without it, it must be empty.")
  private boolean replace;

  @Override
  public Integer call() {
    QuietLog.begin();
    PrintWriter out = spec.commandLine().getOut();
    DatabaseSettings settings = DatabaseSettings.ofEnvironment(DataFolder.of(data));
    try (Database database = settings.open();
        ProgressLine line = ProgressLine.on(spec.commandLine().getErr(), "tables")) {
      Backup.Written written = Restore.read(database, file.toAbsolutePath(), replace, line::done);
      line.close();
      out.println(
          written.rows()
              + " rows of "
              + written.tables()
              + " tables are back in "
              + settings
              + ", each checked against the backup.");
    }
    out.flush();
    return ExitCodes.DONE;
  }
}
