package org.alimenta.law.lint;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.law.lint.Hamlet.FILED;
import static org.alimenta.law.lint.Hamlet.MONTH;
import static org.alimenta.law.lint.HutBenefit.CRITERION;
import static org.alimenta.law.lint.HutBenefit.SUM;
import static org.assertj.core.api.Assertions.assertThat;

import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.Paper;
import org.alimenta.law.lint.Hamlet.Hut;
import org.junit.jupiter.api.Test;

/** One mistake of each kind in a law that is otherwise clean; the clean law is the twin of each. */
class PlantedDefectsTest {
  private static final String CHANGES = "- {from: 2020-01-01, value: 800.00, cites: s. 1}";

  private static HutBenefit hut() {
    return new HutBenefit();
  }

  @Test
  void inTheCleanLawNothingIsFound() {
    assertThat(hut().sketch().report().open()).isEmpty();
  }

  @Test
  void aNumberThatBeginsAfterTheBenefit() {
    assertThat(
            hut()
                .sketch()
                .withNumbers("- {from: 2010-01-01, value: 500.00, cites: s. 1}\n", "\n")
                .found(Defect.TIME))
        .singleElement()
        .asString()
        .contains("hut/criterion", "from 2010-01-01 until 2019-12-31");
  }

  @Test
  void aNumberThatEndsWhileTheBenefitGoesOn() {
    assertThat(
            hut()
                .sketch()
                .withNumbers(
                    CHANGES, "- {from: 2020-01-01, until: 2023-12-31, value: 800.00, cites: s. 1}")
                .found(Defect.TIME))
        .singleElement()
        .asString()
        .contains("hut/criterion", "from 2024-01-01");
  }

  @Test
  void aGapThatTheFileDeclaresIsToldApart() {
    Report report =
        hut().sketch().withNumbers(CHANGES, "- {from: 2020-01-01, gap: not looked up}").report();
    assertThat(report.open()).noneMatch(each -> each.defect() == Defect.TIME);
    assertThat(report.declared()).singleElement().asString().contains("not looked up");
  }

  @Test
  void aNumberThatIsGuardedByADayNeedsNoValueBeforeIt() {
    Money<Hut> guarded =
        inForceOn(FILED).from("2010-01-01", SUM).from("2020-01-01", SUM.upTo(CRITERION));
    assertThat(
            hut()
                .ground(Hut.INCOME.atMost(SUM))
                .sum(guarded)
                .sketch()
                .withNumbers("- {from: 2010-01-01, value: 500.00, cites: s. 1}\n", "\n")
                .found(Defect.TIME))
        .isEmpty();
  }

  @Test
  void aNumberThatIsLookedUpEachSeptemberNeedsNoValueInTheSpringBefore() {
    var september = FILED.inItsYear(java.time.Month.SEPTEMBER, 1);
    var byYear = HutBenefit.NUMBERS.money("criterion", september);
    String earlier = "- {from: 2010-01-01, value: 500.00, cites: s. 1}";
    HutBenefit hut = hut().ground(Hut.INCOME.atMost(byYear));
    assertThat(
            hut.sketch()
                .withNumbers(earlier, "- {from: 2010-09-01, value: 500.00, cites: s. 1}")
                .found(Defect.TIME))
        .isEmpty();
    assertThat(
            hut.sketch()
                .withNumbers(earlier, "- {from: 2010-09-02, value: 500.00, cites: s. 1}")
                .found(Defect.TIME))
        .hasSize(1);
  }

  @Test
  void twoValuesForOneDay() {
    assertThat(
            hut()
                .sketch()
                .withNumbers(
                    "{from: 2010-01-01, value: 500.00",
                    "{from: 2010-01-01, until: 2020-06-30, value: 500.00")
                .found(Defect.TIME))
        .singleElement()
        .asString()
        .contains("hamlet/numbers.yaml:", "has two values from 2020-01-01 until 2020-06-30");
  }

  @Test
  void aRuleWithoutAVersionForTheFirstYears() {
    assertThat(hut().sum(inForceOn(FILED).from("2012-01-01", SUM)).sketch().found(Defect.TIME))
        .singleElement()
        .asString()
        .contains("sum", "from 2010-01-01 until 2011-12-31");
  }

