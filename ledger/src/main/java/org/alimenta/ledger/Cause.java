package org.alimenta.ledger;

/**
 * Why an entry was made: what happened, and which one.
 *
 * @param kind such as {@code decision}, {@code payment-run} or {@code receipt}; at most 60 signs
 * @param id its number or code; at most 60 signs
 */
public record Cause(String kind, String id) {}
