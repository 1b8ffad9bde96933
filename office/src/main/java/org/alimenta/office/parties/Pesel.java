package org.alimenta.office.parties;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number under which the register of residents knows a person: day of birth, serial number, sex
 * and a check digit (act of 24 September 2010 on the register of residents, art. 15).
 *
 * @param digits eleven of them, whose check holds
 */
public record Pesel(String digits) {
  private static final String KIND = "pesel";
  private static final int LENGTH = 11;
  private static final int SHOWN = 3;
  private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

  /** A century adds to the month: 20 for the years from 2000, 80 for those before 1900. */
  private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};

  /**
   * @throws NumberRefused when the check does not hold
   */
  public Pesel {
    Optional<NumberFault> fault = faultIn(digits);
    if (fault.isPresent()) {
      throw new NumberRefused(fault.get());
    }
  }

  /**
   * Reads what somebody typed; spaces and hyphens between digits are no fault.
   *
   * @throws NumberRefused with the first fault
   */
  public static Pesel of(String typed) {
    return new Pesel(Digits.typed(typed));
  }

  /** The first fault of what somebody typed, or nothing when it is a PESEL. */
  public static Optional<NumberFault> fault(String typed) {
    return faultIn(Digits.typed(typed));
  }

  private static Optional<NumberFault> faultIn(String digits) {
    Optional<NumberFault> malformed = Digits.malformed(KIND, digits, LENGTH);
    if (malformed.isPresent()) {
      return malformed;
    }
    int month = month(digits);
    if (month < 1 || month > 12) {
      return Optional.of(NumberFault.of(KIND, "month", digits.substring(2, 4)));
    }
    if (day(digits).isEmpty()) {
      return Optional.of(NumberFault.of(KIND, "day", digits.substring(4, 6)));
    }
    int check = checkDigit(digits);
    return check == Digits.at(digits, 10)
        ? Optional.empty()
        : Optional.of(NumberFault.of(KIND, "sum", check, Digits.at(digits, 10)));
  }

  private static int checkDigit(String digits) {
    return (10 - Digits.sum(digits, WEIGHTS) % 10) % 10;
  }

  private static int month(String digits) {
    return Integer.parseInt(digits, 2, 4, 10) % 20;
  }

  private static Optional<LocalDate> day(String digits) {
    int year =
        CENTURIES[Integer.parseInt(digits, 2, 4, 10) / 20] + Integer.parseInt(digits, 0, 2, 10);
    try {
      return Optional.of(LocalDate.of(year, month(digits), Integer.parseInt(digits, 4, 6, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The last three digits, for lists: enough to tell two people of one name apart. Beside a
   * birthday more of them would tell the whole number, for the last one follows from the others.
   */
  public String end() {
    return digits.substring(LENGTH - SHOWN);
  }

  public LocalDate born() {
    return day(digits).orElseThrow();
  }

  public Sex sex() {
    return Digits.at(digits, 9) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** Says nothing of the person: a PESEL that is logged by mistake is not told. */
  @Override
  public String toString() {
    return "a PESEL";
  }
}
