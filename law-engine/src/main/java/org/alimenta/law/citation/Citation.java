package org.alimenta.law.citation;

/**
 * A place in an act.
 *
 * @param place as the law writes it: {@code art. 9 ust. 2a}, {@code 303.100(a)(5)}
 */
public record Citation(Act act, String place) {
  /** {@code art. 9 ust. 2a, Dz.U. 2007 nr 192 poz. 1378}. */
  public String inFull() {
    return place + ", " + act.reference();
  }

  @Override
  public String toString() {
    return place;
  }
}
