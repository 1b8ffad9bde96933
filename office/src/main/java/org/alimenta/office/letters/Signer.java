package org.alimenta.office.letters;

/**
 * Who signs.
 *
 * @param post {@code kierownik działu świadczeń}
 */
public record Signer(String name, String post) {}
