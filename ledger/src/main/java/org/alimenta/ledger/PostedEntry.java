package org.alimenta.ledger;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * An entry as it stands in the ledger.
 *
 * @param number its number; a later entry of the same lane has a higher one, and numbers may be
 *     left out
 * @param recorded when its transaction began, by the clock of the database
 * @param reverses the number of the entry that it takes back
 */
public record PostedEntry(long number, Instant recorded, Entry entry, OptionalLong reverses) {}
