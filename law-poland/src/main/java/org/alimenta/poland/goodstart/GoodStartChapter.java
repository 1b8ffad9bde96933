package org.alimenta.poland.goodstart;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** Help for pupils at the start of the school year, since 2018. */
public final class GoodStartChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(GoodStart.BENEFIT);
  }
}
