package org.alimenta.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.alimenta.database.Database;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.Seal;
import org.alimenta.ledger.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks every entry of the ledger, whether the office is running or not. */
@Command(
    name = "verify",
    description = "Checks every entry of the ledger and names the first that is wrong.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  private static final int LINE_OF_PORT = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${env:ALIMENTA_DATA:-data}",
      description = "The office's folder. Default: ${DEFAULT-VALUE}.")
  private Path data = Path.of("data");

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "Another PostgreSQL, such as jdbc:postgresql://server/alimenta; its user and password"
              + " are taken from PGUSER and PGPASSWORD.")
  private @Nullable String url;

  @Option(
      names = "--seal",
      paramLabel = "HASH",
      description = "A seal that was noted: it must still be there.")
  private @Nullable String seal;

  @Override
  public Integer call() {
    Optional<String> server = url == null ? running() : Optional.of(url);
    if (server.isPresent()) {
      return verify(
          new DriverManagerDataSource(
              server.get(),
              Optional.ofNullable(System.getenv("PGUSER")).orElse("postgres"),
              Optional.ofNullable(System.getenv("PGPASSWORD")).orElse("postgres")));
    }
    if (!Files.isDirectory(folder())) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("There is no database in " + folder().toAbsolutePath() + ".");
      err.println("Name the office's folder with --data, or a server with --url.");
      err.flush();
      return ExitCodes.FAILED;
    }
    try (Database database = Database.embedded(folder())) {
      return verify(database.dataSource());
    }
  }

  private Path folder() {
    return data.resolve("postgres");
  }

  /** The server that runs in the folder already; what PostgreSQL writes there tells its port. */
  private Optional<String> running() {
    Path told = folder().resolve("postmaster.pid");
    if (!Files.exists(told)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(told);
      boolean alive =
          lines.size() > LINE_OF_PORT
              && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                  .map(ProcessHandle::isAlive)
                  .orElse(false);
      return alive
          ? Optional.of("jdbc:postgresql://localhost:" + lines.get(LINE_OF_PORT) + "/postgres")
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private int verify(DataSource dataSource) {
    Ledger ledger = new Ledger(dataSource);
    Verification verification = ledger.verify();
    PrintWriter out = spec.commandLine().getOut();
    boolean sealIsThere = seal == null || ledger.sealWithHash(seal).isPresent();
    if (verification.isWell() && sealIsThere) {
      out.println("The ledger is well.");
    } else {
      out.println("The ledger is not as it was written.");
    }
    verification
        .first()
        .ifPresent(
            fault -> {
              out.println("  First wrong: " + fault.entry() + ". " + fault.what());
              if (verification.faults().size() > 1) {
                out.println("  Other faults: " + (verification.faults().size() - 1) + ".");
              }
            });
    if (!sealIsThere) {
      out.println("  The seal " + seal + " is not there: what it sealed was rewritten.");
    }
    summary(verification, out);
    out.flush();
    return verification.isWell() && sealIsThere ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  private static void summary(Verification verification, PrintWriter out) {
    out.println(
        "  "
            + verification.entries()
            + " entries in "
            + verification.lines()
            + " lines and "
            + verification.journals()
            + " journals were read; each hash and each sum was computed anew.");
    verification.lastSeal().map(VerifyCommand::described).ifPresent(out::println);
    out.println("  Lines after the last seal: " + verification.unsealed() + ".");
    List<YearMonth> closed = verification.closed();
    if (!closed.isEmpty()) {
      out.println("  Closed up to " + closed.getLast() + ".");
    }
  }

  private static String described(Seal seal) {
    return "  Last seal: "
        + seal.number()
        + " of "
        + seal.recorded()
        + ", "
        + seal.lines()
        + " lines, hash "
        + seal.hash();
  }
}
