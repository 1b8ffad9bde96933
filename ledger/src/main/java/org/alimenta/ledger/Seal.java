package org.alimenta.ledger;

import java.time.Instant;

/**
 * Where every journal ended at a time. Note its hash outside the database: it proves later that
 * nothing before it was changed or left out.
 *
 * @param number 1, 2, 3 and so on
 * @param lines how many lines the ledger had
 * @param hash SHA-256 in hexadecimal, over the seal before it too
 */
public record Seal(long number, Instant recorded, String sealedBy, long lines, String hash) {}
