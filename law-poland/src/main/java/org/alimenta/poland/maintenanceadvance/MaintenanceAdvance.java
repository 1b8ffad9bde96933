package org.alimenta.poland.maintenanceadvance;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADMINISTRATIVE_PROCEDURE;
import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Acts.ADVANCE_CHANGED;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Case.CHANNEL;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Case.ENTITLED;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Case.PASSED_ON;
import static org.alimenta.poland.Entitled.ADVANCES_PAID;
import static org.alimenta.poland.Entitled.OBSTACLES;
import static org.alimenta.poland.Entitled.PERSON;
import static org.alimenta.poland.PersonInMonth.DISABLED;
import static org.alimenta.poland.maintenanceadvance.AdvanceIncome.PER_PERSON;
import static org.alimenta.poland.maintenanceadvance.AdvancePeriod.BASE_YEAR;
import static org.alimenta.poland.maintenanceadvance.AdvancePeriod.END;
import static org.alimenta.poland.maintenanceadvance.AdvancePeriod.START;
import static org.alimenta.poland.maintenanceadvance.Enforcing.FIRST;
import static org.alimenta.poland.maintenanceadvance.Enforcing.ORDERED_NOW;

import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Obstacle;

/**
 * Maintenance advance (zaliczka alimentacyjna): Act of 22 April 2005 on proceedings against
 * maintenance debtors and the maintenance advance. Zloty a month for each entitled person; the
 * right is examined in each month from the first to the last of the benefit period.
 */
public final class MaintenanceAdvance {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-advance");

  private static final Test<Entitled> PERSONALLY_ENTITLED =
      all(
          Enforcing.IS_INEFFECTIVE,
          Groups.OF_AN_AGE,
          Groups.IN_A_GROUP,
          Groups.NOT_PLACED,
          Groups.NOT_MARRIED,
          Groups.NO_ALLOWANCE_FOR_OWN_CHILD);

  /** Everybody in the case who is entitled, for the caps go by their number. */
  private static final Count<Case> ENTITLED_PERSONS =
      ENTITLED
          .count(PERSONALLY_ENTITLED)
          .butAtLeast(1)
          .as("entitled persons in the family", ADVANCE.at("art. 8 ust. 1-2"));

  private static final Test<Entitled> INCOME_ALLOWS =
      PER_PERSON
          .atMost(NUMBERS.money("income-criterion", MONTH))
          .as("income per person does not exceed the criterion", ADVANCE.at("art. 7 ust. 2"));

  private static final Test<Entitled> LOW_INCOME =
      PER_PERSON
          .atMost(NUMBERS.money("higher-table-bound", MONTH))
          .as("income per person is at most half of the criterion", ADVANCE.at("art. 8 ust. 2"));

  private static final Money<Entitled> CAP =
      when(all(LOW_INCOME, DISABLED.of(PERSON)), cap("cap-disabled-low-income"))
          .when(LOW_INCOME, cap("cap-standard-low-income"))
          .when(DISABLED.of(PERSON), cap("cap-disabled"))
          .otherwise(cap("cap-standard"))
          .as("highest advance", ADVANCE.at("art. 8 ust. 1-2"));

  private static final Money<Entitled> PAID =
      Settlement.settled(ORDERED_NOW, CAP)
          .as(
              "advance for the month",
              ADVANCE.at("art. 8 ust. 1, art. 10 ust. 8"),
              ADVANCE_CHANGED.at("art. 11 pkt 3"));

  /** From the month in which the information arrives the advance is paid again. */
  private static final Test<Obstacle> STANDS =
      all(
          Obstacle.KIND.isAny(Obstacle.Kind.INFORMATION_REFUSED, Obstacle.Kind.INFORMATION_FALSE),
          Obstacle.FROM.onOrBefore(MONTH.monthEnd()),
          Obstacle.ENDED.after(MONTH.monthEnd()));

  private static final Test<Obstacle> IS_FINAL =
      all(STANDS, Obstacle.ENDED.after(END), DECIDED.after(END));

  private static final Test<Entitled> NOT_LAPSED =
      OBSTACLES
          .none(IS_FINAL)
          .as("the advance was resumed before the period ended", ADVANCE.at("art. 11 ust. 2"));

  private static final Test<Entitled> NOT_SUSPENDED =
      OBSTACLES
          .none(all(STANDS, not(IS_FINAL)))
          .as("nothing suspends the advance", ADVANCE.at("art. 11 ust. 1"));

  private static final Day<Case> LAST =
      END.monthStart()
          .as("last month of the advance", ADVANCE.at("art. 10 ust. 1"), FUND.at("art. 45"));

  /** The term runs from the day on which the bailiff has passed the application on. */
  private static final Day<Case> DECIDE_BY =
      when(CHANNEL.is(Case.Channel.BAILIFF), PASSED_ON)
          .otherwise(FILED)
          .plusDays(NUMBERS.count("decision-days", START))
          .as("decide on the advance by", ADMINISTRATIVE_PROCEDURE.at("art. 35"));

  /** What the debtor will owe for all advances told. */
  private static final Money<Entitled> DEBT =
      ADVANCES_PAID
          .times(NumberBook.of("recovery").num("advance-debt-rate", START))
          .rounded("the act is silent; to the grosz")
          .as(
              "debt of the obliged person from advances",
              ADVANCE.at("art. 12 ust. 1"),
              FUND.at("art. 43"));

  public static final Benefit<Entitled> BENEFIT =
      Benefit.of("maintenance-advance", Entitled.IS, ADVANCE, "2005-09-01", "2008-09-30")
          .requires(need(AdvancePeriod.LAW_EXISTS, Outcome.NOT_APPLICABLE))
          .requires(
              need(Enforcing.HAS_TITLE),
              need(Enforcing.IS_INEFFECTIVE),
              need(Groups.OF_AN_AGE),
              need(Groups.IN_A_GROUP),
              need(Groups.NOT_PLACED),
              need(Groups.NOT_MARRIED),
              need(Groups.NO_ALLOWANCE_FOR_OWN_CHILD))
          .requires(need(AdvanceIncome.IS_TOLD, Outcome.LEFT_UNEXAMINED))
          .requires(need(INCOME_ALLOWS))
          .requires(need(NOT_LAPSED, Outcome.LAPSED), need(NOT_SUSPENDED, Outcome.SUSPENDED))
          .pays(PAID)
          .inEach(MONTH, FIRST, LAST)
          .decideBy(DECIDE_BY)
          .tells(START, END, BASE_YEAR, DEBT)
          .provedBy(AdvancePapers.all());

  private MaintenanceAdvance() {}

  private static Money<Case> cap(String number) {
    return NUMBERS.money(number, MONTH, ENTITLED_PERSONS);
  }
}
