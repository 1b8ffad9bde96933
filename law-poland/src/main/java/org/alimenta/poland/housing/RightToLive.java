package org.alimenta.poland.housing;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Dwelling.ALLOWANCE_ELSEWHERE;
import static org.alimenta.poland.housing.Dwelling.COSTS_BORNE;
import static org.alimenta.poland.housing.Dwelling.LIVED_IN_BY_APPLICANT;
import static org.alimenta.poland.housing.Dwelling.OLD_ARREARS;
import static org.alimenta.poland.housing.Dwelling.RIGHT;

import org.alimenta.law.Test;
import org.alimenta.poland.housing.Dwelling.Right;

/** Who may have the allowance, and for which dwelling (art. 2, art. 7 ust. 12). */
final class RightToLive {
  static final Test<Dwelling> IS_NAMED =
      when(RIGHT.is(Right.OTHER_TITLE), COSTS_BORNE)
          .otherwise(not(RIGHT.is(Right.NONE)))
          .as(
              "there is a right to the dwelling that the act names",
              HOUSING_ALLOWANCE.at("art. 2 ust. 1"));

  /** Since 1 July 2021 tenants must live in the dwelling themselves. */
  static final Test<Dwelling> IS_LIVED_IN =
      inForceOn(FILED)
          .from("1900-01-01", YES)
          .from(
              "2021-07-01",
              any(not(RIGHT.isAny(Right.TENANT, Right.SUBTENANT)), LIVED_IN_BY_APPLICANT))
          .as(
              "the tenant lives in the dwelling",
              HOUSING_ALLOWANCE.at("art. 2 ust. 1 pkt 1"),
              HOUSING_CHANGED_2020.at("art. 11"));

  static final Test<Dwelling> IS_THE_ONLY_ONE =
      not(ALLOWANCE_ELSEWHERE)
          .as("no allowance is drawn for another dwelling", HOUSING_ALLOWANCE.at("art. 2 ust. 2"));

  /** After an allowance lapsed for arrears; repealed from 1 July 2021. */
  static final Test<Dwelling> OLD_ARREARS_ARE_SETTLED =
      inForceOn(FILED)
          .from("1900-01-01", not(OLD_ARREARS))
          .from("2021-07-01", YES)
          .as(
              "arrears of an earlier allowance are settled",
              HOUSING_ALLOWANCE.at("art. 7 ust. 12"),
              HOUSING_CHANGED_2020.at("art. 11"));

  private RightToLive() {}
}
