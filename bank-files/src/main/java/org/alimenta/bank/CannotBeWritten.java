package org.alimenta.bank;

import java.util.Locale;

/**
 * A payment cannot stand in a file of this bank. Names the field, the sign and its place, never the
 * person.
 */
public final class CannotBeWritten extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Which part of the order. */
  public enum Field {
    REFERENCE,
    AMOUNT,
    NAME,
    ADDRESS,
    TITLE
  }

  /** What is wrong with it. */
  public enum Fault {
    EMPTY,
    /** A sign that the bank does not take and that has no replacement. */
    CHARACTER,
    TOO_LONG,
    /** An amount of nothing, or below. */
    NOT_POSITIVE
  }

  private final Field field;
  private final Fault fault;
  private final String character;
  private final int number;

  private CannotBeWritten(Field field, Fault fault, String character, int number, String message) {
    super(message);
    this.field = field;
    this.fault = fault;
    this.character = character;
    this.number = number;
  }

  static CannotBeWritten empty(Field field) {
    return new CannotBeWritten(field, Fault.EMPTY, "", 0, "The " + word(field) + " is empty.");
  }

  static CannotBeWritten notPositive() {
    return new CannotBeWritten(
        Field.AMOUNT, Fault.NOT_POSITIVE, "", 0, "The amount must be more than zero.");
  }

  static CannotBeWritten character(Field field, int codePoint, int at) {
    String character = Character.toString(codePoint);
    return new CannotBeWritten(
        field,
        Fault.CHARACTER,
        character,
        at,
        String.format(
            Locale.ROOT,
            "The bank does not take '%s' (%s), sign %d of the %s. Write it another way.",
            character,
            Character.getName(codePoint),
            at,
            word(field)));
  }

  static CannotBeWritten tooLong(Field field, int most) {
    return new CannotBeWritten(
        field,
        Fault.TOO_LONG,
        "",
        most,
        "The " + word(field) + " does not fit into " + most + " signs. Shorten it.");
  }

  private static String word(Field field) {
    return switch (field) {
      case REFERENCE -> "reference";
      case AMOUNT -> "amount";
      case NAME -> "payee's name";
      case ADDRESS -> "payee's address";
      case TITLE -> "title";
    };
  }

  public Field field() {
    return field;
  }

  public Fault fault() {
    return fault;
  }

  /** The sign that the bank does not take; empty for other faults. */
  public String character() {
    return character;
  }

  /** Where that sign stands, counted from 1; or the most signs that fit; otherwise 0. */
  public int number() {
    return number;
  }
}
