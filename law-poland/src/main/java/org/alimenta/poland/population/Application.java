package org.alimenta.poland.population;

import static org.alimenta.poland.population.Dice.of;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Channel;
import org.alimenta.poland.Case.Period;
import org.alimenta.poland.population.Dice.Weighted;

/**
 * When and how it was asked. Made up: most ask in August and September for the coming period, a
 * fifth in October, some later; one in seventy asks on paper before the window opens.
 *
 * @param start the first day of the benefit period
 */
record Application(
    LocalDate start, LocalDate filed, LocalDate decided, Channel channel, Period period) {
  private static final List<Weighted<Channel>> CHANNELS =
      List.of(of(55, Channel.ONLINE), of(40, Channel.PAPER), of(5, Channel.POST));

  /** Days from the start of the period, both ends included. */
  private static final List<Weighted<int[]>> FILED =
      List.of(
          of(58, new int[] {-61, -1}),
          of(4, new int[] {-92, -62}),
          of(20, new int[] {0, 30}),
          of(13, new int[] {31, 150}),
          of(5, new int[] {151, 330}));

  /** One office in a thousand decides when the period is over. */
  private static final int DECIDED_AFTERWARDS = 1;

  static Application around(Dice dice, YearMonth month) {
    LocalDate october = LocalDate.of(month.getYear(), Month.OCTOBER, 1);
    LocalDate start = october.isAfter(month.atDay(1)) ? october.minusYears(1) : october;
    int[] days = dice.pick(FILED);
    LocalDate filed = start.plusDays(dice.between(days[0], days[1]));
    LocalDate decided =
        dice.happens(DECIDED_AFTERWARDS)
            ? start.plusYears(1).plusDays(dice.between(1, 60))
            : filed.plusDays(dice.between(10, 60));
    Period period = filed.isBefore(start) ? Period.COMING : Period.RUNNING;
    return new Application(start, filed, decided, dice.pick(CHANNELS), period);
  }

  int baseYear() {
    return start.getYear() - 1;
  }

  LocalDate end() {
    return start.plusYears(1).minusDays(1);
  }

  void write(Writing to, int row) {
    to.tell(row, Case.FILED, filed);
    to.tell(row, Case.PASSED_ON, filed);
    to.tell(row, Case.CHANNEL, channel);
    to.tell(row, Case.PERIOD_ASKED, period);
    to.tell(row, Case.DECIDED, decided);
  }
}
