package org.alimenta.poland.largefamilycard;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NEVER;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.LARGE_FAMILY_CARD;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CITIZENSHIP;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.LIVES_IN_POLAND;
import static org.alimenta.poland.Person.MARRIAGE_ENDED;
import static org.alimenta.poland.Person.MOVED_ABROAD;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.largefamilycard.AboutMember.AUTHORITY_OVER_THREE;
import static org.alimenta.poland.largefamilycard.AboutMember.AUTHORITY_TAKEN;
import static org.alimenta.poland.largefamilycard.AboutMember.CARD_SINCE;
import static org.alimenta.poland.largefamilycard.AboutMember.EVER_THREE_CHILDREN;
import static org.alimenta.poland.largefamilycard.AboutMember.FOSTER_CHILDREN_TAKEN;
import static org.alimenta.poland.largefamilycard.AboutMember.MAY_STAY_UNTIL;

import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Citizenship;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.procedure.DecisionTerm;

/**
 * The Large Family Card (Karta Dużej Rodziny): Act of 5 December 2014. A card for each member of a
 * family with three children, or that once had three; what is told is the last day of its validity.
 */
public final class LargeFamilyCard {
  private static final NumberBook NUMBERS = NumberBook.of("large-family-card");

  private static final Test<Case> LAW_EXISTS =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from("2015-01-01", YES)
          .as("the Large Family Card exists when asking", LARGE_FAMILY_CARD.at("art. 1"));

  private static final Test<Person> IS_CHILD = ROLE.is(Role.CHILD);

  private static final Test<Person> IS_PARENT = ROLE.isAny(Role.SELF, Role.SPOUSE, Role.CO_PARENT);

  private static final Test<Person> IS_MEMBER =
      all(any(IS_PARENT, IS_CHILD), LEFT.onOrAfter(FILED))
          .as("is a parent, a parent's spouse or a child", LARGE_FAMILY_CARD.at("art. 4 ust. 2"));

  private static final Test<Person> CHILD_MEETS_CONDITIONS =
      any(IS_PARENT, CardChild.MEETS_CONDITIONS)
          .as("meets the conditions for a child", LARGE_FAMILY_CARD.at("art. 4 ust. 2b"));

  private static final Test<Case> ONCE_HAD_ENOUGH =
      any(Case.PEOPLE.where(IS_CHILD).count().atLeast(CardChild.ENOUGH), EVER_THREE_CHILDREN)
          .as("the family once had three children", LARGE_FAMILY_CARD.at("art. 4 ust. 1"));

  /** The text of July 2019 has it; on which day of that time it began rests on an office's page. */
  private static final Test<Case> LARGE_FOR_PARENTS =
      inForceOn(FILED)
          .from("1900-01-01", CardChild.ENOUGH_COUNT)
          .from("2019-01-01", any(CardChild.ENOUGH_COUNT, ONCE_HAD_ENOUGH));

  private static final Test<Person> BORN_TO_HOLDER =
      Case.PEOPLE.any(other -> all(IS_PARENT.of(other), CARD_SINCE.of(other).onOrBefore(BORN)));

  private static final Test<Person> HOLDS_CARD = CARD_SINCE.onOrBefore(FILED);

  private static final Test<Person> KEEPS_RIGHT =
      any(HOLDS_CARD, all(IS_CHILD, BORN_TO_HOLDER))
          .as(
              "has a card already, or was born to a parent who had one",
              LARGE_FAMILY_CARD.at("art. 6 ust. 3-4"));

  private static final Test<Person> FAMILY_IS_LARGE =
      when(IS_PARENT, any(LARGE_FOR_PARENTS, KEEPS_RIGHT))
          .otherwise(any(CardChild.ENOUGH_COUNT, KEEPS_RIGHT))
          .as("the family is a large one", LARGE_FAMILY_CARD.at("art. 4, art. 6 ust. 3-4"));

  private static final Test<Person> LIVES_HERE =
      all(not(CITIZENSHIP.is(Citizenship.OTHER)), LIVES_IN_POLAND, MOVED_ABROAD.after(FILED))
          .as("lives in Poland with a right to stay", LARGE_FAMILY_CARD.at("art. 5"));

  private static final Test<Person> HAS_AUTHORITY =
      any(IS_CHILD, not(AUTHORITY_TAKEN), AUTHORITY_OVER_THREE)
          .as(
              "keeps parental authority, at least over three children",
              LARGE_FAMILY_CARD.at("art. 4 ust. 3"));

  private static final Test<Person> CARED_WELL =
      any(IS_CHILD, not(FOSTER_CHILDREN_TAKEN))
          .as("no foster child was taken away for bad care", LARGE_FAMILY_CARD.at("art. 4 ust. 4"));

  private static final Test<Person> STILL_SPOUSE =
      any(not(ROLE.is(Role.SPOUSE)), MARRIAGE_ENDED.after(FILED))
          .as("the marriage with the parent lasts", LARGE_FAMILY_CARD.at("art. 6 ust. 2"));

  private static final Day<Person> BY_MEMBER =
      when(IS_PARENT, NEVER).otherwise(CardChild.VALID_UNTIL);

  /** Of a foreigner no longer than the document of residence. */
  private static final Day<Person> VALID_UNTIL =
      when(CITIZENSHIP.is(Citizenship.POLISH), BY_MEMBER)
          .otherwise(BY_MEMBER.butNotAfter(MAY_STAY_UNTIL))
          .as("last day of the card", LARGE_FAMILY_CARD.at("art. 11"));

  private static final Money<Case> DUPLICATE =
      NUMBERS
          .money("duplicate-fee", FILED)
          .as("fee for a duplicate", LARGE_FAMILY_CARD.at("art. 13"));

  private static final Money<Case> SECOND_FORM =
      NUMBERS
          .money("second-form-fee", FILED)
          .as("fee for the other form of the card", LARGE_FAMILY_CARD.at("art. 13"));

  public static final Benefit<Person> BENEFIT =
      Benefit.of("large-family-card", Person.IS, LARGE_FAMILY_CARD, "2015-01-01")
          .requires(
              need(LAW_EXISTS, Outcome.NOT_APPLICABLE), need(IS_MEMBER, Outcome.NOT_APPLICABLE))
          .requires(need(CHILD_MEETS_CONDITIONS))
          .requires(need(FAMILY_IS_LARGE))
          .requires(need(LIVES_HERE), need(HAS_AUTHORITY), need(CARED_WELL), need(STILL_SPOUSE))
          .decideBy(DecisionTerm.GENERAL)
          .tells(VALID_UNTIL, DUPLICATE, SECOND_FORM)
          .provedBy(CardPapers.all());

  private LargeFamilyCard() {}
}
