package org.alimenta.poland.childraising;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** The child-raising benefit, since 2016. */
public final class ChildRaisingChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(ChildRaising.BENEFIT);
  }
}
