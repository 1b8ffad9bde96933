package org.alimenta.poland.income;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Land.HECTARES;
import static org.alimenta.poland.Land.RENT_PAID;
import static org.alimenta.poland.Land.YEAR;
import static org.alimenta.poland.Person.LAND;

import org.alimenta.law.Day;
import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Case;
import org.alimenta.poland.Land;
import org.alimenta.poland.Person;

/** Income from a farm: conversion hectares times the yearly figure of the statistical office. */
public final class Farm {
  private static final NumberBook NUMBERS = NumberBook.of("income");

  /** Options of {@code income/hectare-rounding}. */
  enum HectareRounding {
    MULTIPLY_FIRST,
    MONTH_FIRST
  }

  private Farm() {}

  /**
   * A month's income from the land of the base year, less rent paid; the order of rounding is a
   * documented choice.
   *
   * @param baseYear its first day
   */
  public static Fine<Person> monthly(Day<Case> baseYear, Citation... cites) {
    Money<Case> hectare = NUMBERS.money("hectare-income", baseYear);
    Fine<Land> exact = HECTARES.times(hectare).dividedBy(12);
    Fine<Land> byMonth =
        HECTARES.times(
            hectare.dividedBy(12).rounded("the act is silent; by the choice of the office"));
    Fine<Land> land =
        when(
                NUMBERS
                    .choice("hectare-rounding", baseYear, HectareRounding.class)
                    .is(HectareRounding.MONTH_FIRST),
                byMonth)
            .otherwise(exact);
    Fine<Land> ofBaseYear =
        when(YEAR.is(baseYear.year()), land.above(RENT_PAID.dividedBy(12))).otherwise(NOTHING);
    return LAND.sum(ofBaseYear).as("monthly income from a farm", cites);
  }
}
