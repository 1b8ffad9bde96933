package org.alimenta.poland.recovery;

import java.util.List;
import java.util.stream.Stream;
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
    return Stream.concat(
            Stream.<Benefit<?>>of(
                FundRecovery.BENEFIT,
                FundDebtInterest.BENEFIT,
                DebtorRelief.SHIELD,
                DebtorRelief.WAIVER,
                AdvanceDebt.BENEFIT),
            UndueReturn.ALL.stream())
        .toList();
  }
}
