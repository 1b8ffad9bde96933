package org.alimenta.office.applications;

import java.util.List;

/** Somebody else told something of the same case meanwhile; nothing was written. */
public final class StaleCase extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Told> meanwhile;

  StaleCase(List<Told> meanwhile) {
    super("The case was changed by somebody else meanwhile.");
    this.meanwhile = List.copyOf(meanwhile);
  }

  /** What the writer had not seen, the oldest first. */
  public List<Told> meanwhile() {
    return meanwhile;
  }
}
