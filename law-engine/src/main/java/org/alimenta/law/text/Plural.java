package org.alimenta.law.text;

import org.alimenta.money.Fraction;

/**
 * Which form of a noun follows a number, as the Unicode locale data has it. The two rules are short
 * enough to stand here; a library for them would weigh more than the whole engine.
 */
enum Plural {
  ONE,
  FEW,
  MANY,
  /** After a number with fractions. */
  OTHER;

  static Plural of(Language language, Fraction number) {
    if (!number.isWhole()) {
      return OTHER;
    }
    long count = Math.abs(number.toLong());
    if (count == 1) {
      return ONE;
    }
    if (language == Language.ENGLISH) {
      return OTHER;
    }
    boolean few = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
    return few ? FEW : MANY;
  }
}
