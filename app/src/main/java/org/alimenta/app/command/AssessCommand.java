package org.alimenta.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.alimenta.law.Outcome;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.source.Suggestions;
import org.alimenta.law.text.Language;
import org.alimenta.law.view.AssessmentView;
import org.alimenta.law.view.CaseView;
import org.alimenta.law.view.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides cases and explains each outcome. */
@Command(
    name = "assess",
    description = "Decides the cases in files and explains each outcome.",
    mixinStandardHelpOptions = true)
public final class AssessCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AskedLanguage language;
  @Mixin private CaseInput input;
  private final String version;

  @Option(names = "--json", description = "Print the answers as JSON, for machines.")
  private boolean json;

  @Option(
      names = "--benefit",
      paramLabel = "ID",
      description = "Decide this benefit only; may be given several times. See: benefits.")
  private List<String> benefits = new ArrayList<>();

  @Option(
      names = "--choice",
      paramLabel = "NUMBER=OPTION",
      description =
          "Answer an open question of law, or set a local amount; may be given several times.")
  private Map<String, String> choices = new TreeMap<>();

  @Option(
      names = "--steps",
      paramLabel = "DEPTH",
      defaultValue = "" + Told.USUAL_DEPTH,
      description =
          "How many levels of reasons are shown; from 3 on also those of met conditions, of months"
              + " and of every amount. Default: ${DEFAULT-VALUE}.")
  private int depth;

  /**
   * @param clock that stands still on a day, when there is one
   * @param version of the product, for the receipt
   */
  public AssessCommand(Function<Optional<LocalDate>, Clock> clock, String version) {
    this.input = new CaseInput(clock);
    this.version = version;
  }

  private record Decided(ToldCase told, List<Answer> answers) {}

  @Override
  public Integer call() {
    Language in = language.of(spec.commandLine());
    List<CaseInput.Read> files = input.read();
    PrintWriter err = spec.commandLine().getErr();
    files.forEach(file -> file.problems().forEach(err::println));
    err.flush();
    List<Decided> decided =
        files.stream().flatMap(file -> file.cases().stream()).map(this::decide).toList();
    boolean refused = files.stream().anyMatch(file -> !file.problems().isEmpty());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(view(decided)));
    } else {
      Told text = new Told(in, depth);
      decided.forEach(one -> out.print(text.of(one.told(), one.answers())));
    }
    out.flush();
    return refused ? ExitCodes.FAILED : ExitCodes.DONE;
  }

  private Decided decide(ToldCase told) {
    ToldCase asked = asked(told);
    List<Answer> answers = asked.law().decide(asked.situation(), asked.benefits());
    return new Decided(asked, asked.benefits().isEmpty() ? applicable(answers) : answers);
  }

  /** Who asked for nothing in particular need not read that an old law does not apply. */
  private static List<Answer> applicable(List<Answer> answers) {
    List<Answer> some =
        answers.stream()
            .filter(answer -> !answer.outcome().equals(Outcome.NOT_APPLICABLE))
            .toList();
    return some.isEmpty() ? answers : some;
  }

  /** What is said on the command line goes before what the case says. */
  private ToldCase asked(ToldCase told) {
    Lawbook law = chosen(told.law());
    for (String benefit : benefits) {
      if (!law.benefitIds().contains(benefit)) {
        throw new ParameterException(
            spec.commandLine(),
            "No benefit of the law '%s' is called '%s'. %s"
                .formatted(law, benefit, Suggestions.hint(benefit, law.benefitIds())));
      }
    }
    return told.under(law, benefits.isEmpty() ? told.benefits() : benefits);
  }

  private Lawbook chosen(Lawbook law) {
    try {
      Map<NumberId, String> values = new TreeMap<>();
      choices.forEach((id, value) -> values.put(NumberId.of(id), value));
      return law.with(values);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private AssessmentView view(List<Decided> decided) {
    List<CaseView> cases =
        decided.stream().map(one -> Views.of(one.told(), one.answers())).toList();
    return new AssessmentView("Alimenta", version, cases);
  }
}
