package org.alimenta.office.desk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Texts;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.ReceivedPaper;
import org.alimenta.office.documents.Document;
import org.alimenta.office.documents.Documents;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Papers that came. */
@Component
class PapersPart implements CasePart {
  private final Cases cases;
  private final Documents documents;
  private final Laws laws;

  PapersPart(Cases cases, Documents documents, Laws laws) {
    this.cases = cases;
    this.documents = documents;
    this.laws = laws;
  }

  /**
   * A paper that came.
   *
   * @param issued the day that it bears, or null
   * @param document its scan, or null for an original that is in the file
   */
  public record Paper(
      String name, @Nullable LocalDate issued, LocalDate received, @Nullable Document document) {}

  @Override
  public String key() {
    return "papers";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String template() {
    return "desk/cases/papers";
  }

  @Override
  public void fill(BenefitCase of, Staff staff, Locale locale, Model model) {
    Texts texts = laws.law(of.law()).words().texts();
    Language language = Language.of(locale.getLanguage());
    List<Paper> papers = new ArrayList<>();
    for (ReceivedPaper received : cases.papers(of.id())) {
      String id = received.paper();
      Long scan = received.document();
      papers.add(
          new Paper(
              id == null
                  ? Objects.requireNonNullElse(received.note(), "")
                  : texts.paper(id, language),
              received.issuedOn(),
              received.receivedOn(),
              scan == null ? null : documents.find(scan).orElse(null)));
    }
    model.addAttribute("papers", papers);
  }
}
