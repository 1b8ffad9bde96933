package org.alimenta.poland.housing;

import java.time.LocalDate;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;

/** The dwelling for which the allowance is asked, and what is known of it on the day of filing. */
public final class Dwelling implements Case {
  /** Months are counted whole: the danger was declared on 14 March 2020. */
  private static final LocalDate FIRST_MONTH_OF_EPIDEMIC = LocalDate.of(2020, 3, 1);

  private static final LocalDate LAST_DAY_OF_EPIDEMIC = LocalDate.of(2023, 6, 30);

  public static final Facts<Dwelling> IS = Facts.of("dwelling");

  /** On what the right to live there rests: art. 2 ust. 1. */
  public enum Right {
    TENANT,
    SUBTENANT,
    /** A cooperative right to the dwelling. */
    COOPERATIVE,
    /** Owner who lives in their own single-family house. */
    HOUSE_OWNER,
    /** Owner of a separate dwelling. */
    FLAT_OWNER,
    OTHER_TITLE,
    /** Without a title, waiting for a replacement or social dwelling that is due. */
    AWAITS_DWELLING,
    NONE
  }

  static final Word<Dwelling, Right> RIGHT =
      IS.fact("right").fixed().from(Source.APPLICANT, Source.OFFICIAL).word(Right.class);

  static final Test<Dwelling> LIVED_IN_BY_APPLICANT =
      IS.fact("lived-in-by-applicant").from(Source.APPLICANT, Source.REGISTER).yes();

  static final Test<Dwelling> COSTS_BORNE = IS.fact("costs-borne").from(Source.APPLICANT).yes();

  /** The allowance is drawn for another dwelling at the same time. */
  static final Test<Dwelling> ALLOWANCE_ELSEWHERE =
      IS.fact("allowance-elsewhere").from(Source.REGISTER, Source.APPLICANT).yes();

  /** Arrears for which an earlier allowance lapsed are still not paid. */
  static final Test<Dwelling> OLD_ARREARS =
      IS.fact("old-arrears").from(Source.OFFICIAL, Source.APPLICANT).yes();

  /** The dwelling is in the commune's stock (mieszkaniowy zasób gminy). */
  static final Test<Dwelling> COMMUNAL =
      IS.fact("communal").fixed().from(Source.APPLICANT, Source.REGISTER).yes();

  /** Only a part of a dwelling or house is rented or occupied. */
  static final Test<Dwelling> PART = IS.fact("part").fixed().from(Source.APPLICANT).yes();

  /** Usable area in square metres; of a part, that of the rooms by contract. */
  static final Num<Dwelling> AREA =
      IS.fact("area").from(Source.APPLICANT).between(1, 1_000).decimals(2).num();

  /** Kitchen, bathroom, halls that a part shares, in square metres. */
  static final Num<Dwelling> SHARED_AREA =
      IS.fact("shared-area").from(Source.APPLICANT).between(0, 500).decimals(2).num();

  /** Everybody who lives in the whole dwelling of which a part is rented. */
  static final Count<Dwelling> ALL_PERSONS =
      IS.fact("all-persons").from(Source.APPLICANT).between(1, 50).count();

  /** Rooms and kitchen together, in square metres. */
  static final Num<Dwelling> ROOMS_AND_KITCHEN =
      IS.fact("rooms-and-kitchen").from(Source.APPLICANT).between(0, 1_000).decimals(2).num();

  /** Somebody uses a wheelchair here, or has a disability that requires a separate room. */
  static final Test<Dwelling> SEPARATE_ROOM = IS.fact("separate-room").from(Source.APPLICANT).yes();

  /** Central heating from outside the dwelling. */
  static final Test<Dwelling> HEATING =
      IS.fact("central-heating").fixed().from(Source.APPLICANT).yes();

  static final Test<Dwelling> HOT_WATER = IS.fact("hot-water").fixed().from(Source.APPLICANT).yes();

  static final Test<Dwelling> GAS = IS.fact("piped-gas").fixed().from(Source.APPLICANT).yes();

  /** By the household's last invoice, for 1000 kWh. */
  static final Money<Dwelling> ELECTRICITY_PRICE =
      IS.fact("electricity-price").from(Source.APPLICANT).betweenWhole(0, 10_000).money();

  /** By how much a month water, heat and other charges exceed those of the commune's stock. */
  static final Money<Dwelling> CHARGES_ABOVE_COMMUNAL =
      IS.fact("charges-above-communal")
          .from(Source.OFFICIAL, Source.APPLICANT)
          .orNone()
          .betweenWhole(0, 20_000)
          .money();

  /**
   * The first month that the clause on past months names; any day of it. Only the time of epidemic
   * danger or epidemic can be named, 14 March 2020 to 30 June 2023 (Dz.U. 2023 poz. 1118).
   */
  static final Day<Dwelling> CLAUSE_FROM =
      IS.fact("past-months-from")
          .from(Source.APPLICANT)
          .between(FIRST_MONTH_OF_EPIDEMIC, LAST_DAY_OF_EPIDEMIC)
          .orNever()
          .day();

  /** The last month that the clause names; any day of it. */
  static final Day<Dwelling> CLAUSE_UNTIL =
      IS.fact("past-months-until")
          .from(Source.APPLICANT)
          .between(FIRST_MONTH_OF_EPIDEMIC, LAST_DAY_OF_EPIDEMIC)
          .day();

  /** The first day for which another decision gave the allowance for this dwelling. */
  static final Day<Dwelling> OTHER_GRANT_FROM =
      IS.fact("other-grant-from").from(Source.REGISTER, Source.APPLICANT).orNever().day();

  static final Day<Dwelling> OTHER_GRANT_UNTIL =
      IS.fact("other-grant-until").from(Source.REGISTER, Source.APPLICANT).day();

  /** The day on which the decision became final. */
  static final Day<Dwelling> FINAL = IS.fact("final").from(Source.OFFICIAL).day();

  static final Listed<Dwelling, Expense> EXPENSES = IS.many("expenses", Expense.IS, 20);

  static final Listed<Dwelling, Finding> FINDINGS = IS.many("findings", Finding.IS, 10);

  static final Listed<Dwelling, Arrears> ARREARS = IS.many("arrears", Arrears.IS, 5);

  static final Listed<Dwelling, FalseData> FALSE_DATA = IS.many("false-data", FalseData.IS, 5);

  /** The dwellings of a case: mostly one. */
  static final Listed<Case, Dwelling> ALL = Case.IS.many("dwellings", IS, 2);

  private Dwelling() {}
}
