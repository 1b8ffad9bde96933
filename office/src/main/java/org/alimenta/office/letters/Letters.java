package org.alimenta.office.letters;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes letters. It may be used by any number of threads at once. */
@Component
public class Letters {
  private final LetterPages pages;
  private final ITemplateEngine templates;
  private final Typesetter typesetter = new Typesetter();
  private final Authority authority;

  Letters(LetterPages pages, ITemplateEngine templates, Authority authority) {
    this.pages = pages;
    this.templates = templates;
    this.authority = authority;
  }

  /**
   * A letter as a tagged PDF (PDF/UA-1, PDF/A-2a). The same letter gives the same bytes; a draft is
   * marked as one on each page and says else the same.
   */
  public byte[] pdf(Letter letter) {
    LetterPage page = pages.page(letter);
    Context context = new Context(Locale.forLanguageTag(page.language()));
    context.setVariable("letter", page);
    context.setVariable("organ", authority.organ());
    context.setVariable("unit", authority.name());
    String html = templates.process("letters/letter", context);
    return typesetter.set(html, imprint(letter, page), letter.isDraft());
  }

  private Imprint imprint(Letter letter, LetterPage page) {
    return new Imprint(
        page.title() + ", " + letter.caseNumber(),
        page.subtitle(),
        authority.name(),
        letter.language(),
        letter.day());
  }
}
