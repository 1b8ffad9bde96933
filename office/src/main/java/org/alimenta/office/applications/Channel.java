package org.alimenta.office.applications;

/** How an application reached the office. */
public enum Channel {
  PAPER("paper"),
  POST("post"),
  /** For the law a letter: only the online form is a channel of its own. */
  EMAIL("post"),
  ONLINE("online"),
  /** With the court bailiff, who passes it on. */
  BAILIFF("bailiff");

  private final String word;

  Channel(String word) {
    this.word = word;
  }

  /** What laws call it that know channels. */
  public String word() {
    return word;
  }
}
