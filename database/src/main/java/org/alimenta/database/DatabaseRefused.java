package org.alimenta.database;

/**
 * The database cannot be used; the message says why and what to do, for the person who started it.
 */
public final class DatabaseRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseRefused(String message) {
    super(message);
  }

  DatabaseRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
