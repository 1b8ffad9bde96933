package org.alimenta.law.numbers;

/** One of the answers among which a choice chooses. */
public record Option(String key, Wording label) {}
