package org.alimenta.poland.largefamilycard;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;
import org.alimenta.law.Household;

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

  /** Nobody who only wants to know is asked what a court may have taken from them. */
  @Override
  public void follow(Household household) {
    household
        .usuallyAbsent(AboutMember.CARD_SINCE, not(AboutMember.EVER_THREE_CHILDREN))
        .usually(AboutMember.AUTHORITY_TAKEN, false, YES)
        .usually(AboutMember.FOSTER_CHILDREN_TAKEN, false, YES);
  }
}
