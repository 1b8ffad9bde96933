package org.alimenta.law.told;

/** A change that this law has no place for, or a value that a fact cannot have. */
public final class CannotTell extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Change change;

  /**
   * @param message what is wrong and what to do, in English; it holds no value that was told
   */
  CannotTell(Change change, String message) {
    super(message);
    this.change = change;
  }

  public Change change() {
    return change;
  }
}
