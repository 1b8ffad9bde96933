package org.alimenta.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One amount from one account to another: what a row of the table holds. A line cannot be out of
 * balance, hence no entry can.
 */
record Line(String debit, String credit, long amount) {

  /** The lines of balanced postings: the first debit is met by the first credit, and so on. */
  static List<Line> of(List<Posting> postings) {
    List<Posting> debits = postings.stream().filter(p -> p.amount() > 0).toList();
    List<Posting> credits = postings.stream().filter(p -> p.amount() < 0).toList();
    List<Line> lines = new ArrayList<>();
    int c = 0;
    long owed = 0;
    for (Posting debit : debits) {
      long left = debit.amount();
      while (left > 0) {
        if (owed == 0) {
          owed = -credits.get(c++).amount();
        }
        long amount = Math.min(left, owed);
        lines.add(new Line(debit.account(), credits.get(c - 1).account(), amount));
        left -= amount;
        owed -= amount;
      }
    }
    return lines;
  }

  /** What the lines do to each account, debits and credits in the order in which they came. */
  static List<Posting> postings(List<Line> lines) {
    Map<String, Long> amounts = new LinkedHashMap<>();
    lines.forEach(line -> amounts.merge(line.debit, line.amount, Math::addExact));
    lines.forEach(line -> amounts.merge(line.credit, -line.amount, Math::addExact));
    return amounts.entrySet().stream().map(e -> new Posting(e.getKey(), e.getValue())).toList();
  }
}
