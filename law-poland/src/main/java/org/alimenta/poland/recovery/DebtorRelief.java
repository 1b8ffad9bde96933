package org.alimenta.poland.recovery;

import static org.alimenta.law.Law.all;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Debtor.EFFECTIVE_YEARS;
import static org.alimenta.poland.Debtor.EXAMINED;
import static org.alimenta.poland.Debtor.FUND_DEBT;
import static org.alimenta.poland.Debtor.SUPPORT_MONTHS;

import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Many;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Debtor;
import org.alimenta.poland.SupportMonth;

/**
 * What protects a debtor: who paid half of the current maintenance in each of the last six months
 * is not declared to be evading it (art. 5 ust. 3a); after years of effective enforcement a part of
 * the debt may be waived (art. 30 ust. 1).
 */
public final class DebtorRelief {
  private static final NumberBook NUMBERS = NumberBook.of("recovery");

  private static final Count<Debtor> SHIELD_MONTHS = NUMBERS.count("shield-months", EXAMINED);

  private static final Test<SupportMonth> PAID_ENOUGH =
      SupportMonth.PAID
          .atLeast(
              SupportMonth.DUE.times(
                  NUMBERS.num("shield-share", EXAMINED).of(SUPPORT_MONTHS.owner())))
          .as("half of the current maintenance was paid", FUND.at("art. 5 ust. 3a"));

  private static final Many<Debtor, SupportMonth> LAST_MONTHS =
      SUPPORT_MONTHS.where(
          month ->
              all(
                  SupportMonth.FIRST_DAY.of(month).before(EXAMINED.monthStart()),
                  SupportMonth.FIRST_DAY
                      .of(month)
                      .plusMonths(SHIELD_MONTHS)
                      .onOrAfter(EXAMINED.monthStart())));

  private static final Test<Debtor> SHIELDED =
      LAST_MONTHS
          .where(PAID_ENOUGH)
          .count()
          .atLeast(SHIELD_MONTHS)
          .as("protected from being declared to evade maintenance", FUND.at("art. 5 ust. 3a"));

  public static final Benefit<Debtor> SHIELD =
      Benefit.of("debtor-shield", Debtor.IS, FUND, "2012-01-01").tells(SHIELDED);

  private static final Money<Debtor> MAY_BE_WAIVED =
      FUND_DEBT
          .times(NUMBERS.num("waiver-share", EXAMINED, EFFECTIVE_YEARS))
          .rounded("the act is silent; to the grosz")
          .as("may be waived after years of effective enforcement", FUND.at("art. 30 ust. 1"));

  public static final Benefit<Debtor> WAIVER =
      Benefit.of("debt-waiver", Debtor.IS, FUND, "2008-10-01").tells(MAY_BE_WAIVED);

  private DebtorRelief() {}
}
