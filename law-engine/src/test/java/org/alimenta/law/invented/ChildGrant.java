package org.alimenta.law.invented;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.law.invented.Case.FILED;
import static org.alimenta.law.invented.Case.MONTH;
import static org.alimenta.law.invented.Child.BORN;
import static org.alimenta.law.invented.Child.EARNINGS;
import static org.alimenta.law.invented.Child.ORDERED;
import static org.alimenta.law.invented.Child.PUPIL;
import static org.alimenta.law.invented.Earning.FROM;
import static org.alimenta.law.invented.Earning.IN_YEAR;
import static org.alimenta.law.invented.Earning.MONTHS;
import static org.alimenta.law.invented.Earning.PAYER;
import static org.alimenta.law.invented.Earning.TO;

import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Act;

/** The Child Grant Act of an invented country. */
final class ChildGrant {
  static final Act ACT = new Act("Law 7 of 2010", "Child Grant Act", "Child Grant Act");
  static final NumberBook NUMBERS = NumberBook.of("child-grant");

  static final Money<Case> CRITERION = NUMBERS.money("criterion", FILED);
  static final Money<Case> CAP = NUMBERS.money("cap", MONTH);
  static final Money<Case> SMALLEST = NUMBERS.money("smallest", FILED);
  static final Count<Case> AGE = NUMBERS.count("age", FILED);
  static final Count<Case> PUPILS_AGE = NUMBERS.count("age-of-pupils", FILED);

  static final Test<Child> YOUNG =
      any(MONTH.before(BORN.completes(AGE)), all(PUPIL, MONTH.before(BORN.completes(PUPILS_AGE))))
          .as("the child is young enough", ACT.at("s. 2"));

  /** Work for the same payer that begins again within two months does not count as lost. */
  static final Test<Earning> BEGUN_AGAIN =
      EARNINGS
          .others()
          .<Earning>any(
              next ->
                  all(
                      PAYER.of(next).same(PAYER),
                      FROM.of(next).after(TO),
                      FROM.of(next).onOrBefore(TO.plusMonths(2))))
          .as("work for the same payer began again", ACT.at("s. 3(4)"));

  static final Test<Earning> LOST =
      all(TO.before(FILED), not(BEGUN_AGAIN)).as("the earning is lost", ACT.at("s. 3(3)"));

  static final Fine<Earning> MONTHLY =
      when(LOST, NOTHING)
          .otherwise(IN_YEAR.dividedBy(MONTHS))
          .as("a month's earning", ACT.at("s. 3(2)"));

  static final Money<Child> INCOME =
      EARNINGS.sum(MONTHLY).rounded("s. 3(5)").as("income", ACT.at("s. 3(1)"));

  static final Money<Child> FULL = ORDERED.upTo(CAP).as("the order, up to the cap", ACT.at("s. 4"));
  static final Money<Child> EXCESS =
      INCOME.above(CRITERION).as("income above the criterion", ACT.at("s. 5(1)"));

  static final Money<Child> GRANT =
      inForceOn(FILED)
          .from("2010-01-01", when(EXCESS.is(NOTHING), FULL).otherwise(NOTHING))
          .from(
              "2020-10-01",
              when(EXCESS.is(NOTHING), FULL).otherwise(FULL.above(EXCESS).orNothingBelow(SMALLEST)))
          .as("the grant", ACT.at("s. 5"));

  static final Day<Case> FIRST = FILED.monthStart().as("first month", ACT.at("s. 6"));
  static final Day<Case> LAST = FIRST.plusMonths(11).monthEnd().as("last month", ACT.at("s. 6"));

  static final Paper<Child> BIRTH_CERTIFICATE =
      Paper.of("birth-certificate", Child.IS)
          .proves(BORN)
          .issuedBy("registry")
          .cites(ACT.at("s. 8"));

  static final Paper<Child> SCHOOL_LETTER =
      Paper.of("school-letter", Child.IS)
          .proves(PUPIL)
          .neededWhen(PUPIL)
          .issuedBy("school")
          .validForMonths(6);

  static final Benefit<Child> BENEFIT =
      Benefit.of("child-grant", Child.IS, ACT, "2010-01-01")
          .requires(need(YOUNG))
          .requires(
              need(GRANT.moreThan(NOTHING).as("income leaves something to pay", ACT.at("s. 5"))))
          .pays(GRANT)
          .inEach(MONTH, FIRST, LAST)
          .decideBy(FILED.plusMonths(1).as("decide by", ACT.at("s. 7")))
          .provedBy(BIRTH_CERTIFICATE, SCHOOL_LETTER);

  private ChildGrant() {}
}
