package org.alimenta.app.command;

/** How a command ends; wrong use of the command line ends with 2. */
final class ExitCodes {
  static final int DONE = 0;

  /** A check failed, or what was given cannot be used. */
  static final int FAILED = 1;

  private ExitCodes() {}
}
