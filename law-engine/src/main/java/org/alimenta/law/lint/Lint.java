package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.lint.Report.Explained;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.SourceException;

/**
 * Reads a law without running a case. "Never" and "no answer" are meant: they hold for every case
 * that can be told. Where a check only tries examples, its finding shows the example.
 */
public final class Lint {
  private static final List<Check> CHECKS =
      List.of(
          new Uncovered(),
          new MissingVersions(),
          new MissingRows(),
          new HolesBetweenBranches(),
          new DeadBranches(),
          new UnreadWords(),
          new FallingAmounts(),
          new TermsThatEndFirst(),
          new ClosedWindows(),
          new NumbersInTexts(),
          new UnreadFacts(),
          new PapersOfNothing());

  /** Is told how far the work is. */
  @FunctionalInterface
  public interface Progress {
    void done(int checks, int of);
  }

  private Lint() {}

  public static Report of(Jurisdiction law, LocalDate today) {
    return of(law, today, (_, _) -> {});
  }

  /**
   * @param today decides which value of a number is the present one
   */
  public static Report of(Jurisdiction law, LocalDate today, Progress progress) {
    return of(law, LawFiles.of(law), today, progress);
  }

  static Report of(Jurisdiction law, LawFiles files, LocalDate today, Progress progress) {
    LintedLaw read;
    try {
      read = new LintedLaw(law, files, today);
    } catch (SourceException e) {
      return new Report(e.problems().stream().map(Lint::unreadable).toList(), List.of(), List.of());
    }
    Findings found = new Findings();
    for (int i = 0; i < CHECKS.size(); i++) {
      progress.done(i, CHECKS.size());
      CHECKS.get(i).look(read, found);
    }
    return explained(found, read.file().explanations());
  }

  /** Two values for one day, or none, are refused when a file of numbers is read. */
  private static Finding unreadable(Problem problem) {
    Wording where = new Wording(problem.place().file(), problem.place().file());
    Defect defect = problem.isOfTime() ? Defect.TIME : Defect.UNREADABLE;
    return new Finding(
        defect,
        Finding.id(defect, problem.place().toString()),
        null,
        where,
        problem.place(),
        new Wording(problem.what(), problem.what()),
        new Wording(problem.remedy(), problem.remedy()));
  }

  private static Report explained(Findings found, List<Explanation> explanations) {
    List<Finding> open = new ArrayList<>();
    List<Explained> explained = new ArrayList<>();
    Set<Explanation> used = new LinkedHashSet<>();
    for (Finding finding : found.found()) {
      explanations.stream()
          .filter(each -> each.speaksOf(finding))
          .findFirst()
          .ifPresentOrElse(
              each -> {
                used.add(each);
                explained.add(new Explained(finding, each));
              },
              () -> open.add(finding));
    }
    explanations.stream().filter(each -> !used.contains(each)).map(Lint::stale).forEach(open::add);
    return new Report(open, explained, found.declared());
  }

  private static Finding stale(Explanation of) {
    return new Finding(
        Defect.STALE_EXPLANATION,
        Finding.id(Defect.STALE_EXPLANATION, of.finding()),
        null,
        new Wording(of.finding(), of.finding()),
        of.place(),
        new Wording(
            "Nothing is found any more that this explanation speaks of.",
            "Nie ma już ustalenia, którego dotyczy to wyjaśnienie."),
        new Wording("Take it out of the file.", "Usuń je z pliku."));
  }
}
