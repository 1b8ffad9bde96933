package org.alimenta.app.command;

import java.time.YearMonth;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.source.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which benefit of which law a population is about. */
final class AskedBenefit {
  /** Facts know days until the end of 2100. */
  private static final YearMonth LAST = YearMonth.of(2098, 12);

  @Option(
      names = "--law",
      paramLabel = "LAW",
      defaultValue = "poland",
      description = "The law. Default: ${DEFAULT-VALUE}.")
  private String law = "poland";

  @Option(
      names = "--benefit",
      paramLabel = "ID",
      defaultValue = "maintenance-fund",
      description = "The benefit; see: benefits. Default: ${DEFAULT-VALUE}.")
  private String benefit = "maintenance-fund";

  Lawbook law(CommandLine of) {
    return Lawbooks.find(law)
        .orElseThrow(
            () ->
                new ParameterException(
                    of, "There is no law '" + law + "'. Use one of: " + Lawbooks.all() + "."));
  }

  Benefit<?> benefit(Lawbook of, CommandLine command) {
    return of.decider(benefit)
        .<Benefit<?>>map(Decider::benefit)
        .orElseThrow(
            () ->
                new ParameterException(
                    command,
                    "No benefit of the law '%s' is called '%s'. %s"
                        .formatted(of, benefit, Suggestions.hint(benefit, of.benefitIds()))));
  }

  /** The benefits for which families are made up. */
  List<String> madeUp(Lawbook of) {
    return CaseMaker.all().stream()
        .filter(maker -> maker.law().equals(of.id()))
        .map(CaseMaker::benefit)
        .sorted()
        .toList();
  }

  /** Refuses a month in which the benefit is not. */
  void check(Benefit<?> of, String option, YearMonth month, CommandLine command) {
    YearMonth first = YearMonth.from(of.from());
    YearMonth last = of.until().map(YearMonth::from).orElse(LAST);
    if (month.isBefore(first) || month.isAfter(last)) {
      throw new ParameterException(
          command, "%s can be from %s to %s for '%s'.".formatted(option, first, last, of.id()));
    }
  }
}
