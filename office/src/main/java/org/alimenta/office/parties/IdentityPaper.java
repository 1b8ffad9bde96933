package org.alimenta.office.parties;

import java.util.Locale;
import java.util.Optional;

/**
 * The document by which a person without PESEL is known, together with the day of birth.
 *
 * @param country two letters of ISO 3166-1 of the state that issued it
 * @param number series and number without spaces, in capitals
 */
public record IdentityPaper(Kind kind, String country, String number) {
  /** What kind of document it is. */
  public enum Kind {
    ID_CARD,
    PASSPORT,
    RESIDENCE_CARD,
    OTHER
  }

  private static final String POLAND = "PL";
  private static final int[] WEIGHTS = {7, 3, 1, 9, 7, 3, 1, 7, 3};
  private static final int LONGEST = 30;

  /**
   * @throws NumberRefused when it is empty or too long, or a Polish identity card whose check does
   *     not hold
   */
  public IdentityPaper {
    country = country.strip().toUpperCase(Locale.ROOT);
    number = Digits.typed(number).toUpperCase(Locale.ROOT);
    Optional<NumberFault> fault = fault(kind, country, number);
    if (fault.isPresent()) {
      throw new NumberRefused(fault.get());
    }
  }

  /** The first fault of what somebody typed. */
  public static Optional<NumberFault> fault(Kind kind, String country, String typed) {
    String number = Digits.typed(typed).toUpperCase(Locale.ROOT);
    if (number.isEmpty() || number.length() > LONGEST) {
      return Optional.of(NumberFault.of("paper", "length", LONGEST));
    }
    if (!country.strip().matches("[A-Za-z]{2}")) {
      return Optional.of(NumberFault.of("paper", "country"));
    }
    return kind == Kind.ID_CARD && country.strip().equalsIgnoreCase(POLAND)
        ? faultOfCard(number)
        : Optional.empty();
  }

  /** Three letters, a check digit among six digits: letters count from ten for A. */
  private static Optional<NumberFault> faultOfCard(String number) {
    if (!number.matches("[A-Z]{3}[0-9]{6}")) {
      return Optional.of(NumberFault.of("card", "form"));
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(number.charAt(i), 36) * WEIGHTS[i];
    }
    return sum % 10 == 0 ? Optional.empty() : Optional.of(NumberFault.of("card", "sum"));
  }

  @Override
  public String toString() {
    return "an identity document";
  }
}
