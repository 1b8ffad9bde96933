package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;
import org.alimenta.law.Household;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/** The family allowance and its supplements, since 2004. */
public final class FamilyAllowanceChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return FamilyAllowance.all();
  }

  /** Childcare leave is for small children, or for disabled ones. */
  @Override
  public void follow(Household household) {
    Test<Person> hasGrownOutOfLeave =
        all(
            Person.BORN
                .completes(NumberBook.of("household").count("after-childcare-leave", Case.FILED))
                .onOrBefore(Case.FILED),
            Person.CERTIFICATES.count().atMost(0));
    household
        .usually(AllowanceFacts.BIRTH_SUPPLEMENT_GRANTED, false, YES)
        .usuallyAbsent(AllowanceFacts.LEAVE_FROM, hasGrownOutOfLeave);
  }
}
