package org.alimenta.bank;

/**
 * A file is not a statement that can be trusted. Says what is wrong and where, never whose money.
 */
public final class UnreadableStatement extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Fault {
    /** Not XML, or broken off. */
    NOT_XML,
    /** XML that brings definitions of its own (DOCTYPE); banks send none, attackers do. */
    DEFINITIONS,
    /** XML, but no camt.053. */
    NOT_A_STATEMENT,
    /** A part that every statement has is missing: see {@link #where()}. */
    MISSING,
    /** A part cannot be read: see {@link #where()}. */
    WRONG,
    /** An amount in another currency than PLN. */
    CURRENCY,
    /** Opening balance and entries do not come to the closing balance. */
    DOES_NOT_ADD_UP,
    /** The parts of an entry in bulk do not come to its amount. */
    PARTS_DO_NOT_ADD_UP,
    /** Deeper or longer than any statement. */
    TOO_LARGE
  }

  private final Fault fault;
  private final String where;
  private final int line;

  UnreadableStatement(Fault fault, String where, int line) {
    super(sentence(fault, where, line));
    this.fault = fault;
    this.where = where;
    this.line = line;
  }

  private static String sentence(Fault fault, String where, int line) {
    String sentence =
        switch (fault) {
          case NOT_XML ->
              "This is not an XML file, or it is broken off. Fetch it from the bank again.";
          case DEFINITIONS ->
              "The file brings definitions of its own (DOCTYPE), as no bank does. It was not read.";
          case NOT_A_STATEMENT ->
              "This is no statement of account: camt.053 is expected, but the file is '"
                  + where
                  + "'.";
          case MISSING -> "'" + where + "' is missing. Fetch the statement from the bank again.";
          case WRONG -> "'" + where + "' cannot be read. Fetch the statement from the bank again.";
          case CURRENCY -> "'" + where + "' is not in PLN.";
          case DOES_NOT_ADD_UP ->
              "The opening balance and the entries do not come to the closing balance.";
          case PARTS_DO_NOT_ADD_UP -> "The parts of an entry do not come to its amount.";
          case TOO_LARGE -> "The file is larger or deeper than a statement can be.";
        };
    return line > 0 ? sentence + " Line " + line + "." : sentence;
  }

  public Fault fault() {
    return fault;
  }

  /** The element, by its path; empty where that says nothing. */
  public String where() {
    return where;
  }

  /** The line of the file, counted from 1; 0 where that says nothing. */
  public int line() {
    return line;
  }
}
