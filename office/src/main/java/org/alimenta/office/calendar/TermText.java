package org.alimenta.office.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;
import org.alimenta.office.site.Format;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells how the end of a term was found: the term, the days off that it passed, the last day. */
@Component
public class TermText {
  private final MessageSource messages;
  private final LegalCalendar calendar;

  TermText(MessageSource messages, LegalCalendar calendar) {
    this.messages = messages;
    this.calendar = calendar;
  }

  /** As in "14 days from 3 May 2024: Saturday 18 May, hence Monday 20 May". */
  public String reasoning(TermEnd end, Locale language) {
    String from = Format.date(end.event(), language);
    String length = length(end.term(), language);
    String last = Format.dateWithWeekday(end.last(), language);
    return end.moved()
        ? word("calendar.term.moved", language, length, from, daysPassed(end, language), last)
        : word("calendar.term.counted", language, length, from, last);
  }

  /** As in "14 days". */
  public String length(Term term, Locale language) {
    String unit = term.unit().name().toLowerCase(Locale.ROOT);
    return word("calendar.term." + unit, language, term.count());
  }

  private String daysPassed(TermEnd end, Locale language) {
    StringJoiner days = new StringJoiner("; ");
    for (LocalDate day : end.passed()) {
      String name =
          calendar
              .holiday(day)
              .map(key -> word("calendar.holiday." + key, language))
              .map(holiday -> word("calendar.term.holiday", language, holiday))
              .orElse("");
      days.add(Format.dateWithWeekday(day, language) + name);
    }
    return days.toString();
  }

  private String word(String key, Locale language, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }
}
