package org.alimenta.poland.specialcarer;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The special carer's allowance, since 2013; for new carers until the end of 2023. */
public final class SpecialCarerChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(SpecialCarer.BENEFIT);
  }
}
