package org.alimenta.office.decisions;

/**
 * A decision was signed. It is told within the transaction that signs: whoever cannot do their part
 * stops it.
 */
public record DecisionSigned(long decision) {}
