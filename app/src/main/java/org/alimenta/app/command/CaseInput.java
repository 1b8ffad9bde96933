package org.alimenta.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.lawbook.LocalLaws;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.SourceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The cases that a command is about: its files and the day of the decision. */
final class CaseInput {
  private final Function<Optional<LocalDate>, Clock> clock;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "YAML or JSON files with cases, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day of the decision, like 2024-10-31, for cases that do not tell it. Default: today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--local-values",
      paramLabel = "FILE",
      description = "What the commune has set: a file, or a folder of them. Default: nothing.")
  private @Nullable Path localValues;

  /**
   * @param clock that stands still on a day, when there is one
   */
  CaseInput(Function<Optional<LocalDate>, Clock> clock) {
    this.clock = clock;
  }

  /** One file and what it holds: cases, or what is wrong with it. */
  record Read(Path file, List<ToldCase> cases, List<Problem> problems) {}

  /** Each file, in the order in which they were named; none twice. */
  List<Read> read() {
    CaseFile reader = reader();
    List<Read> all = new ArrayList<>();
    for (Path path : paths) {
      try {
        for (Path file : CaseFiles.named(path)) {
          if (all.stream().noneMatch(read -> read.file().equals(file))) {
            all.add(read(reader, file));
          }
        }
      } catch (SourceException e) {
        all.add(new Read(path, List.of(), e.problems()));
      }
    }
    return all;
  }

  private CaseFile reader() {
    LocalDate day = LocalDate.now(clock.apply(Optional.ofNullable(asOf)));
    try {
      return new CaseFile(laws(), day);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private List<Lawbook> laws() {
    if (localValues == null) {
      return Lawbooks.all();
    }
    if (!Files.exists(localValues)) {
      throw new ParameterException(
          spec.commandLine(), "There is no file or folder '" + localValues + "'.");
    }
    return LocalLaws.of(Lawbooks.all(), localValues);
  }

  private static Read read(CaseFile reader, Path file) {
    try {
      return new Read(file, reader.read(file), List.of());
    } catch (SourceException e) {
      return new Read(file, List.of(), e.problems());
    }
  }
}
