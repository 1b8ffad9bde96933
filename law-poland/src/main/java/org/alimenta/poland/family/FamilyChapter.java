package org.alimenta.poland.family;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** Rules of the act on family benefits that several of its benefits share. */
public final class FamilyChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of();
  }
}
