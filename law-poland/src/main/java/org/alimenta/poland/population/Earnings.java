package org.alimenta.poland.population;

import static org.alimenta.poland.population.Dice.of;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.End;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.Land;
import org.alimenta.poland.Person;
import org.alimenta.poland.SupportPaid;
import org.alimenta.poland.population.Dice.Weighted;
import org.alimenta.poland.population.Member.Role;

/**
 * What one person lives on. Made up: most have one job for years and earn from one to two low
 * wages; some changed, lost or found work, do business, draw a pension or work abroad; one in
 * thirty has a farm. A low wage is 1,000 zloty in 2008 and 7 % more each year. One person in fifty
 * tells a source for another year than the base year only.
 */
final class Earnings {
  /** How it goes with work. */
  private enum Course {
    STEADY,
    CHANGED,
    BEGAN_IN_BASE_YEAR,
    LOST,
    FOUND,
    BUSINESS,
    ABROAD,
    PENSION,
    JOBLESS,
    NOTHING
  }

  private static final List<Weighted<Course>> OF_ADULTS =
      List.of(
          of(56, Course.STEADY),
          of(9, Course.CHANGED),
          of(5, Course.BEGAN_IN_BASE_YEAR),
          of(6, Course.LOST),
          of(6, Course.FOUND),
          of(6, Course.BUSINESS),
          of(2, Course.ABROAD),
          of(4, Course.PENSION),
          of(2, Course.JOBLESS),
          of(4, Course.NOTHING));

  /** Per cent of a low wage. */
  private static final List<Weighted<int[]>> PAY =
      List.of(
          of(10, new int[] {30, 99}),
          of(42, new int[] {100, 115}),
          of(30, new int[] {115, 160}),
          of(13, new int[] {160, 230}),
          of(5, new int[] {230, 400}));

  private static final List<Weighted<Kind>> WORK =
      List.of(
          of(84, Kind.EMPLOYMENT), of(12, Kind.CONTRACT_OF_MANDATE), of(4, Kind.CONTRACT_FOR_WORK));

  private static final List<Weighted<End>> ENDS =
      List.of(of(80, End.ENDED), of(12, End.PARENTAL_LEAVE), of(8, End.NOT_PAID));

  private static final int FIRST_YEAR = 2008;
  private static final int LOW_WAGE_OF_FIRST_YEAR = 100_000;
  private static final int UNTOLD_BASE_YEAR = 20;

  private final Writing to;
  private final Dice dice;
  private final int base;
  private final LocalDate start;
  private final int person;
  private int payers;
  private boolean tellsBaseYear = true;

  private Earnings(Writing to, Dice dice, Application application, int person) {
    this.to = to;
    this.dice = dice;
    this.base = application.baseYear();
    this.start = application.start();
    this.person = person;
  }

  static void write(Writing to, Dice dice, Application application, Member of) {
    Earnings made = new Earnings(to, dice, application, of.row);
    LocalDate adult = of.born.plusYears(18);
    if (of.role == Role.OBLIGED_PARENT || adult.getYear() > made.base) {
      return;
    }
    made.tellsBaseYear = !dice.happens(UNTOLD_BASE_YEAR);
    if (!of.isChild()) {
      made.course(dice.pick(OF_ADULTS), adult);
      made.besides(of);
      made.farm(of);
    } else if (dice.happens(250)) {
      made.job(Kind.CONTRACT_OF_MANDATE, made.day(made.base, 1, 300), Writing.NEVER, made.pay(30));
    }
  }

  private void course(Course course, LocalDate adult) {
    int pay = pay(100);
    Kind work = dice.pick(WORK);
    switch (course) {
      case STEADY -> job(work, longAgo(adult), Writing.NEVER, pay);
      case CHANGED -> changed(work, adult, pay);
      case BEGAN_IN_BASE_YEAR -> job(work, day(base, 1, 330), Writing.NEVER, pay);
      case LOST -> lost(work, adult, pay);
      case FOUND -> found(work, pay);
      case BUSINESS ->
          job(
              dice.happens(650) ? Kind.BUSINESS : Kind.LUMP_SUM_BUSINESS,
              longAgo(adult),
              Writing.NEVER,
              pay);
      case ABROAD -> job(Kind.WORK_ABROAD, longAgo(adult), Writing.NEVER, pay / 3);
      case PENSION -> job(Kind.PENSION, longAgo(adult), Writing.NEVER, pay * 3 / 5);
      case JOBLESS ->
          job(Kind.UNEMPLOYMENT_BENEFIT, day(base, 90, 365), day(base + 1, 1, 365), pay / 2);
      case NOTHING -> {}
    }
  }

  /** Every eighth goes on with the same payer, so that the law sees neither loss nor gain. */
  private void changed(Kind work, LocalDate adult, int pay) {
    LocalDate last = day(base, 20, 270);
    int payer = payers;
    source(work, payers++, longAgo(adult), last, End.ENDED, pay);
    int next = dice.happens(125) ? payer : payers++;
    source(work, next, last.plusDays(dice.between(1, 80)), Writing.NEVER, End.ENDED, pay(100));
  }

  private void lost(Kind work, LocalDate adult, int pay) {
    LocalDate last = day(base + 1, 1, 600);
    source(work, payers++, longAgo(adult), last, dice.pick(ENDS), pay);
    if (dice.happens(400)) {
      LocalDate from = last.plusDays(dice.between(1, 20));
      source(
          Kind.UNEMPLOYMENT_BENEFIT,
          payers++,
          from,
          from.plusDays(dice.between(150, 360)),
          End.ENDED,
          lowWage() / 2);
    }
  }

