package org.alimenta.office.letters;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.office.parties.Address;
import org.alimenta.office.parties.Party;

/** How a party is addressed on an envelope. */
final class Mail {
  private static final String HOME = "PL";

  private Mail() {}

  static List<String> lines(Party party) {
    Address address = party.contact().letters();
    List<String> lines = new ArrayList<>();
    lines.add(party.name());
    String place = address.street().isEmpty() ? address.town() : address.street();
    String flat = address.flat().isEmpty() ? "" : " m. " + address.flat();
    add(lines, (place + " " + address.house()).strip() + flat);
    add(lines, (address.postcode() + " " + address.town()).strip());
    if (!address.country().equals(HOME)) {
      add(lines, address.country());
    }
    return lines;
  }

  private static void add(List<String> lines, String line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }
}
