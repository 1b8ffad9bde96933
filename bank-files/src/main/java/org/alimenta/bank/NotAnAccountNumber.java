package org.alimenta.bank;

/** What was typed is not the number of a Polish bank account. Never carries the number itself. */
public final class NotAnAccountNumber extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Fault {
    /** No digit at all. */
    EMPTY,
    /** An IBAN of another country. */
    FOREIGN,
    /** A sign that is neither a digit nor a space: see {@link #character()} and {@link #at()}. */
    CHARACTER,
    /** Not 26 digits: see {@link #count()}. */
    LENGTH,
    /** The two check digits do not fit the rest: some digit is mistyped. */
    CHECK_DIGITS,
    /** The check digit inside the bank's sort code does not hold: there is no such bank. */
    SORT_CODE
  }

  private final Fault fault;
  private final String character;
  private final int at;
  private final int count;

  private NotAnAccountNumber(Fault fault, String character, int at, int count, String message) {
    super(message);
    this.fault = fault;
    this.character = character;
    this.at = at;
    this.count = count;
  }

  static NotAnAccountNumber of(Fault fault) {
    return new NotAnAccountNumber(
        fault,
        "",
        0,
        0,
        switch (fault) {
          case EMPTY -> "The account number is empty. Type its 26 digits.";
          case FOREIGN -> "This is an account of another country. Only Polish accounts are paid.";
          case CHECK_DIGITS ->
              "A digit of the account number is wrong: the first two digits do not fit the others."
                  + " Compare it with the paper.";
          case SORT_CODE ->
              "There is no bank with the number in digits 3 to 10 of the account number."
                  + " Compare it with the paper.";
          case CHARACTER, LENGTH -> throw new IllegalArgumentException("tell where: " + fault);
        });
  }

  static NotAnAccountNumber character(String character, int at) {
    return new NotAnAccountNumber(
        Fault.CHARACTER,
        character,
        at,
        0,
        "An account number has only digits, but sign " + at + " is '" + character + "'.");
  }

  static NotAnAccountNumber length(int count) {
    return new NotAnAccountNumber(
        Fault.LENGTH, "", 0, count, "An account number has 26 digits; this one has " + count + ".");
  }

  public Fault fault() {
    return fault;
  }

  /** The sign that is not a digit; empty for other faults. */
  public String character() {
    return character;
  }

  /** Where that sign stands in the typed text, counted from 1; 0 for other faults. */
  public int at() {
    return at;
  }

  /** How many digits there were instead of 26; 0 for other faults. */
  public int count() {
    return count;
  }
}
