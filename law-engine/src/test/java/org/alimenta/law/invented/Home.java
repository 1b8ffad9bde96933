package org.alimenta.law.invented;

import org.alimenta.law.Count;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.Test;

/** A household and its dwelling. */
final class Home implements Case {
  static final Facts<Home> IS = Facts.of("home");

  static final Count<Home> PERSONS = IS.fact("persons").between(1, 30).count();
  static final Num<Home> AREA = IS.fact("area").between(5, 500).num();
  static final Num<Home> ROOMS = IS.fact("rooms-and-kitchen").between(0, 500).num();
  static final Test<Home> TITLE = IS.yes("title");
  static final Test<Home> SEPARATE_ROOM = IS.yes("separate-room");
  static final Money<Home> EXPENSES = IS.fact("expenses").betweenWhole(0, 20_000).money();
  static final Money<Home> INCOME = IS.fact("income").betweenWhole(0, 100_000).money();
  static final Test<Home> HEATING = IS.yes("heating");
  static final Test<Home> HOT_WATER = IS.yes("hot-water");
  static final Test<Home> GAS = IS.yes("gas");

  private Home() {}
}