  private void found(Kind work, int pay) {
    if (dice.happens(500)) {
      source(
          Kind.UNEMPLOYMENT_BENEFIT,
          payers++,
          day(base, 1, 300),
          day(base + 1, 1, 200),
          End.ENDED,
          lowWage() / 2);
    }
    source(work, payers++, day(base + 1, 1, 500), Writing.NEVER, End.ENDED, pay);
  }

  private void besides(Member of) {
    LocalDate earlier = day(base - 3, 1, 700);
    if (dice.happens(80)) {
      job(Kind.MAINTENANCE, earlier, Writing.NEVER, dice.between(200, 900) * 100);
    }
    if (of.role == Role.PARENT && dice.happens(250)) {
      job(Kind.MAINTENANCE_FUND, earlier, Writing.NEVER, dice.between(300, 500) * 100);
    }
    if (dice.happens(50)) {
      job(Kind.OTHER_UNTAXED, earlier, Writing.NEVER, dice.between(50, 600) * 100);
    }
    if (dice.happens(of.role == Role.PARENT ? 5 : 60)) {
      int row = to.add(Person.SUPPORT_PAID, person);
      to.tell(row, SupportPaid.YEAR, base);
      to.tell(row, SupportPaid.PAID, dice.between(1_000, 14_000) * 100L);
      to.tell(row, SupportPaid.BY_COURT_TITLE, dice.happens(930));
    }
  }

  private void farm(Member of) {
    if (dice.happens(of.role == Role.PARENT ? 30 : 15)) {
      int hectares = dice.between(3_000, 80_000);
      land(base, hectares);
      if (dice.happens(300)) {
        land(base - 1, hectares);
      }
    }
  }

  private void land(int year, int hectares) {
    int row = to.add(Person.LAND, person);
    to.tell(row, Land.YEAR, year);
    to.tell(row, Land.HECTARES, hectares);
    to.tell(row, Land.RENT_PAID, dice.happens(100) ? dice.between(100, 3_000) * 100L : 0);
  }

  private void job(Kind kind, LocalDate from, LocalDate until, int monthly) {
    source(kind, payers++, from, until, End.ENDED, monthly);
  }

  /** A source through its years; the base year is among those that are told, unless forgotten. */
  private void source(Kind kind, int payer, LocalDate from, LocalDate until, End end, int monthly) {
    int first = from.getYear();
    int last = Math.min(base + 2, until.getYear());
    boolean overBaseYear = first <= base && base <= last;
    if (!overBaseYear) {
      year(kind, payer, from, until, end, monthly, first > base ? first : last);
      return;
    }
    boolean before = first < base && dice.happens(300);
    boolean after = last > base && dice.happens(80);
    boolean forgets = !tellsBaseYear && (first < base || last > base);
    if (before || (forgets && first < base)) {
      year(kind, payer, from, until, end, monthly * 9 / 10, base - 1);
    }
    if (!forgets) {
      year(kind, payer, from, until, end, monthly, base);
    }
    if (after || (forgets && first == base)) {
      year(kind, payer, from, until, end, monthly * 11 / 10, base + 1);
    }
  }

  private void year(
      Kind kind, int payer, LocalDate from, LocalDate until, End end, int monthly, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate a = from.isAfter(first) ? from : first;
    LocalDate b = until.getYear() > year ? LocalDate.of(year, 12, 31) : until;
    int months = (int) ChronoUnit.MONTHS.between(a.withDayOfMonth(1), b.withDayOfMonth(1)) + 1;
    boolean abroad = kind == Kind.WORK_ABROAD;
    int row = to.add(Person.INCOMES, person);
    to.tell(row, Income.KIND, kind);
    to.tell(row, Income.PAYER, payer);
    to.tell(row, Income.FROM, from);
    to.tell(row, Income.UNTIL, until);
    to.tell(row, Income.ENDED_BY, end);
    to.tell(row, Income.YEAR, year);
    to.tell(row, Income.NET_IN_YEAR, (long) monthly * months + dice.between(0, 99));
    to.tell(row, Income.NET_IN_MONTH_AFTER_START, monthly);
    to.tell(row, Income.TAX_PAID, 0);
    to.tell(row, Income.RATE_OF_YEAR, abroad ? dice.between(40_000, 47_000) : 10_000);
    to.tell(row, Income.RATE_OF_MONTH_AFTER_START, abroad ? dice.between(40_000, 47_000) : 10_000);
  }

  /** One to twelve years before the base year, but never a child's work. */
  private LocalDate longAgo(LocalDate adult) {
    LocalDate latest = LocalDate.of(base - 1, 12, 31);
    LocalDate day = latest.minusDays(dice.between(0, 4_400));
    LocalDate first = day.isBefore(adult) ? adult : day;
    return first.isAfter(latest) ? latest : first;
  }

  private LocalDate day(int year, int firstDay, int lastDay) {
    return LocalDate.of(year, 1, 1).plusDays(dice.between(firstDay, lastDay) - 1L);
  }

  private int pay(int percent) {
    int[] share = dice.pick(PAY);
    return lowWage() / 100 * dice.between(share[0], share[1]) / 100 * percent;
  }

  private int lowWage() {
    long wage = LOW_WAGE_OF_FIRST_YEAR;
    for (int year = FIRST_YEAR; year < start.getYear() - 1; year++) {
      wage = wage * 107 / 100;
    }
    return (int) wage;
  }
}
