package org.alimenta.office.parties;

/**
 * Where somebody lives or takes letters. Parts that are not known are empty.
 *
 * @param street with its kind, or empty in a village without streets
 * @param country two letters of ISO 3166-1
 */
public record Address(
    String street, String house, String flat, String postcode, String town, String country) {
  public static final Address NONE = new Address("", "", "", "", "", "");

  public Address {
    street = street.strip();
    house = house.strip();
    flat = flat.strip();
    postcode = postcode.strip();
    town = town.strip();
    country = country.strip();
  }

  public boolean isEmpty() {
    return equals(NONE) || (town.isEmpty() && street.isEmpty() && house.isEmpty());
  }

  /** Says nothing: an address may be the one thing that keeps somebody safe. */
  @Override
  public String toString() {
    return "an address";
  }
}
