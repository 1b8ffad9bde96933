package org.alimenta.office.access;

/** The office cannot open as it was asked to; the message says why and what to do. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartRefused(String message) {
    super(message);
  }
}
