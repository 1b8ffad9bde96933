package org.alimenta.poland.recovery;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** What is recovered from obligors and from those who were paid too much. */
public final class RecoveryChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(
        FundRecovery.BENEFIT,
        FundDebtInterest.BENEFIT,
        UndueBenefitInterest.BENEFIT,
        DebtorRelief.SHIELD,
        DebtorRelief.WAIVER,
        AdvanceDebt.BENEFIT);
  }
}
