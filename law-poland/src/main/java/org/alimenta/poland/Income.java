package org.alimenta.poland;

import static org.alimenta.law.Law.all;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Name;
import org.alimenta.law.Num;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/**
 * What one source brought a person in one calendar year: a job that lasted through three years is
 * three incomes with the same payer and the same days. Amounts are net as the law counts it: after
 * tax, social and health contributions; in zloty, or for work abroad in the foreign currency.
 */
public final class Income implements Case {
  public static final Facts<Income> IS = Facts.of("income");

  /** Kinds that the law treats differently when they begin or end. */
  public enum Kind {
    EMPLOYMENT,
    /** Umowa zlecenia. */
    CONTRACT_OF_MANDATE,
    /** Umowa o dzieło. */
    CONTRACT_FOR_WORK,
    /** Paid work abroad, in a foreign currency. */
    WORK_ABROAD,
    /** A business taxed by the scale or the flat rate of income tax. */
    BUSINESS,
    /**
     * A business that pays a lump sum of its revenue; the year's income by the minister's table.
     */
    LUMP_SUM_BUSINESS,
    /** A business that pays by tax card. */
    TAX_CARD_BUSINESS,
    UNEMPLOYMENT_BENEFIT,
    /** A stipend of the job centre. */
    UNEMPLOYMENT_STIPEND,
    PRE_RETIREMENT_BENEFIT,
    TEACHER_COMPENSATION_BENEFIT,
    /** Retirement, disability, survivor's or social pension. */
    PENSION,
    PARENTAL_SUPPLEMENTARY_BENEFIT,
    /** Sickness, rehabilitation or maternity benefit after the job was lost. */
    BENEFIT_AFTER_LOST_WORK,
    PARENTAL_BENEFIT,
    /** Maternity benefit of the farmers' insurance. */
    FARMER_MATERNITY_BENEFIT,
    DOCTORAL_SCHOLARSHIP,
    SOLIDARITY_ALLOWANCE,
    /** Maintenance received, as much as really arrived. */
    MAINTENANCE,
    MAINTENANCE_FUND,
    MAINTENANCE_ADVANCE,
    /** Rent, capital and all other taxed income. */
    OTHER_TAXED,
    /** Anything else on the act's closed list of untaxed income. */
    OTHER_UNTAXED
  }

  /** Why a source stopped; the law calls only some of these a loss of income. */
  public enum End {
    /** The contract, the right or the business came to its end. */
    ENDED,
    PARENTAL_LEAVE,
    /** A business was suspended. */
    SUSPENDED,
    PAYER_DIED,
    /** Whoever owes it simply does not pay. */
    NOT_PAID,
    /** Pay or business income fell because of COVID-19; the lower income is told as a new one. */
    EPIDEMIC_PAY_CUT
  }

  public static final Word<Income, Kind> KIND =
      IS.fact("kind").fixed().from(Source.REGISTER, Source.APPLICANT).word(Kind.class);

  /** Employer, principal, pension office, own business, or who pays the maintenance. */
  public static final Name<Income> PAYER =
      IS.fact("payer").fixed().from(Source.REGISTER, Source.APPLICANT).name();

  public static final Day<Income> FROM =
      IS.fact("from").fixed().from(Source.APPLICANT, Source.REGISTER).day();

  /** The last day on which it was received; never, when it still is. */
  public static final Day<Income> UNTIL =
      IS.fact("until").fixed().from(Source.APPLICANT, Source.REGISTER).orNever().day();

  public static final Word<Income, End> ENDED_BY =
      IS.fact("ended-by").fixed().from(Source.APPLICANT, Source.REGISTER).word(End.class);

  /** The calendar year that the amounts speak of. */
  public static final Count<Income> YEAR =
      IS.fact("year").fixed().from(Source.REGISTER, Source.APPLICANT).between(1990, 2100).count();

  public static final Money<Income> NET_IN_YEAR =
      IS.fact("net-in-year")
          .from(Source.REGISTER, Source.APPLICANT)
          .betweenWhole(0, 5_000_000)
          .money();

  /** What arrived in the month after the month in which the source began. */
  public static final Money<Income> NET_IN_MONTH_AFTER_START =
      IS.fact("net-in-month-after-start").from(Source.APPLICANT).betweenWhole(0, 500_000).money();

  /** The tax paid by tax card in the year. */
  public static final Money<Income> TAX_PAID =
      IS.fact("tax-paid").from(Source.REGISTER, Source.APPLICANT).betweenWhole(0, 100_000).money();

  /** Zloty for one unit of the currency: average rate of the last working day of the year. */
  public static final Num<Income> RATE_OF_YEAR =
      IS.fact("rate-of-year").fixed().from(Source.OFFICIAL).between(0, 100).num();

  /** Zloty for one unit: average rate of the last working day of the month after the start. */
  public static final Num<Income> RATE_OF_MONTH_AFTER_START =
      IS.fact("rate-of-month-after-start").fixed().from(Source.OFFICIAL).between(0, 100).num();

  private Income() {}

  /** Refuses incomes that contradict themselves or each other. */
  static void admit(Listed<Person, Income> incomes) {
    IS.admitOnly(FROM.onOrBefore(UNTIL), "An income cannot end before it begins.");
    IS.admitOnly(YEAR.atLeast(FROM.year()), "An income cannot be told for a year before it began.");
    IS.admitOnly(YEAR.atMost(UNTIL.year()), "An income cannot be told for a year after it ended.");
    IS.admitOnly(
        incomes
            .others()
            .none(
                other ->
                    all(
                        PAYER.of(other).same(PAYER),
                        KIND.of(other).same(KIND),
                        YEAR.of(other).is(YEAR),
                        FROM.of(other).onOrBefore(UNTIL),
                        UNTIL.of(other).onOrAfter(FROM))),
        "The same income was told twice for one payer and year.");
  }
}
