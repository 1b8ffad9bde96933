package org.alimenta.poland.largefamilycard;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The Large Family Card, since 2015. */
public final class LargeFamilyCardChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(LargeFamilyCard.BENEFIT);
  }
}
