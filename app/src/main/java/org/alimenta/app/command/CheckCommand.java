package org.alimenta.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.cases.CaseResult;
import org.alimenta.law.cases.CaseRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares cases with what they expect. */
@Command(
    name = "check",
    description = "Compares cases with what they expect; ends with 1 when any differs.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseInput input;
  private int passed;
  private int failed;

  /**
   * @param clock that stands still on a day, when there is one
   */
  public CheckCommand(Function<Optional<LocalDate>, Clock> clock) {
    this.input = new CaseInput(clock);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    for (CaseInput.Read read : input.read()) {
      read.problems().forEach(err::println);
      failed += read.problems().isEmpty() ? 0 : 1;
      err.flush();
      read.cases().forEach(told -> run(told, out));
    }
    out.println(passed + " passed, " + failed + " failed");
    out.flush();
    return failed == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  private void run(ToldCase told, PrintWriter out) {
    CaseResult result = CaseRunner.run(told);
    if (result.passed()) {
      passed++;
      return;
    }
    failed++;
    out.println("Failed: " + told.name());
    result.messages().forEach(message -> out.println("  " + message));
  }
}
