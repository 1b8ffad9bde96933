package org.alimenta.office.payments;

import org.alimenta.bank.PaymentOrder;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was checked: either an order as the bank will read it, or a reason against it.
 *
 * @param field which part the bank does not take, or null
 * @param sign the sign that the bank does not take, or null
 */
record Checked(
    DuePayment payment,
    @Nullable PaymentOrder order,
    @Nullable ParkedReason reason,
    @Nullable String field,
    @Nullable String sign) {

  static Checked ready(DuePayment payment, PaymentOrder order) {
    return new Checked(payment, order, null, null, null);
  }

  static Checked parked(DuePayment payment, ParkedReason reason) {
    return new Checked(payment, null, reason, null, null);
  }

  static Checked unprintable(DuePayment payment, String field, String sign) {
    return new Checked(payment, null, ParkedReason.UNPRINTABLE, field, sign);
  }
}
