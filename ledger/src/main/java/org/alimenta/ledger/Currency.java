package org.alimenta.ledger;

/** The money of an account. Its smallest unit, in which every amount is told, is a hundredth. */
public enum Currency {
  PLN,
  USD
}
