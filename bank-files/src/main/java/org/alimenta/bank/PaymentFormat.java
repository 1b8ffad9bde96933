package org.alimenta.bank;

/** The kinds of files in which banks take transfers. */
public enum PaymentFormat {
  /** Text, one transfer a line of sixteen columns; the domestic format of Polish banks. */
  ELIXIR_0("pli", 140, 16, "\"|"),
  /** ISO 20022 pain.001.001.03. */
  PAIN_001_03("xml", 70, 35, ""),
  /** ISO 20022 pain.001.001.09. */
  PAIN_001_09("xml", 140, 35, "");

  private final String fileExtension;
  private final int longestName;
  private final int longestReference;
  private final String reserved;

  PaymentFormat(String fileExtension, int longestName, int longestReference, String reserved) {
    this.fileExtension = fileExtension;
    this.longestName = longestName;
    this.longestReference = longestReference;
    this.reserved = reserved;
  }

  /** How names of such files end, without the point. */
  public String fileExtension() {
    return fileExtension;
  }

  int longestName() {
    return longestName;
  }

  int longestReference() {
    return longestReference;
  }

  /** Signs that separate fields of the file, so that no text may hold them. */
  String reserved() {
    return reserved;
  }

  boolean isXml() {
    return this != ELIXIR_0;
  }
}