  @Test
  void aTableWithoutARowForSixPersons() {
    assertThat(
            hut()
                .sketch()
                .withNumbers("{at: 3, value: 200.00}", "{at: 3, to: 5, value: 200.00}")
                .found(Defect.NO_ANSWER))
        .singleElement()
        .asString()
        .contains("hut/sum", "no row for 6");
  }

  @Test
  void aTableMayLackRowsThatTheRuleNeverAsksFor() {
    assertThat(
            hut()
                .sum(when(Hut.PERSONS.atMost(5), SUM).otherwise(NOTHING))
                .sketch()
                .withNumbers("{at: 3, value: 200.00}", "{at: 3, to: 5, value: 200.00}")
                .found(Defect.NO_ANSWER))
        .isEmpty();
  }

  @Test
  void anIncomeBetweenTwoBranches() {
    Money<Hut> left =
        when(Hut.INCOME.lessThan(CRITERION), SUM)
            .when(Hut.INCOME.moreThan(CRITERION), SUM)
            .otherwise(NOTHING);
    assertThat(hut().sum(left).sketch().found(Defect.NO_ANSWER))
        .singleElement()
        .asString()
        .contains("is 500.00 (law of 2010-01-01)");
    Money<Hut> answered =
        when(Hut.INCOME.atMost(CRITERION), SUM)
            .when(Hut.INCOME.moreThan(CRITERION), SUM)
            .otherwise(NOTHING);
    assertThat(hut().sum(answered).sketch().found(Defect.NO_ANSWER)).isEmpty();
  }

  @Test
  void anAgeBetweenTwoAlternatives() {
    var left = any(not60(), Hut.AGE.moreThan(count(60)), Hut.AGE.moreThan(count(90)));
    assertThat(hut().old(left).sketch().found(Defect.NO_ANSWER))
        .singleElement()
        .asString()
        .contains("“age” is 60");
  }

  private static org.alimenta.law.Test<Hut> not60() {
    return Hut.AGE.lessThan(count(60));
  }

  @Test
  void aBranchBehindAWiderOne() {
    Money<Hut> hidden =
        when(Hut.INCOME.atMost(CRITERION), SUM)
            .when(Hut.PERSONS.atMost(4), NOTHING)
            .when(Hut.PERSONS.atMost(2), SUM)
            .otherwise(NOTHING);
    assertThat(
            hut()
                .ground(Hut.AGE.atMost(count(99)))
                .sum(hidden)
                .sketch()
                .found(Defect.NEVER_APPLIES))
        .singleElement()
        .asString()
        .contains("sum", "is never taken");
  }

  @Test
  void conditionsThatContradictEachOther() {
    var both = all(Hut.AGE.atLeast(count(60)), Hut.AGE.lessThan(count(18)));
    assertThat(
            hut()
                .old(any(both, Hut.FUEL.is(Hut.Fuel.WOOD), Hut.FUEL.is(Hut.Fuel.COAL)))
                .sketch()
                .found(Defect.NEVER_APPLIES))
        .singleElement()
        .asString()
        .contains("can never hold together");
    var fitting = all(Hut.AGE.atLeast(count(18)), Hut.AGE.lessThan(count(60)));
    assertThat(
            hut()
                .old(any(fitting, Hut.FUEL.is(Hut.Fuel.WOOD), Hut.FUEL.is(Hut.Fuel.COAL)))
                .sketch()
                .found(Defect.NEVER_APPLIES))
        .isEmpty();
  }

  @Test
  void aGroundThatNobodyCanMeetAfterTheOneBefore() {
    assertThat(
            hut()
                .ground(Hut.AGE.atMost(count(17)))
                .old(Hut.AGE.atLeast(count(60)))
                .sketch()
                .found(Defect.NEVER_APPLIES))
        .anyMatch(each -> each.contains("Nobody can ever meet this ground"));
  }

