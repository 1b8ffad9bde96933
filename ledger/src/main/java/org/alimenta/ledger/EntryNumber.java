package org.alimenta.ledger;

/** How the number of an entry is written: the journal, a stroke, and its place in that journal. */
public final class EntryNumber {
  private static final long JOURNAL = 1_000_000_000_000L;

  private EntryNumber() {}

  /** {@code 3/128} for the 128th line of the third journal. */
  public static String text(long number) {
    return journal(number) + "/" + place(number);
  }

  static long journal(long number) {
    return number / JOURNAL;
  }

  static long place(long number) {
    return number % JOURNAL;
  }
}
