package org.alimenta.law;

import org.alimenta.law.node.Path;

/** A way from a thing of scope {@code S} to exactly one {@code T}. */
public final class One<S, T> {
  private final Path path;

  One(Path path) {
    this.path = path;
  }

  public Path path() {
    return path;
  }
}
