package org.alimenta.poland.pack;

import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.Benefit;
import org.alimenta.law.Facts;
import org.alimenta.law.Jurisdiction;
import org.alimenta.poland.Case;
import org.alimenta.poland.maintenanceadvance.MaintenanceAdvance;
import org.alimenta.poland.maintenancefund.MaintenanceFund;
import org.alimenta.poland.recovery.AdvanceDebt;
import org.alimenta.poland.recovery.DebtorRelief;
import org.alimenta.poland.recovery.FundDebtInterest;
import org.alimenta.poland.recovery.FundRecovery;
import org.alimenta.poland.recovery.UndueBenefitInterest;

/** The law of Poland, as the program finds it. */
public final class PolishLaw implements Jurisdiction {
  public static final List<Benefit<?>> BENEFITS =
      List.of(
          MaintenanceFund.BENEFIT,
          MaintenanceAdvance.BENEFIT,
          FundRecovery.BENEFIT,
          FundDebtInterest.BENEFIT,
          UndueBenefitInterest.BENEFIT,
          DebtorRelief.SHIELD,
          DebtorRelief.WAIVER,
          AdvanceDebt.BENEFIT);

  private static final List<String> FOLDERS =
      List.of("maintenanceadvance", "maintenancefund", "income", "recovery");

  @Override
  public String id() {
    return "poland";
  }

  @Override
  public Facts<?> caseFacts() {
    return Case.IS;
  }

  @Override
  public List<Benefit<?>> benefits() {
    return BENEFITS;
  }

  @Override
  public List<String> numberFiles() {
    return inEachFolder("numbers.yaml");
  }

  @Override
  public List<String> textFiles() {
    return Stream.concat(
            Stream.of("org/alimenta/poland/texts.yaml"), inEachFolder("texts.yaml").stream())
        .toList();
  }

  @Override
  public String currency() {
    return "PLN";
  }

  @Override
  public String language() {
    return "pl";
  }

  private static List<String> inEachFolder(String file) {
    return FOLDERS.stream().map(folder -> "org/alimenta/poland/" + folder + "/" + file).toList();
  }
}
