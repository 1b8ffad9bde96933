package org.alimenta.bank;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What stands at the head of a file of transfers.
 *
 * @param reference our name of the file; plain letters, digits and hyphens, at most 35
 * @param created when the file was ordered; the same file is written again bit for bit
 * @param executionDay the bank day on which the money shall leave
 * @param totals what the orders must come to
 */
public record PaymentBatch(
    String reference, Instant created, LocalDate executionDay, Payer payer, ControlTotals totals) {}
