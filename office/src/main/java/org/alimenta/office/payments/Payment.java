package org.alimenta.office.payments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a run.
 *
 * @param account the person's account in the ledger
 * @param reference by which the bank's statement tells it again (end-to-end id)
 * @param name of the payee as the bank reads it; null until it is known
 * @param parkedReason why it cannot be made; null for those that can
 * @param parkedField which part the bank does not take, or null
 * @param parkedSign the sign that the bank does not take, or null
 * @param confirmedOn the day on which the bank booked it, or null
 * @param returnReason why the bank returned it, a code of the ISO list, or null
 */
public record Payment(
    long id,
    long run,
    String account,
    long caseId,
    @Nullable String caseNumber,
    long grosze,
    PaymentState state,
    String reference,
    @Nullable String name,
    @Nullable ParkedReason parkedReason,
    @Nullable String parkedField,
    @Nullable String parkedSign,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate returnedOn,
    @Nullable String returnReason) {

  /** Without the person: a payment must never tell a name to a log. */
  @Override
  public String toString() {
    return "Payment " + reference;
  }
}
