package org.alimenta.office.parties;

/** A number does not pass its own check. The message names the fault and never the number. */
public final class NumberRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient NumberFault fault;

  NumberRefused(NumberFault fault) {
    super(fault.key() + " " + fault.arguments());
    this.fault = fault;
  }

  public NumberFault fault() {
    return fault;
  }
}
