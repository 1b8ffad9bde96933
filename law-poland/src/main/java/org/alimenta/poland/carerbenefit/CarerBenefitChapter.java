package org.alimenta.poland.carerbenefit;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The carer's benefit, since 2004. */
public final class CarerBenefitChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(CarerBenefit.BENEFIT);
  }
}
