package org.alimenta.poland.goodstart;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.GOOD_START_2018;
import static org.alimenta.poland.Acts.GOOD_START_2021;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Person.ALTERNATING_CUSTODY;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;
import static org.alimenta.poland.goodstart.SchoolYear.FIRST_DAY;

import org.alimenta.law.Benefit;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.papers.CarePapers;
import org.alimenta.poland.papers.ChildPapers;

/**
 * Dobry Start (300+): regulations of the Council of Ministers of 30 May 2018 and of 15 June 2021.
 * Zloty for a pupil once in a school year, whatever the income; the grant is only made known.
 */
public final class GoodStart {
  private static final NumberBook NUMBERS = NumberBook.of("good-start");

  private static final Money<Case> AMOUNT = NUMBERS.money("amount", FIRST_DAY);

  /** Each parent gets a half for a child who lives with both in turn. */
  private static final Money<Person> SUM =
      when(
              all(ROLE.is(Role.CHILD), ALTERNATING_CUSTODY),
              AMOUNT
                  .times(NUMBERS.num("share-in-alternating-custody", FIRST_DAY))
                  .rounded("the act is silent; to the grosz"))
          .otherwise(AMOUNT)
          .as(
              "help for the pupil in this school year",
              GOOD_START_2018.at("par. 5"),
              GOOD_START_2021.at("par. 5"));

  private static final Test<Case> INSURANCE_INSTITUTION =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from("2021-07-01", YES)
          .as("Dobry Start belongs to the insurance institution", GOOD_START_2021.at("par. 8"));

  private static final Test<Person> FROM_FOSTER_CARE =
      when(
              ROLE.is(Role.CHILD),
              TIE_TO_APPLICANT.isAny(Tie.FOSTER_CARER, Tie.CARE_INSTITUTION_DIRECTOR))
          .otherwise(Pupil.LEAVES_CARE);

  private static final Test<Person> COUNTY =
      all(not(INSURANCE_INSTITUTION), FROM_FOSTER_CARE)
          .as("Dobry Start for foster care belongs to the county", GOOD_START_2018.at("par. 9"));

  private static final Test<Case> ONLY_MADE_KNOWN =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from("2018-07-01", YES)
          .as(
              "Dobry Start is granted without a decision",
              GOOD_START_2018.at("par. 10 ust. 5-7"),
              GOOD_START_2021.at("par. 8"));

  public static final Benefit<Person> BENEFIT =
      Benefit.of("good-start", Person.IS, GOOD_START_2018, "2018-07-01")
          .requires(
              need(SchoolYear.LAW_EXISTS, Outcome.NOT_APPLICABLE),
              need(Pupil.IS_CONCERNED, Outcome.NOT_APPLICABLE))
          .requires(need(SchoolYear.IS_OPEN, Outcome.TOO_EARLY))
          .requires(
              need(SchoolYear.IN_TIME, Outcome.LEFT_UNEXAMINED),
              need(SchoolYear.FILED_AS_PRESCRIBED, Outcome.LEFT_UNEXAMINED))
          .requires(need(Pupil.OF_AN_AGE), need(Pupil.ATTENDS_SCHOOL))
          .requires(
              need(Pupil.ASKED_BY_ENTITLED),
              need(Pupil.LIVES_WITH_APPLICANT),
              need(Pupil.NOT_KEPT_ELSEWHERE))
          .pays(SUM)
          .decideBy(SchoolYear.PAY_BY)
          .grantedByInformationWhen(ONLY_MADE_KNOWN)
          .decidedBy("zus", INSURANCE_INSTITUTION)
          .decidedBy("county", COUNTY)
          .tells(FIRST_DAY)
          .provedBy(
              ChildPapers.custody()
                  .cites(GOOD_START_2018.at("par. 5 ust. 2"), GOOD_START_2021.at("par. 5 ust. 2")),
              CarePapers.disabilityUnlessOfBoard()
                  .cites(GOOD_START_2018.at("par. 4"), GOOD_START_2021.at("par. 4")));

  private GoodStart() {}
}
