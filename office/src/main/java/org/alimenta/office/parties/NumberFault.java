package org.alimenta.office.parties;

import java.util.List;

/**
 * What is wrong with a number somebody typed, for a sentence beside the field.
 *
 * @param key of the sentence in the messages
 * @param arguments places, lengths and check digits; never the number itself, so a fault may be
 *     logged
 */
public record NumberFault(String key, List<Object> arguments) {
  public NumberFault {
    arguments = List.copyOf(arguments);
  }

  static NumberFault of(String kind, String reason, Object... arguments) {
    return new NumberFault("party.number." + kind + "." + reason, List.of(arguments));
  }
}
