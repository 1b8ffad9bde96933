package org.alimenta.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TermTextTest {
  private final LegalCalendar calendar = new LegalCalendar();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 | 2024-05-06 | pl | 14 dni od 6 maja 2024 r.: poniedziałek, 20 maja 2024 r.",
        "1 | 2024-05-06 | pl | 1 dzień od 6 maja 2024 r.: wtorek, 7 maja 2024 r.",
        "14 | 2024-05-04 | en | 14 days from 4 May 2024: Saturday 18 May 2024; Sunday 19 May 2024 (Pentecost); hence Monday 20 May 2024",
        "14 | 2024-04-17 | pl | 14 dni od 17 kwietnia 2024 r.: środa, 1 maja 2024 r. (1 maja); dlatego czwartek, 2 maja 2024 r.",
      })
  void theReasoningTellsTheDaysThatWerePassed(
      int days, LocalDate event, Locale language, String text) {
    TermEnd end = calendar.end(Term.days(days), event);

    assertThat(new TermText(words(), calendar).reasoning(end, language).replace('\u00a0', ' '))
        .isEqualTo(text);
  }

  private static ResourceBundleMessageSource words() {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasenames("messages");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
    return words;
  }
}
