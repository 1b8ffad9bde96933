package org.alimenta.office.payments;

import org.jspecify.annotations.Nullable;

/**
 * A payment that came back and for whose sake the next one to the same account number is parked.
 *
 * @param accountEnd the last four digits of that number
 * @param retry the last wish to try that number again, or null
 */
public record Returned(Payment payment, String accountEnd, @Nullable Retry retry) {}
