package org.alimenta.app.command;

import java.io.PrintWriter;
import org.alimenta.database.DatabaseRefused;
import org.alimenta.law.source.SourceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What the user sees when a command cannot go on: what is wrong and what to do, no stack trace. */
public final class Faults implements IExecutionExceptionHandler {
  /** Shows the whole story of a fault, for developers. */
  public static final String DEBUG = "--debug";

  private boolean showingWhere;

  public void showWhere(boolean on) {
    this.showingWhere = on;
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (fault instanceof SourceException refused) {
      refused.problems().forEach(problem -> err.println(problem));
    } else if (fault instanceof DatabaseRefused) {
      err.println(fault.getMessage());
    } else {
      err.println(
          "Alimenta itself has failed ("
              + fault.getClass().getSimpleName()
              + "): "
              + fault.getMessage());
      err.println("Please report it, with what you did. Add " + DEBUG + " to see where.");
    }
    if (showingWhere) {
      fault.printStackTrace(err);
    }
    err.flush();
    return ExitCodes.FAILED;
  }
}
