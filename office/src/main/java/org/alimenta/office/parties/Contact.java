package org.alimenta.office.parties;

/**
 * How a party is reached. Parts that are not known are empty.
 *
 * @param correspondence only where it differs from the residence
 * @param addressIsSecret nobody but the case's own people may learn the address: it is kept out of
 *     every letter to the other side
 */
public record Contact(
    Address residence,
    Address correspondence,
    String phone,
    String email,
    boolean addressIsSecret) {
  public static final Contact NONE = new Contact(Address.NONE, Address.NONE, "", "", false);

  public Contact {
    phone = phone.strip();
    email = email.strip();
  }

  public static Contact at(Address residence) {
    return new Contact(residence, Address.NONE, "", "", false);
  }

  /** Where letters go. */
  public Address letters() {
    return correspondence.isEmpty() ? residence : correspondence;
  }

  @Override
  public String toString() {
    return "a contact";
  }
}
