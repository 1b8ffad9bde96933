package org.alimenta.ledger;

import java.time.LocalDate;

/** What all lines of an entry have in common. */
record Heading(String key, LocalDate effective, Cause cause, String text) {}
