package org.alimenta.law.casefile;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.when;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Fine;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Name;
import org.alimenta.law.NumberBook;
import org.alimenta.law.One;
import org.alimenta.law.Outcome;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.citation.Act;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.Fact.Source;

/** The smallest law in which every form of a fact, list and link occurs once. */
public final class Islet implements Jurisdiction {
  interface Case {}

  static final class Person implements Case {}

  static final class Income implements Case {}

  static final class Child implements Case {}

  static final class Title implements Case {}

  static final class Relative implements Case {}

  enum Earning {
    WORK,
    OTHER_PAY
  }

  enum Kin {
    ITSELF,
    PARENT,
    SISTER_OR_BROTHER,
    OTHER
  }

  static final Facts<Case> CASE = Facts.ofCase("case");
  static final Facts<Person> PERSON = Facts.of("person");
  static final Facts<Income> INCOME = Facts.of("income");
  static final Facts<Child> CHILD = Facts.of("child");
  static final Facts<Title> TITLE = Facts.of("title");
  static final Facts<Relative> RELATIVE = Facts.of("relative");

  static final Day<Case> FILED = CASE.day("filed");
  static final Day<Case> DECIDED = CASE.fact("decided").from(Source.CLOCK).day();
  static final Day<Case> MONTH = CASE.fact("month").monthly().day();

  static final Word<Income, Earning> SOURCE = INCOME.word("source", Earning.class);
  static final Name<Income> PAYER = INCOME.name("payer");
  static final Day<Income> EARNED = INCOME.day("month-of-income");
  static final Money<Income> NET = INCOME.fact("net").betweenWhole(0, 5_000).money();

  static final Day<Person> BORN = PERSON.day("born");
  static final Test<Person> LIVES_HERE = PERSON.yes("lives-here");
  static final Listed<Person, Income> INCOMES = PERSON.many("incomes", INCOME, 40);

  static final Day<Title> FROM = TITLE.day("from");
  static final Day<Title> UNTIL = TITLE.fact("until").orNever().day();
  static final Money<Title> MONTHLY = TITLE.fact("monthly").orNone().money();
  static final Count<Title> SHARED_BY = TITLE.fact("shared-by").between(1, 20).count();

  static final Listed<Case, Person> PEOPLE = CASE.many("people", PERSON, 30);
  static final Listed<Case, Child> CHILDREN = CASE.many("children", CHILD, 10);

  static final One<Child, Person> CHILD_IS = CHILD.one("person", PERSON);
  static final Listed<Child, Title> TITLES = CHILD.many("titles", TITLE, 5);
  static final One<Relative, Person> RELATIVE_IS = RELATIVE.one("person", PERSON);
  static final Word<Relative, Kin> KIN = RELATIVE.word("kin", Kin.class);
  static final Listed<Child, Relative> RELATIVES =
      CHILD.pairs("relatives", RELATIVE, PEOPLE, RELATIVE_IS, CHILD_IS, KIN, Kin.ITSELF);

  static final Act ACT = new Act("Islet 1/2000", "Care Act", "Ustawa o opiece");
  static final NumberBook NUMBERS = NumberBook.of("care");

  static final Money<Case> CRITERION = NUMBERS.money("criterion", MONTH);
  static final Money<Case> CAP = NUMBERS.money("cap", MONTH);

  static final Money<Person> INCOME_OF_PERSON =
      INCOMES.sum(NET).as("income of the person", ACT.at("art. 2"));

  static final Fine<Child> INCOME_PER_PERSON =
      RELATIVES
          .where(KIN.isAny(Kin.ITSELF, Kin.PARENT, Kin.SISTER_OR_BROTHER))
          .sum(INCOME_OF_PERSON.of(RELATIVE_IS))
          .dividedBy(
              RELATIVES
                  .where(KIN.isAny(Kin.ITSELF, Kin.PARENT, Kin.SISTER_OR_BROTHER))
                  .count()
                  .butAtLeast(1))
          .as("income per person", ACT.at("art. 2"));

  static final Test<Child> POOR =
      INCOME_PER_PERSON
          .atMost(CRITERION)
          .as("income does not exceed the criterion", ACT.at("art. 2"));

  static final Test<Child> YOUNG =
      MONTH
          .before(BORN.completes(count(18)).of(CHILD_IS))
          .as("the child is under 18", ACT.at("art. 1"));

  static final Test<Child> LIVING_HERE =
      LIVES_HERE.of(CHILD_IS).as("the child lives on the islet", ACT.at("art. 1"));

  static final Money<Child> OWED =
      TITLES
          .where(all(FROM.onOrBefore(MONTH), UNTIL.onOrAfter(MONTH)))
          .sum(MONTHLY)
          .as("owed", ACT.at("art. 3"));

  static final Money<Child> CARE_MONEY =
      when(OWED.atMost(CAP), OWED).otherwise(CAP).as("care money", ACT.at("art. 3"));

  static final Benefit<Child> CARE =
      Benefit.of("care", CHILD, ACT, "2000-01-01")
          .requires(
              need(LIVING_HERE),
              need(YOUNG),
              need(POOR),
              need(
                  FILED.onOrBefore(DECIDED).as("it was filed", ACT.at("art. 4")),
                  Outcome.LEFT_UNEXAMINED))
          .pays(CARE_MONEY)
          .inEach(
              MONTH,
              FILED.monthStart().as("first month", ACT.at("art. 5")),
              FILED.plusMonths(11).monthEnd().as("last month", ACT.at("art. 5")))
          .decideBy(FILED.plusMonths(1).as("day to decide by", ACT.at("art. 6")))
          .tells(INCOME_PER_PERSON)
          .provedBy(
              Paper.of("birth-certificate", PERSON).proves(BORN).issuedBy("registry"),
              Paper.of("payslip", INCOME).proves(NET).issuedBy("employer").validForMonths(2));

  static {
    PERSON.admitOnly(BORN.onOrBefore(FILED), "Nobody can be born after the application.");
    TITLE.admitOnly(FROM.onOrBefore(UNTIL), "A title cannot end before it begins.");
    INCOME.admitOnly(
        INCOMES
            .others()
            .none(
                other ->
                    all(
                        PAYER.of(other).same(PAYER),
                        SOURCE.of(other).same(SOURCE),
                        EARNED.of(other).is(EARNED))),
        "The same income was told twice for one source and month.");
    RELATIVE.admitOnly(
        any(KIN.is(Kin.ITSELF), BORN.of(RELATIVE_IS).before(FILED)), "A relative must be born.");
  }

  public static final Lawbook LAW = Lawbook.of(new Islet());

  @Override
  public String id() {
    return "islet";
  }

  @Override
  public Facts<?> caseFacts() {
    return CASE;
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of(CARE);
  }

  @Override
  public List<String> numberFiles() {
    return List.of("org/alimenta/law/casefile/numbers.yaml");
  }

  @Override
  public List<String> textFiles() {
    return List.of();
  }

  @Override
  public String currency() {
    return "PLN";
  }

  @Override
  public String language() {
    return "en";
  }
}
