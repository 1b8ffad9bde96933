package org.alimenta.ledger;

import java.util.List;
import java.util.OptionalLong;
import org.alimenta.ledger.LedgerException.Reason;

/**
 * An entry on its way into the ledger.
 *
 * @param reverses the number of the entry that it takes back
 */
record Draft(Entry entry, List<Line> lines, OptionalLong reverses) {

  static Draft of(Entry entry) {
    return new Draft(entry, Line.of(entry.postings()), OptionalLong.empty());
  }

  String key() {
    return entry.key();
  }

  /** What is in the ledger under the same key must say the same. */
  PostedEntry mustSayTheSameAs(PostedEntry known) {
    if (!entry.saysTheSameAs(known.entry()) || !reverses.equals(known.reverses())) {
      throw new LedgerException(
          Reason.OTHER_CONTENT,
          "The key '"
              + key()
              + "' stands for entry "
              + EntryNumber.text(known.number())
              + ", which says something else. Give the new entry a key of its own.");
    }
    return known;
  }
}
