package org.alimenta.law.source;

/**
 * One word, number or text, kept exactly as it was written: {@code 725.00} stays "725.00".
 *
 * @param text the text without quotation marks and with escapes resolved
 * @param quoted whether it was written as text on purpose: in quotation marks, or as a block
 */
public record Scalar(String text, boolean quoted, Place place) implements Located {
  private static final int SHOWN = 40;

  /** Nothing was written: {@code key:}, {@code key: null} or {@code key: ~}. */
  public boolean isNothing() {
    return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
  }

  @Override
  public String described() {
    return isNothing() ? "nothing" : "'" + shortened(text) + "'";
  }

  /** The text as a message shows it: on one line and not too long. */
  static String shortened(String text) {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    return start.replaceAll("\\p{Cntrl}", " ");
  }
}
