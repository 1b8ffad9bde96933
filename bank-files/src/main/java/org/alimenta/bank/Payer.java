package org.alimenta.bank;

import java.util.List;

/**
 * Who pays: the office.
 *
 * @param address at most two lines: street, and postal code with place
 */
public record Payer(String name, List<String> address, Nrb account) {
  public Payer {
    address = List.copyOf(address);
  }
}
