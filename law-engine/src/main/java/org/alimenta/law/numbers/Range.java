package org.alimenta.law.numbers;

import org.alimenta.money.Fraction;

/** The lowest and the highest of some values, both inclusive. */
public record Range(Fraction low, Fraction high) {
  Range including(Fraction value) {
    return new Range(low.min(value), high.max(value));
  }
}
