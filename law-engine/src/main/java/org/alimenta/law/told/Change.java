package org.alimenta.law.told;

/**
 * One thing that somebody told of a case. Things are named by numbers that never change and are
 * never used again; {@link #ROOT} is the case itself.
 */
public sealed interface Change {
  int ROOT = 0;

  /** The number of the thing that the change is about. */
  int thing();

  /**
   * A new element of a list.
   *
   * @param name what people call it; may be empty
   */
  record Add(int thing, int owner, String list, String name) implements Change {}

  /**
   * A number for an element that exists by itself: what one thing is to another.
   *
   * @param partner the thing that the owner is paired with
   */
  record Pair(int thing, int owner, String list, int partner) implements Change {}

  /** Takes an element away, with everything that is in it. */
  record Remove(int thing) implements Change {}

  /** Calls a thing otherwise. */
  record Rename(int thing, String name) implements Change {}

  /**
   * The value of a fact.
   *
   * @param value as case files write it: {@code 2014-05-20}, {@code 900.00}, {@code yes}, {@code
   *     never}
   */
  record Tell(int thing, String fact, String value) implements Change {}

  /** A fact is not known after all. */
  record Forget(int thing, String fact) implements Change {}

  /** Leads a link to another thing. */
  record Point(int thing, String link, int target) implements Change {}

  /** A list is complete. */
  record Close(int thing, String list) implements Change {}

  /** A list may have more elements. */
  record Open(int thing, String list) implements Change {}
}
