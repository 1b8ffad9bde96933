package org.alimenta.poland.birthgrant;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The one-off birth grant, since 2006. */
public final class BirthGrantChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(BirthGrant.BENEFIT);
  }
}
