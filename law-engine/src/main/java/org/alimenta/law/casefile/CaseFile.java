package org.alimenta.law.casefile;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.SourceReader;
import org.alimenta.money.Fraction;

/**
 * Reads cases from YAML or JSON. What a case may say follows from the facts that its law declares;
 * {@link CaseSchema} describes it for machines. It never changes and may be used by several
 * threads.
 *
 * <p>A file is one case, a list of cases, several documents of these, or {@code {given-in-all: ...,
 * given-in-each: {person: ...}, cases: [...]}}, where the first stands under each case and the
 * second under each told thing of a type. A list that is given is complete unless it ends with
 * {@code ...}; one that is not mentioned may have any elements. A fact that is not mentioned, or is
 * {@code unknown}, is not known.
 */
public final class CaseFile {
  private final List<Lawbook> laws;
  private final LocalDate asOf;

  /**
   * @param laws by which cases may be decided, at least one
   * @param asOf the day of the decision, for cases that do not tell it
   * @throws IllegalArgumentException when a law has no place for this day
   */
  public CaseFile(List<Lawbook> laws, LocalDate asOf) {
    this.laws = List.copyOf(laws);
    this.asOf = asOf;
    for (Lawbook law : laws) {
      Keys.refuseClashes(law.caseType());
      for (Fact fact : law.caseType().facts()) {
        if (isDayOfDecision(fact) && !fact.toldRange().holds(Fraction.of(asOf.toEpochDay()))) {
          throw new IllegalArgumentException(
              asOf + " cannot be the day of a decision; it must be " + Spelling.range(fact) + ".");
        }
      }
    }
  }

  static boolean isDayOfDecision(Fact fact) {
    return fact.kind() == Kind.DAY && !fact.isAsked() && !fact.isMonthly();
  }

  /**
   * The cases of a file on disk.
   *
   * @throws SourceException with everything that is wrong with it
   */
  public List<ToldCase> read(Path file) {
    return cases(SourceReader.readAll(file), file.toString());
  }

  /**
   * The cases of a resource.
   *
   * @throws SourceException with everything that is wrong with it
   */
  public List<ToldCase> read(Resource file) {
    return cases(SourceReader.readAll(file), file.name());
  }

  /**
   * The cases of a stream, which is closed.
   *
   * @param name how messages call it
   * @throws SourceException with everything that is wrong with it
   */
  public List<ToldCase> read(String name, InputStream in) {
    return cases(SourceReader.readAll(name, in), name);
  }

  private List<ToldCase> cases(List<Located> documents, String file) {
    return new FileReading(laws, asOf, file).read(documents);
  }
}
