package org.alimenta.app.command;

import java.io.PrintWriter;
import org.alimenta.law.casefile.CaseSchema;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints what a file of cases may say, as a JSON Schema for editors and other programs. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of case files.",
    mixinStandardHelpOptions = true)
public final class SchemaCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--law",
      paramLabel = "LAW",
      defaultValue = "poland",
      description = "The law whose cases are described. Default: ${DEFAULT-VALUE}.")
  private String law = "poland";

  @Override
  public void run() {
    Lawbook found =
        Lawbooks.find(law)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "There is no law '" + law + "'. Use one of: " + Lawbooks.all() + "."));
    PrintWriter out = spec.commandLine().getOut();
    out.println(Json.of(CaseSchema.of(found)));
    out.flush();
  }
}
