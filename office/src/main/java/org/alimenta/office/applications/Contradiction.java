package org.alimenta.office.applications;

import java.util.List;

/** What was told contradicts what is known; nothing was written. */
public final class Contradiction extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> messages;

  Contradiction(List<String> messages) {
    super(String.join(" ", messages));
    this.messages = List.copyOf(messages);
  }

  /** In English; the keys of their other languages. */
  public List<String> messages() {
    return messages;
  }
}
