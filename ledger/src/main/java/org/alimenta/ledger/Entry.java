package org.alimenta.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Money that moves between accounts.
 *
 * @param key what is done, once: a second entry with this key and the same content is the same
 *     entry. At most 200 signs.
 * @param effective the day on which it counts
 * @param text a line for the statement, without personal data; at most 500 signs, no line break
 * @param postings two or more, their sum zero, each account once
 */
public record Entry(
    String key, LocalDate effective, Cause cause, String text, List<Posting> postings) {

  /**
   * @throws LedgerException when debits and credits differ, when a posting is zero, or when an
   *     account stands in two postings
   */
  public Entry {
    postings = List.copyOf(postings);
    Set<String> accounts = new HashSet<>();
    long sum = 0;
    for (Posting posting : postings) {
      if (posting.amount() == 0) {
        throw refused(key, "posts nothing to " + posting.account() + ". Leave the posting out.");
      }
      if (!accounts.add(posting.account())) {
        throw refused(key, "posts twice to " + posting.account() + ". Add the two up.");
      }
      sum = Math.addExact(sum, posting.amount());
    }
    if (postings.isEmpty()) {
      throw refused(key, "has no postings. Give it a debit and a credit.");
    }
    if (sum != 0) {
      throw refused(
          key,
          "does not balance: debits less credits are "
              + sum
              + " (grosze or cents). Correct the amounts.");
    }
  }

  private static LedgerException refused(String key, String why) {
    return new LedgerException(LedgerException.Reason.UNBALANCED, "The entry '" + key + "' " + why);
  }

  /** One amount from one account to another. */
  public static Entry of(
      String key,
      LocalDate effective,
      Cause cause,
      String text,
      String debit,
      String credit,
      long amount) {
    return new Entry(
        key,
        effective,
        cause,
        text,
        List.of(Posting.debit(debit, amount), Posting.credit(credit, amount)));
  }

  Heading heading() {
    return new Heading(key, effective, cause, text);
  }

  /** Whether both say the same; the order of the postings says nothing. */
  boolean saysTheSameAs(Entry other) {
    return heading().equals(other.heading()) && amounts().equals(other.amounts());
  }

  private Map<String, Long> amounts() {
    return postings.stream().collect(Collectors.toMap(Posting::account, Posting::amount));
  }
}
