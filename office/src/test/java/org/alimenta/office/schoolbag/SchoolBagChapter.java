package org.alimenta.office.schoolbag;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** Offers the invented benefit to the law of Poland. */
public final class SchoolBagChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(SchoolBag.BENEFIT);
  }
}
