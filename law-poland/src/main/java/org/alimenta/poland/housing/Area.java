package org.alimenta.poland.housing;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Dwelling.ALL_PERSONS;
import static org.alimenta.poland.housing.Dwelling.AREA;
import static org.alimenta.poland.housing.Dwelling.PART;
import static org.alimenta.poland.housing.Dwelling.ROOMS_AND_KITCHEN;
import static org.alimenta.poland.housing.Dwelling.SEPARATE_ROOM;
import static org.alimenta.poland.housing.Dwelling.SHARED_AREA;
import static org.alimenta.poland.housing.Household.PERSONS;

import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;
import org.alimenta.poland.Case;

/** The area that counts and how large it may be (art. 5); square metres. */
final class Area {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");
  private static final int LARGEST_IN_TABLE = 6;

  /** Options of {@code separate-room-in-expenses}. */
  enum SeparateRoom {
    COUNTS,
    DOES_NOT_COUNT
  }

  private static final Num<Case> BY_PERSONS =
      NUMBERS
          .num("normative-area", FILED, PERSONS.upTo(count(LARGEST_IN_TABLE)))
          .plus(
              PERSONS
                  .above(count(LARGEST_IN_TABLE))
                  .times(NUMBERS.num("normative-area-further", FILED)))
          .as("normative area for the number of persons", HOUSING_ALLOWANCE.at("art. 5 ust. 1"));

  static final Num<Dwelling> NORMATIVE =
      BY_PERSONS
          .plus(NUMBERS.num("separate-room-area", FILED).<Dwelling>onlyIf(SEPARATE_ROOM))
          .as("normative area", HOUSING_ALLOWANCE.at("art. 5 ust. 1, ust. 3"));

  /** Where only a part is rented, with a share of the kitchen, bathroom and halls by heads. */
  static final Num<Dwelling> USABLE =
      when(
              PART,
              AREA.plus(SHARED_AREA.times(PERSONS).dividedBy(ALL_PERSONS))
                  .rounded(Rounding.HALF_UP, Fraction.of(1, 100), "the act is silent; to 0.01 m²"))
          .otherwise(AREA)
          .as("usable area that counts", HOUSING_ALLOWANCE.at("art. 5 ust. 2"));

  private static Num<Dwelling> enlarged(String excess) {
    return NORMATIVE.times(NUMBERS.num(excess, FILED).plus(count(1)));
  }

  static final Test<Dwelling> IS_ADMISSIBLE =
      any(
              USABLE.atMost(enlarged("area-excess")),
              all(
                  USABLE.atMost(enlarged("area-excess-few-rooms")),
                  ROOMS_AND_KITCHEN.atMost(
                      USABLE.times(NUMBERS.num("rooms-and-kitchen-share", FILED)))))
          .as(
              "the dwelling is not too large",
              HOUSING_ALLOWANCE.at("art. 5 ust. 5-6"),
              HOUSING_CHANGED_2020.at("art. 11"));

  /** Whether the area added for a disability also scales the expenses is an open question. */
  static final Num<Dwelling> FOR_EXPENSES =
      when(
              NUMBERS
                  .choice("separate-room-in-expenses", FILED, SeparateRoom.class)
                  .is(SeparateRoom.COUNTS),
              NORMATIVE)
          .otherwise(BY_PERSONS)
          .as("normative area for the expenses", HOUSING_ALLOWANCE.at("art. 5 ust. 3-4"));

  private Area() {}
}
