package org.alimenta.law.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is found wrong while files are read, collected so that the user sees all of it at once. Not
 * for use by several threads.
 */
public final class Problems {
  /** Nobody reads more; a hostile file must not fill the memory with complaints. */
  static final int LIMIT = 100;

  private final List<Problem> found = new ArrayList<>();

  /** Remembers a problem; beyond {@value #LIMIT} they are no longer kept. */
  public void add(Place place, String what, String remedy) {
    add(new Problem(place, what, remedy));
  }

  /** As {@link #add(Place, String, String)}. */
  public void add(Problem problem) {
    if (found.size() < LIMIT) {
      found.add(problem);
    }
  }

  /** Takes over what another reader found. */
  public void addAll(List<Problem> others) {
    others.forEach(this::add);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** By file, then in the order in which they stand in it. */
  public List<Problem> list() {
    return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
  }

  /**
   * @throws SourceException with all problems, if there are any
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new SourceException(list());
    }
  }
}
