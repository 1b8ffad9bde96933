package org.alimenta.ledger;

import java.nio.charset.StandardCharsets;

/** Lines as {@code COPY} reads them, numbered and chained from where a journal ends. */
final class CopyText {
  static final String COPY =
      "copy ledger_entry (number, line, key, effective, cause_kind, cause_id, text, reverses, debit,"
          + " credit, amount, hash) from stdin";
  private static final int FULL = 1 << 16;

  private final Chain chain = new Chain();
  private final StringBuilder out = new StringBuilder(FULL + 1000);
  private final String recorded;
  private String hash;
  private long number;

  /**
   * @param head the hash in 64 signs, and the number, of the last line of the journal
   * @param recorded the time of the transaction as {@code ledger_now} writes it
   */
  CopyText(String head, String recorded) {
    this.hash = head.substring(0, Chain.START.length());
    this.number = Long.parseLong(head.substring(Chain.START.length()));
    this.recorded = recorded;
  }

  void add(Draft draft) {
    Entry entry = draft.entry();
    Heading heading = entry.heading();
    int place = 0;
    for (Line line : draft.lines()) {
      number++;
      place++;
      long reverses = draft.reverses().orElse(0);
      hash = chain.hash(hash, number, place, heading, recorded, reverses, line);
      out.append(number).append('\t').append(place).append('\t');
      text(entry.key());
      out.append(entry.effective()).append('\t');
      text(entry.cause().kind());
      text(entry.cause().id());
      text(entry.text());
      if (reverses == 0) {
        out.append("\\N\t");
      } else {
        out.append(reverses).append('\t');
      }
      text(line.debit());
      text(line.credit());
      out.append(line.amount()).append("\t\\\\x").append(hash).append('\n');
    }
  }

  boolean isFull() {
    return out.length() > FULL;
  }

  /** What was added since this was last asked for. */
  byte[] take() {
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    out.setLength(0);
    return bytes;
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
    out.append('\t');
  }
}
