package org.alimenta.office.applications;

/** Something that cannot be done with a case as it is; nothing was written. */
public final class CaseProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key of the sentence that people read: {@code applications.problem.} and this
   */
  public CaseProblem(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
