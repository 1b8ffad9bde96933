package org.alimenta.law.cases;

import org.alimenta.law.source.Place;

/**
 * Something that came out otherwise than expected.
 *
 * @param place where the expectation stands
 * @param about whose answer, and which part of it: {@code anna, amount}
 */
public record Mismatch(Place place, String about, String expected, String found) {
  /** {@code file:12:5: anna, amount: expected 300.00, found 299.00.} */
  @Override
  public String toString() {
    return place + ": " + about + ": expected " + expected + ", found " + found + ".";
  }
}
