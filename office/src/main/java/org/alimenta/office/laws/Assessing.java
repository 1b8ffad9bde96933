package org.alimenta.office.laws;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.view.AssessmentView;
import org.alimenta.law.view.CaseView;
import org.alimenta.law.view.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Decides the cases of a file as the command line does. It holds no state: any number of threads
 * may use it at once.
 */
@Component
public class Assessing {

  private static final String PRODUCT = "Alimenta";

  private final Laws laws;
  private final String version;

  Assessing(Laws laws, @Value("${alimenta.version:development}") String version) {
    this.laws = laws;
    this.version = version;
  }

  /**
   * Reads cases.
   *
   * @param name how messages call the file
   * @param asOf the day of the decision, for cases that do not tell it
   * @throws org.alimenta.law.source.SourceException with everything that is wrong with them
   * @throws IllegalArgumentException when no law has a place for this day
   */
  public List<ToldCase> read(String name, InputStream in, LocalDate asOf) {
    List<Lawbook> books = laws.all().stream().map(KnownLaw::book).toList();
    return new CaseFile(books, asOf).read(name, in);
  }

  /** Decides cases that were read. */
  public AssessmentView assess(List<ToldCase> cases) {
    List<CaseView> views =
        cases.stream()
            .map(told -> Views.of(told, told.law().decide(told.situation(), told.benefits())))
            .toList();
    return new AssessmentView(PRODUCT, version, views);
  }

  /** Reads and decides in one. */
  public AssessmentView assess(String name, String cases, LocalDate asOf) {
    InputStream in = new ByteArrayInputStream(cases.getBytes(StandardCharsets.UTF_8));
    return assess(read(name, in, asOf));
  }
}
