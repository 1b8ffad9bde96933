package org.alimenta.office.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts terms as the code of administrative procedure does (KPA, act of 14 June 1960, art. 57).
 *
 * <p>A term that would end on a Saturday or on a day off ends on the next day that is neither (art.
 * 57 par. 4). The act names Saturdays since June 2017; before, the courts read it so (NSA, 15 June
 * 2011, I OPS 1/11).
 */
@Component
public class LegalCalendar {
  private final DaysOff daysOff = new DaysOff();

  /**
   * @param event the day that begins the term, such as the service of a letter
   */
  public TermEnd end(Term term, LocalDate event) {
    LocalDate counted = term.countedFrom(event);
    LocalDate last = workingDayFrom(counted);
    List<LocalDate> passed = counted.datesUntil(last).toList();
    return new TermEnd(event, term, counted, passed, last);
  }

  public boolean isWorkingDay(LocalDate day) {
    return !daysOff.is(day);
  }

  /** This day, or the first working day after it. */
  public LocalDate workingDayFrom(LocalDate day) {
    return Stream.iterate(day, next -> next.plusDays(1))
        .filter(this::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }

  /** This day, or the last working day before it: the day by which money must be sent. */
  public LocalDate workingDayUntil(LocalDate day) {
    return Stream.iterate(day, before -> before.minusDays(1))
        .filter(this::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }

  /** The working day that comes so many working days after a day. */
  public LocalDate afterWorkingDays(LocalDate day, int count) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .filter(this::isWorkingDay)
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }

  /** Days until a term ends; negative when it has passed. */
  public static long daysLeft(LocalDate last, LocalDate today) {
    return ChronoUnit.DAYS.between(today, last);
  }

  /** The key of a holiday's name; nothing for an ordinary Saturday, Sunday or working day. */
  Optional<String> holiday(LocalDate day) {
    return daysOff.holiday(day);
  }
}
