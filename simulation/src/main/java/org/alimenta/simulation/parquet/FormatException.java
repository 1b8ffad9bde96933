package org.alimenta.simulation.parquet;

/** A file that cannot be read, with a whole sentence on why and one on what to do. */
public final class FormatException extends Exception {
  private static final long serialVersionUID = 1;

  private final String remedy;

  public FormatException(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  FormatException(String what, String remedy, Exception cause) {
    super(what, cause);
    this.remedy = remedy;
  }

  static FormatException damaged(Exception cause) {
    return new FormatException(
        "This Parquet file is damaged.", "Make it or fetch it once more.", cause);
  }

  public String what() {
    return String.valueOf(getMessage());
  }

  public String remedy() {
    return remedy;
  }
}