  @Test
  void aVersionThatBeginsAfterTheEnd() {
    Money<Hut> late =
        inForceOn(FILED).from("2010-01-01", SUM).from("2020-01-01", SUM.upTo(CRITERION));
    assertThat(hut().sum(late).until("2019-12-31").sketch().found(Defect.NEVER_APPLIES))
        .singleElement()
        .asString()
        .contains("version 2020-01-01");
    assertThat(hut().sum(late).sketch().found(Defect.NEVER_APPLIES)).isEmpty();
  }

  @Test
  void wordsThatNoRuleTellsApart() {
    assertThat(
            hut()
                .old(any(Hut.AGE.atLeast(count(60)), Hut.FUEL.is(Hut.Fuel.WOOD)))
                .sketch()
                .found(Defect.NEVER_APPLIES))
        .singleElement()
        .asString()
        .contains("hut.fuel", "coal, none");
  }

  @Test
  void aTermThatEndsBeforeTheDayOfFiling() {
    assertThat(hut().decideBy(FILED.plusDays(-1)).sketch().found(Defect.DEADLINE))
        .singleElement()
        .asString()
        .contains("decide by", "ends before the day of filing");
  }

  @Test
  void aTermThatEndsEarlyInSomeMonthsOnly() {
    assertThat(
            hut()
                .decideBy(FILED.inItsYear(java.time.Month.OCTOBER, 31))
                .sketch()
                .found(Defect.DEADLINE))
        .singleElement()
        .asString()
        .contains("An application of 2010-11-");
  }

  @Test
  void aLastMonthBeforeTheFirst() {
    assertThat(hut().last(FILED.plusMonths(-2).monthStart()).sketch().found(Defect.DEADLINE))
        .singleElement()
        .asString()
        .contains("the last month lies before the first one");
  }

  @Test
  void aWindowThatClosesBeforeItOpens() {
    var closed =
        all(
            MONTH.onOrAfter(FILED.monthStart().plusMonths(3)),
            MONTH.before(FILED.monthStart().plusMonths(1)));
    assertThat(
            hut()
                .old(
                    any(
                        closed,
                        Hut.AGE.atLeast(count(60)),
                        Hut.FUEL.isAny(Hut.Fuel.WOOD, Hut.Fuel.COAL)))
                .sketch()
                .found(Defect.DEADLINE))
        .singleElement()
        .asString()
        .contains("closes");
    var open =
        all(
            MONTH.onOrAfter(FILED.monthStart().plusMonths(1)),
            MONTH.before(FILED.monthStart().plusMonths(3)));
    assertThat(
            hut()
                .old(
                    any(
                        open,
                        Hut.AGE.atLeast(count(60)),
                        Hut.FUEL.isAny(Hut.Fuel.WOOD, Hut.Fuel.COAL)))
                .sketch()
                .found(Defect.DEADLINE))
        .isEmpty();
  }

  @Test
  void lessMoneyForLessIncome() {
    Money<Hut> bonus =
        when(Hut.INCOME.atMost(Law.halfOf(CRITERION)), SUM)
            .otherwise(SUM.plus(Hut.INCOME.above(Law.halfOf(CRITERION))));
    assertThat(hut().sum(bonus).sketch().found(Defect.FALLS_WITH_INCOME))
        .singleElement()
        .asString()
        .contains("falls-with-income: hut", "income”", "gets");
    Money<Hut> taper =
        when(Hut.INCOME.atMost(Law.halfOf(CRITERION)), SUM)
            .otherwise(SUM.above(Hut.INCOME.above(Law.halfOf(CRITERION))));
    assertThat(hut().sum(taper).sketch().found(Defect.FALLS_WITH_INCOME)).isEmpty();
  }

  @Test
  void aGroundThatThePoorFail() {
    var working = all(Hut.INCOME.atMost(CRITERION), Hut.INCOME.atLeast(SUM));
    assertThat(hut().ground(working).sketch().found(Defect.FALLS_WITH_INCOME))
        .singleElement()
        .asString()
        .contains("gets 0.00, and who has");
  }

  @Test
  void aRightThatEndsAtALimitIsNoFallWithIncome() {
    Money<Hut> cliff =
        when(Hut.INCOME.atMost(Law.halfOf(CRITERION)), SUM)
            .when(Hut.INCOME.atMost(CRITERION), SUM.upTo(Law.halfOf(SUM)))
            .otherwise(NOTHING);
    assertThat(hut().sum(cliff).sketch().found(Defect.FALLS_WITH_INCOME)).isEmpty();
  }

