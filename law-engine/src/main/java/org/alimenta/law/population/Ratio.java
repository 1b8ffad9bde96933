package org.alimenta.law.population;

/**
 * An exact number in columns: a whole number over a positive whole number. Most divisors are the
 * same in every row, so they cost nothing; nothing is lost until a rule rounds.
 */
record Ratio(Op over, Op under) {}
