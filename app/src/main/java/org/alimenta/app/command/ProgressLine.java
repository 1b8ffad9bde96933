package org.alimenta.app.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.alimenta.simulation.Progress;

/**
 * A line on a terminal that grows while work goes on, and is gone afterwards. Where there is no
 * terminal nothing is printed: the launcher says whether there is one.
 */
final class ProgressLine implements Progress, AutoCloseable {
  /** Whether what goes to the error stream is seen on a terminal. */
  static final String TERMINAL = "alimenta.terminal";

  private static final int WIDTH = 30;
  private static final long BETWEEN_NANOS = 100_000_000L;
  private static final long NANOS = 1_000_000_000L;
  private static final String CLEAR = "\r" + " ".repeat(79) + "\r";

  private final PrintWriter err;
  private final boolean shown;
  private final String what;
  private final long started;
  private long printed;

  /**
   * @param what is counted: {@code families}
   */
  ProgressLine(PrintWriter err, boolean shown, String what) {
    this.err = err;
    this.shown = shown;
    this.what = what;
    this.started = System.nanoTime();
    this.printed = started - BETWEEN_NANOS;
  }

  static ProgressLine on(PrintWriter err, String what) {
    return new ProgressLine(err, Boolean.getBoolean(TERMINAL), what);
  }

  @Override
  public void done(long cases, long of) {
    long now = System.nanoTime();
    if (!shown || of == 0 || now - printed < BETWEEN_NANOS) {
      return;
    }
    printed = now;
    int full = (int) (cases * WIDTH / of);
    long left = cases == 0 ? 0 : (now - started) / cases * (of - cases) / NANOS;
    err.printf(
        Locale.ROOT,
        "\r[%s%s] %3d %%  %,d %s, %d s left   ",
        "#".repeat(full),
        "-".repeat(WIDTH - full),
        cases * 100 / of,
        cases,
        what,
        left);
    err.flush();
  }

  @Override
  public void close() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
