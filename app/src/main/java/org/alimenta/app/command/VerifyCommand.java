package org.alimenta.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.alimenta.database.Database;
import org.alimenta.database.DatabaseSettings;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.Seal;
import org.alimenta.ledger.Verification;
import org.jspecify.annotations.Nullable;
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
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The folder of the data. Default: data, or what ALIMENTA_DATA says.")
  private @Nullable Path data;

  @Option(
      names = "--seal",
      paramLabel = "HASH",
      description = "A seal that was noted: it must still be there.")
  private @Nullable String seal;

  @Override
  public Integer call() {
    try (Database database = DatabaseSettings.ofEnvironment(DataFolder.of(data)).openBeside()) {
      return verify(database.dataSource());
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
