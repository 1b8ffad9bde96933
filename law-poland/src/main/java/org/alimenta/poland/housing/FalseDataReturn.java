package org.alimenta.poland.housing;

import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.housing.FalseData.ESTABLISHED;
import static org.alimenta.poland.housing.FalseData.NOT_DUE;

import org.alimenta.law.Benefit;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;

/**
 * What a household returns that drew the allowance on false data: double the sum not due (art. 7
 * ust. 9), unchanged in 2021. Interest comes on top; the act names neither its rate nor its first
 * day, so it is not computed here.
 */
final class FalseDataReturn {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  private static final Money<FalseData> TO_RETURN =
      NOT_DUE
          .times(NUMBERS.count("false-data-factor", ESTABLISHED))
          .as(
              "to be returned for false data; interest comes on top and is not computed here",
              HOUSING_ALLOWANCE.at("art. 7 ust. 9"));

  static final Benefit<FalseData> BENEFIT =
      Benefit.of("housing-allowance-return", FalseData.IS, HOUSING_ALLOWANCE, "2002-01-01")
          .tells(TO_RETURN);

  private FalseDataReturn() {}
}
