package org.alimenta.office.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days on which the law lets nobody's term end: Saturdays, Sundays and the days of the act of 18
 * January 1951 on days off work, each since the year in which it became one.
 */
final class DaysOff {
  private static final URL ACT = Objects.requireNonNull(DaysOff.class.getResource("days-off.xml"));

  private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(ACT));

  boolean is(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || holidays.isHoliday(day);
  }

  /** The key of a holiday's name; nothing for an ordinary Saturday, Sunday or working day. */
  Optional<String> holiday(LocalDate day) {
    return holidays.getHolidays(day, day).stream().map(DaysOff::key).findFirst();
  }

  private static String key(Holiday holiday) {
    String key = holiday.getPropertiesKey();
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
