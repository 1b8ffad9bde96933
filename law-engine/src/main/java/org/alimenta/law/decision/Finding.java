package org.alimenta.law.decision;

import org.alimenta.law.Ground;
import org.alimenta.law.read.Trace;
import org.alimenta.law.read.Value;

/** One ground of a benefit, examined: met, failed, or not known yet. */
public record Finding(Ground<?> ground, Trace.Taken why) {
  public Value value() {
    return why.value();
  }

  public boolean isMet() {
    return value().isYes();
  }

  public boolean hasFailed() {
    return value().isNo();
  }

  public boolean isOpen() {
    return !value().isKnown();
  }
}
