package org.alimenta.office.payments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment on its way through a run.
 *
 * @param caseNumber the office's own number of the case
 * @param payee the party that is to be paid, or null when the case names nobody
 * @param suspended whether the last decision of the case suspended the benefit
 * @param returnedFrom the account number from which the last payment came back, or null
 */
record DuePayment(
    long id,
    String account,
    long caseId,
    long grosze,
    String reference,
    String caseNumber,
    @Nullable Long payee,
    boolean suspended,
    @Nullable String returnedFrom,
    LocalDate dueDay,
    LocalDate executionDay) {}
