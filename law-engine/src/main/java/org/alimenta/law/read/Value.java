package org.alimenta.law.read;

import java.util.Set;
import org.alimenta.law.situation.Cause;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value: one number, or the lowest and highest that it can be and why it is not
 * known better. A value whose ends meet is known, whatever is missing below it: then nobody needs
 * to be asked.
 */
public final class Value {
  static final Value YES = new Value(Fraction.ONE, Fraction.ONE, null);
  static final Value NO = new Value(Fraction.ZERO, Fraction.ZERO, null);
  static final Value ZERO = NO;

  private final Fraction low;
  private final Fraction high;
  private final @Nullable Causes causes;

  private Value(Fraction low, Fraction high, @Nullable Causes causes) {
    this.low = low;
    this.high = high;
    this.causes = causes;
  }

  public static Value known(Fraction value) {
    return new Value(value, value, null);
  }

  static Value known(boolean yes) {
    return yes ? YES : NO;
  }

  /** Between {@code low} and {@code high}, both included. */
  static Value between(Fraction low, Fraction high, @Nullable Causes why) {
    return why == null || low.equals(high)
        ? new Value(low, high.max(low), null)
        : new Value(low, high, why);
  }

  static Value between(Fraction low, Fraction high, Value one, Value other) {
    return between(low, high, Causes.join(one.causes, other.causes));
  }

  public boolean isKnown() {
    return causes == null;
  }

  public boolean isYes() {
    return low.signum() > 0;
  }

  public boolean isNo() {
    return high.signum() == 0;
  }

  /** The lowest that it can be. */
  public Fraction low() {
    return low;
  }

  /** The highest that it can be. */
  public Fraction high() {
    return high;
  }

  /**
   * @throws IllegalStateException when it is not known
   */
  public Fraction get() {
    if (causes != null) {
      throw new IllegalStateException("This value is not known yet.");
    }
    return low;
  }

  public Set<Cause> causes() {
    return causes == null ? Set.of() : causes.toSet();
  }

  @Nullable Causes why() {
    return causes;
  }

  @Override
  public String toString() {
    return causes == null ? low.toString() : low + ".." + high;
  }
}
