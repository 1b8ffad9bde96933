package org.alimenta.simulation;

/** Hears how far a long work has come; one call at a time. */
@FunctionalInterface
public interface Progress {
  /**
   * @param cases how many are done
   * @param of how many there are
   */
  void done(long cases, long of);
}
