package org.alimenta.law.node;

/** A way from one thing to exactly one other. */
public sealed interface Path {
  /** Along a declared link. */
  record Linked(Link link) implements Path {}

  /** From an element to the thing whose list it is in. */
  record Back(Listing listing) implements Path {}

  /** To the element that a list operation has named. */
  record Bound(Binder binder) implements Path {}
}
