package org.alimenta.office.payments;

import java.time.Instant;
import org.alimenta.bank.ControlTotals;
import org.alimenta.bank.PaymentFormat;

/**
 * The file of a run, without its content.
 *
 * @param sha256 of its bytes, in lower case hexadecimal
 */
public record RunFile(
    String name, PaymentFormat format, ControlTotals totals, String sha256, Instant writtenAt) {}
