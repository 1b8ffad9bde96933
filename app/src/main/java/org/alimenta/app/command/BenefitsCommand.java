package org.alimenta.app.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the benefits that can be decided. */
@Command(
    name = "benefits",
    description = "Lists the benefits that can be decided, with their acts.",
    mixinStandardHelpOptions = true)
public final class BenefitsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<List<String>> rows = Lawbooks.all().stream().flatMap(BenefitsCommand::rows).toList();
    Table.of("law", "benefit", "of", "from", "until", "act").with(rows).print(out);
    out.flush();
  }

  private static Stream<List<String>> rows(Lawbook law) {
    return law.benefits().stream()
        .map(
            benefit ->
                List.of(
                    law.id(),
                    benefit.id(),
                    benefit.subject().type().id(),
                    benefit.from().toString(),
                    benefit.until().map(LocalDate::toString).orElse(""),
                    benefit.act().reference()));
  }
}
