package org.alimenta.bank;

import java.util.List;

/**
 * One transfer in zlotys.
 *
 * @param reference our name of this payment, by which the bank's statement tells it again; plain
 *     letters, digits and hyphens, at most 35 and in Elixir-0 at most 16
 * @param grosze more than zero
 * @param address of the payee, at most two lines: street, and postal code with place; may be empty
 * @param title at most 140 signs
 */
public record PaymentOrder(
    String reference, long grosze, Nrb account, String name, List<String> address, String title) {
  public PaymentOrder {
    address = List.copyOf(address);
  }

  /** Without the person: an order must never tell a name to a log. */
  @Override
  public String toString() {
    return "PaymentOrder " + reference;
  }
}
