package org.alimenta.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.alimenta.law.Benefit;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.lint.Defect;
import org.alimenta.law.lint.Explanation;
import org.alimenta.law.lint.Finding;
import org.alimenta.law.lint.Lint;
import org.alimenta.law.lint.Report;
import org.alimenta.law.source.Suggestions;
import org.alimenta.law.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the rules without running a case and says what cannot be right. */
@Command(
    name = "lint",
    description = "Reads the rules without a case; ends with 1 when something is left unexplained.",
    mixinStandardHelpOptions = true)
public final class LintCommand implements Callable<Integer> {
  private final Function<Optional<LocalDate>, Clock> clock;

  @Spec private CommandSpec spec;
  @Mixin private AskedLanguage language;

  @Option(
      names = "--benefit",
      paramLabel = "ID",
      description = "Print only what concerns this benefit; see: benefits.")
  private @Nullable String benefit;

  @Option(names = "--all", description = "Print what is explained and what is openly unknown too.")
  private boolean all;

  @Option(names = "--json", description = "Print every finding as JSON, for machines.")
  private boolean json;

  public LintCommand(Function<Optional<LocalDate>, Clock> clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Language in = language.of(spec.commandLine());
    List<Report> reports = new ArrayList<>();
    for (Jurisdiction law : laws()) {
      reports.add(read(law));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(reports.stream().flatMap(each -> views(each, in).stream()).toList()));
    } else {
      reports.forEach(report -> print(report, in, out));
    }
    out.flush();
    return reports.stream().allMatch(report -> report.open().isEmpty())
        ? ExitCodes.DONE
        : ExitCodes.FAILED;
  }

  /** Read anew and not through the book of laws, which refuses a law with a faulty file. */
  private List<Jurisdiction> laws() {
    List<Jurisdiction> laws =
        StreamSupport.stream(java.util.ServiceLoader.load(Jurisdiction.class).spliterator(), false)
            .sorted(Comparator.comparing(Jurisdiction::id))
            .toList();
    if (benefit == null) {
      return laws;
    }
    List<String> ids =
        laws.stream().flatMap(law -> law.benefits().stream()).map(Benefit::id).toList();
    if (!ids.contains(benefit)) {
      throw new ParameterException(
          spec.commandLine(),
          "No benefit is called '%s'. %s".formatted(benefit, Suggestions.hint(benefit, ids)));
    }
    return laws.stream()
        .filter(law -> law.benefits().stream().anyMatch(each -> each.id().equals(benefit)))
        .toList();
  }

  private Report read(Jurisdiction law) {
    LocalDate today = LocalDate.now(clock.apply(Optional.empty()));
    try (ProgressLine progress = ProgressLine.on(spec.commandLine().getErr(), "checks")) {
      Report whole = Lint.of(law, today, progress::done);
      return benefit == null ? whole : whole.of(benefit);
    }
  }

  private void print(Report report, Language in, PrintWriter out) {
    for (Defect defect : Defect.values()) {
      List<Finding> found = report.open().stream().filter(each -> each.defect() == defect).toList();
      if (!found.isEmpty()) {
        out.println(defect.title().in(in.code()) + ". " + defect.why().in(in.code()));
        found.forEach(each -> print(each, in, out));
        out.println();
      }
    }
    if (all) {
      for (Report.Explained each : report.explained()) {
        print(each.finding(), in, out);
        Explanation by = each.by();
        out.println("    " + by.because().in(in.code()) + " (" + by.cites() + ", " + by.on() + ")");
      }
      report.declared().forEach(each -> print(each, in, out));
    }
    out.println(
        (in == Language.POLISH
                ? "Ustalenia bez wyjaśnienia: %d; wyjaśnione: %d; otwarcie nieznane wartości: %d"
                : "Unexplained findings: %d; explained: %d; values openly not known: %d")
            .formatted(report.open().size(), report.explained().size(), report.declared().size()));
  }

  private static void print(Finding finding, Language in, PrintWriter out) {
    String where = finding.where().in(in.code());
    out.println("  " + (finding.benefit() == null ? "" : finding.benefit() + ": ") + where);
    if (finding.place() != null) {
      out.println("    " + finding.place());
    }
    out.println("    " + finding.what().in(in.code()) + " " + finding.remedy().in(in.code()));
    out.println("    [" + finding.id() + "]");
  }

  /** A finding for machines. */
  private record View(
      String kind,
      String id,
      @Nullable String benefit,
      String where,
      @Nullable String place,
      String what,
      String why,
      String remedy,
      @Nullable String explained) {}

  private static List<View> views(Report report, Language in) {
    List<View> views = new ArrayList<>();
    report.open().forEach(each -> views.add(view(each, null, in)));
    report
        .explained()
        .forEach(each -> views.add(view(each.finding(), each.by().because().in(in.code()), in)));
    return views;
  }

  private static View view(Finding finding, @Nullable String explained, Language in) {
    String code = in.code();
    return new View(
        finding.defect().id(),
        finding.id(),
        finding.benefit(),
        finding.where().in(code),
        finding.place() == null ? null : finding.place().toString(),
        finding.what().in(code),
        finding.defect().why().in(code),
        finding.remedy().in(code),
        explained);
  }
}
