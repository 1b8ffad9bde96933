package org.alimenta.office.desk.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.alimenta.law.node.Fact;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Texts;
import org.alimenta.office.site.Format;
import org.springframework.context.MessageSource;

/** Values of facts as people read them. */
final class Values {
  private static final int GROSZE = 100;

  private final Texts texts;
  private final MessageSource messages;
  private final Locale locale;

  Values(Texts texts, MessageSource messages, Locale locale) {
    this.texts = texts;
    this.messages = messages;
    this.locale = locale;
  }

  /**
   * @param kept as the case keeps it: {@code 2014-05-20}, {@code 900.00}, {@code never}
   */
  String of(Fact fact, String kept) {
    Language language = Language.of(locale.getLanguage());
    return switch (fact.kind()) {
      case DAY ->
          kept.matches("\\d{4}-\\d{2}-\\d{2}")
              ? Format.date(LocalDate.parse(kept), locale)
              : special(fact, kept, language);
      case MONEY, FINE ->
          kept.matches("[\\d.]+")
              ? Format.money(
                  new BigDecimal(kept).multiply(BigDecimal.valueOf(GROSZE)).longValue(),
                  "PLN",
                  locale)
              : special(fact, kept, language);
      case NUMBER, COUNT ->
          kept.matches("[\\d.]+")
              ? Format.number(new BigDecimal(kept), locale)
              : special(fact, kept, language);
      case TEST -> messages.getMessage("intake." + kept, null, locale);
      case WORD ->
          fact.words().contains(kept)
              ? texts.word(fact, fact.words().indexOf(kept), language)
              : special(fact, kept, language);
      case NAME -> kept;
    };
  }

  private String special(Fact fact, String kept, Language language) {
    return texts.special(fact, kept, language).orElse(kept);
  }
}