  /** Words of this law. */
  private static final class Law {
    static <S> Money<S> halfOf(Money<S> of) {
      return of.dividedBy(2).rounded("to the grosz");
    }
  }

  @Test
  void aTextWithAnAmountThatTheLawNeverHad() {
    assertThat(hut().sketch().withTexts("Up to 800 zł", "Up to 850 zł").found(Defect.TEXT_NUMBER))
        .singleElement()
        .asString()
        .contains("benefits: hut: summary", "850 zł", "no number or constant");
  }

  @Test
  void aTextWithAnAmountOfThePast() {
    Sketch old = hut().sketch().withTexts("Do 800 zł", "Do 500 zł");
    assertThat(old.found(Defect.TEXT_NUMBER))
        .singleElement()
        .asString()
        .contains("only in the past");
    assertThat(old.report().open())
        .singleElement()
        .satisfies(each -> assertThat(each.place()).hasToString("hamlet/texts.yaml:4:48"));
    assertThat(
            hut()
                .sketch()
                .withTexts("Do 800 zł dochodu.", "Do 500 zł dochodu (do 2019 r.).")
                .found(Defect.TEXT_NUMBER))
        .isEmpty();
  }

  @Test
  void aFactThatNoRuleReads() {
    assertThat(
            hut()
                .old(any(Hut.FUEL.is(Hut.Fuel.WOOD), Hut.FUEL.is(Hut.Fuel.COAL)))
                .sketch()
                .found(Defect.NOT_ASKED))
        .singleElement()
        .asString()
        .contains("hut.age", "no rule reads it");
  }

  @Test
  void aFactOfAThingThatNoListLeadsTo() {
    Facts<Hamlet> elsewhere = Facts.ofCase("case");
    assertThat(hut().sketch().withFacts(elsewhere).found(Defect.NOT_ASKED))
        .anyMatch(
            each -> each.contains("hut.income") && each.contains("no list of the case leads"));
  }

  @Test
  void aFactWithoutAQuestion() {
    assertThat(
            hut()
                .sketch()
                .withTexts("question: {en: Which fuel?, pl: Jaki opał?}", "hint: {en: x, pl: x}")
                .found(Defect.NOT_ASKED))
        .hasSize(2)
        .allMatch(each -> each.contains("hut.fuel"));
  }

  @Test
  void aPaperThatProvesNothing() {
    assertThat(
            hut()
                .paper(Paper.of("seal", Hut.IS).issuedBy("registry"))
                .sketch()
                .found(Defect.NOT_ASKED))
        .singleElement()
        .asString()
        .contains("paper seal");
  }

  @Test
  void anExplainedFindingIsNoLongerOpenAndAnExplanationOfNothingIs() {
    String explained =
        """
        explained:
          - finding: "no-answer: hut/sum / *"
            on: 2026-11-22
            because: {en: The act stops at five., pl: Ustawa kończy na pięciu.}
            cites: s. 3
        """;
    Sketch hole =
        hut().sketch().withNumbers("{at: 3, value: 200.00}", "{at: 3, to: 5, value: 200.00}");
    Report report = hole.withLint(explained).report();
    assertThat(report.open()).isEmpty();
    assertThat(report.explained())
        .singleElement()
        .satisfies(each -> assertThat(each.by().cites()).isEqualTo("s. 3"));
    assertThat(hut().sketch().withLint(explained).found(Defect.STALE_EXPLANATION))
        .singleElement()
        .asString()
        .contains("hut/sum");
  }

  @Test
  void everyFindingSpeaksBothLanguages() {
    Report report = hut().decideBy(FILED.plusDays(-1)).sketch().report();
    assertThat(report.open())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.benefit()).isEqualTo("hut");
              assertThat(each.what().pl()).contains("przed dniem złożenia wniosku");
              assertThat(each.defect().why().pl()).isNotBlank();
              assertThat(each.remedy().pl()).isNotBlank();
            });
    assertThat(report.of("hut").open()).hasSize(1);
    assertThat(report.of("other").open()).isEmpty();
  }
}
