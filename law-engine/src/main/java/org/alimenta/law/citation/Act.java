package org.alimenta.law.citation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An act of law.
 *
 * @param reference how the journal or code is cited: {@code Dz.U. 2007 nr 192 poz. 1378}
 * @param english what the act is called in English
 * @param original its name in the language of the law
 */
public record Act(String reference, String english, String original) {
  private static final Pattern POLISH =
      Pattern.compile("(Dz\\.U\\.|M\\.P\\.) (\\d{4})(?: nr \\d+)? poz\\. (\\d+)");

  /** A place in this act, written as the law writes it: {@code art. 9 ust. 2}. */
  public Citation at(String place) {
    return new Citation(this, place);
  }

  /** The act's address in the European Legislation Identifier scheme, where one is known. */
  public Optional<String> address() {
    var match = POLISH.matcher(reference);
    if (!match.matches()) {
      return Optional.empty();
    }
    String journal = match.group(1).startsWith("D") ? "DU" : "MP";
    return Optional.of(
        "https://eli.gov.pl/eli/" + journal + "/" + match.group(2) + "/" + match.group(3));
  }
}
