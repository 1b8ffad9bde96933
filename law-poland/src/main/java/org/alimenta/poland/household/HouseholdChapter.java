package org.alimenta.poland.household;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Entitled.RELATIVES;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;
import org.alimenta.law.Earning;
import org.alimenta.law.Household;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.poland.Case;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Income;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.OtherParent;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.Relative;
import org.alimenta.poland.Relative.Kin;

/**
 * What the roles of a household make certain, whatever is asked for. What only one benefit needs
 * stands in its own chapter.
 */
public final class HouseholdChapter implements Chapter {
  private static final int MONTHS_OF_YEAR = 12;

  /** Whom the law lets an applicant speak for by a tie. */
  private static final Test<Person> ROLE_CAN_BE_TIED =
      Person.ROLE.isAny(Role.CHILD, Role.CARED_FOR);

  /** What the person of the pair is to the one who asks. */
  private static final Word<Relative, Role> ROLE = Person.ROLE.of(Relative.PERSON);

  private static final Word<Relative, Tie> TIE =
      Person.TIE_TO_APPLICANT.of(Entitled.PERSON).of(RELATIVES.owner());

  private static final Word<Relative, OtherParent> OTHER_PARENT =
      Person.OTHER_PARENT.of(Entitled.PERSON).of(RELATIVES.owner());

  private static final Test<Relative> OF_APPLICANTS_CHILD = TIE.is(Tie.PARENT);
  private static final Test<Relative> OTHER_PARENT_RAISES_TOO =
      OTHER_PARENT.is(OtherParent.RAISES_TOO);

  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of();
  }

  @Override
  public void follow(Household household) {
    household
        .askedOn(Case.FILED)
        .given(Case.CHANNEL, Case.Channel.ONLINE)
        .given(Case.PERIOD_ASKED, Case.Period.RUNNING)
        .never(Person.LEFT, not(Person.ROLE.is(Role.OUTSIDE)))
        .never(Person.MARRIED, Usual.TOO_YOUNG_TO_MARRY)
        .follows(Person.TIE_TO_APPLICANT, Tie.NONE, not(ROLE_CAN_BE_TIED))
        .oneForEach(Case.ENTITLED, Entitled.PERSON, Person.ROLE.is(Role.CHILD))
        .earning(
            Earning.in(Person.INCOMES, Income.NET_IN_YEAR, MONTHS_OF_YEAR)
                .ofEachYear(Income.YEAR, Income.FROM)
                .like(Income.KIND, Income.Kind.EMPLOYMENT)
                .never(Income.UNTIL));
    titles(household);
    kin(household);
    Usual.tell(household);
    Topics.tell(household);
  }

  private static void titles(Household household) {
    Word<Entitled, OtherParent> other = Person.OTHER_PARENT.of(Entitled.PERSON);
    household
        .follows(Entitled.RAISED_BY_BOTH_PARENTS, true, other.is(OtherParent.RAISES_TOO))
        .follows(Entitled.RAISED_BY_BOTH_PARENTS, false, not(other.is(OtherParent.RAISES_TOO)))
        .none(Entitled.TITLES, not(other.is(OtherParent.OBLIGED_BY_TITLE)))
        .follows(Person.UNDER_GUARDIAN, true, Person.TIE_TO_APPLICANT.is(Tie.LEGAL_GUARDIAN))
        .follows(Person.UNDER_GUARDIAN, false, Person.TIE_TO_APPLICANT.is(Tie.PARENT))
        .follows(Person.UNDER_GUARDIAN, false, not(Person.ROLE.is(Role.CHILD)));
  }

  /** Art. 2 pkt 12 of the Act of 7 September 2007, as far as the roles say it. */
  private static void kin(Household household) {
    household
        .follows(Relative.KIN, Kin.PARENT, all(ROLE.is(Role.SELF), OF_APPLICANTS_CHILD))
        .follows(
            Relative.KIN, Kin.LEGAL_GUARDIAN, all(ROLE.is(Role.SELF), TIE.is(Tie.LEGAL_GUARDIAN)))
        .follows(
            Relative.KIN,
            Kin.PARENT,
            all(
                ROLE.isAny(Role.SPOUSE, Role.CO_PARENT),
                OF_APPLICANTS_CHILD,
                OTHER_PARENT_RAISES_TOO))
        .follows(
            Relative.KIN,
            Kin.SPOUSE_OF_PARENT,
            all(ROLE.is(Role.SPOUSE), OF_APPLICANTS_CHILD, not(OTHER_PARENT_RAISES_TOO)))
        .follows(
            Relative.KIN,
            Kin.PARENT_OF_COMMON_CHILD,
            all(ROLE.is(Role.CO_PARENT), OF_APPLICANTS_CHILD, not(OTHER_PARENT_RAISES_TOO)))
        .follows(Relative.KIN, Kin.SUPPORTED_CHILD, ROLE.is(Role.CHILD))
        .follows(
            Relative.KIN,
            Kin.OTHER,
            ROLE.isAny(Role.CARED_FOR, Role.KIN_OF_CARED_FOR, Role.HOUSEMATE));
  }
}
