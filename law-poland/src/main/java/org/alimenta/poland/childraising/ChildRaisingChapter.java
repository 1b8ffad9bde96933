package org.alimenta.poland.childraising;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;
import org.alimenta.law.Household;
import org.alimenta.poland.Person;

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

  /** Only of a child that lost a parent is it asked who died. */
  @Override
  public void follow(Household household) {
    household
        .usually(AboutChild.COVERED_TO_SEPTEMBER_2019, false, YES)
        .usuallyAbsent(
            AboutChild.CLAIMANT_DIED, not(Person.OTHER_PARENT.is(Person.OtherParent.DEAD)));
  }
}
