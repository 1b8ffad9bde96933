package org.alimenta.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money on the account. An entry that the bank booked in bulk is as many lines as
 * it has parts.
 *
 * @param grosze what came in; negative for what went out
 * @param reversal the bank takes back an entry that it made before
 * @param bankReference the bank's name of the movement; null when it gives none
 * @param reference our name of the payment (end-to-end id); null when there is none
 * @param returnReason why a payment came back: a code of the ISO list, such as {@code AC04}, and
 *     {@code MS03} when the bank gives none; null when it is no return
 * @param counterparty the name on the other side; null when not told
 * @param counterAccount the account on the other side as the bank writes it; null when not told
 * @param title what the sender wrote; empty when nothing
 */
public record StatementLine(
    long grosze,
    LocalDate bookingDay,
    LocalDate valueDay,
    boolean reversal,
    @Nullable String bankReference,
    @Nullable String reference,
    @Nullable String returnReason,
    @Nullable String counterparty,
    @Nullable String counterAccount,
    String title) {

  /** Without the person: a line must never tell a name to a log. */
  @Override
  public String toString() {
    return "StatementLine of " + bookingDay + ", reference " + reference;
  }
}
