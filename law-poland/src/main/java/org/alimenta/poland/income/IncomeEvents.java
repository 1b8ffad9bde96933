package org.alimenta.poland.income;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Income.ENDED_BY;
import static org.alimenta.poland.Income.FROM;
import static org.alimenta.poland.Income.KIND;
import static org.alimenta.poland.Income.PAYER;
import static org.alimenta.poland.Income.UNTIL;
import static org.alimenta.poland.Income.YEAR;
import static org.alimenta.poland.Person.INCOMES;

import org.alimenta.law.Count;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.End;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.income.IncomeTerms.Rule;

/** Loss and gain of income: only the events that the act's two lists name. */
final class IncomeEvents {
  private static final NumberBook NUMBERS = NumberBook.of("income");

  static final Test<Income> BUSINESS =
      KIND.isAny(Kind.BUSINESS, Kind.LUMP_SUM_BUSINESS, Kind.TAX_CARD_BUSINESS);

  /** Benefits whose end is a loss and whose beginning is a gain. */
  private static final Test<Income> LISTED_BENEFIT =
      KIND.isAny(
          Kind.UNEMPLOYMENT_BENEFIT,
          Kind.UNEMPLOYMENT_STIPEND,
          Kind.PRE_RETIREMENT_BENEFIT,
          Kind.TEACHER_COMPENSATION_BENEFIT,
          Kind.PENSION,
          Kind.PARENTAL_SUPPLEMENTARY_BENEFIT);

  private final IncomeTerms terms;
  private final Test<Income> workOrBusiness;
  private final Count<Case> samePayerMonths;

  /** A source that the lists of loss and gain know. */
  private final Test<Income> listedSource;

  /** It works from the first full month after the month of the loss. */
  final Test<Income> lost;

  final Test<Income> gainedInBaseYear;

  /**
   * It works from the month after the first month counted from the month of the gain; a gain that
   * merely lowers the benefit is treated like one that ends it.
   */
  final Test<Income> gainedAfter;

  final Test<Income> counted;

  IncomeEvents(IncomeTerms terms) {
    this.terms = terms;
    this.workOrBusiness = any(terms.work(), BUSINESS);
    this.samePayerMonths = NUMBERS.count("same-payer-months", terms.start());
    this.listedSource =
        any(terms.work(), BUSINESS, LISTED_BENEFIT, terms.furtherSources())
            .as("a source that the act lists for loss and gain", terms.cites(Rule.LISTED_SOURCE));
    Test<Income> received =
        UNTIL.onOrAfter(MONTH).as("still received in the month", terms.cites(Rule.RECEIVED));
    this.lost =
        all(listedEnd(), not(received), not(startedAgain()))
            .as("income lost", terms.cites(Rule.LOST));
    Test<Income> gained = all(listedSource, not(continues()), received);
    this.gainedInBaseYear =
        all(gained, FROM.onOrAfter(terms.baseYear()), FROM.onOrBefore(terms.baseYear().yearEnd()))
            .as("income gained in the base year", terms.cites(Rule.GAINED_IN_BASE_YEAR));
    this.gainedAfter =
        all(
                gained,
                FROM.after(terms.baseYear().yearEnd()),
                YEAR.is(FROM.year()),
                FROM.monthStart().plusMonths(2).onOrBefore(MONTH))
            .as("income gained after the base year", terms.cites(Rule.GAINED_AFTER));
    this.counted = not(terms.leftOut()).as("counts as income", terms.cites(Rule.COUNTED));
  }

  private Test<Income> listedEnd() {
    return any(
        all(listedSource, ENDED_BY.is(End.ENDED)),
        all(terms.work(), ENDED_BY.is(End.PARENTAL_LEAVE)),
        terms.furtherEnds(),
        terms.cutByEpidemic());
  }

  /** The loss is none, because the same work was found again soon. */
  private Test<Income> startedAgain() {
    return terms
        .whileSamePayerRule(
            all(
                workOrBusiness,
                not(terms.cutByEpidemic()),
                INCOMES
                    .others()
                    .any(
                        next ->
                            all(
                                workOrBusiness.of(next),
                                PAYER.of(next).same(PAYER),
                                FROM.of(next).after(UNTIL),
                                FROM.of(next).onOrBefore(UNTIL.plusMonths(samePayerMonths))))))
        .as(
            "work for the same payer began again soon after it ended",
            terms.cites(Rule.SAME_PAYER));
  }

  /** The gain is none, for the same reason seen from the later income. */
  private Test<Income> continues() {
    return terms
        .whileSamePayerRule(
            all(
                workOrBusiness,
                INCOMES
                    .others()
                    .any(
                        earlier ->
                            all(
                                workOrBusiness.of(earlier),
                                not(terms.cutByEpidemic().of(earlier)),
                                PAYER.of(earlier).same(PAYER),
                                UNTIL.of(earlier).before(FROM),
                                FROM.onOrBefore(UNTIL.of(earlier).plusMonths(samePayerMonths))))))
        .as(
            "continues work for the same payer that had ended shortly before",
            terms.cites(Rule.SAME_PAYER));
  }
}
