package org.alimenta.law;

import org.alimenta.law.node.Node.Step;

/**
 * A condition of a right, and what follows when it fails.
 *
 * @param test a named, cited step
 */
public record Ground<S>(Test<? super S> test, Outcome otherwise) {
  public Ground {
    if (!(Term.node(test) instanceof Step)) {
      throw new IllegalStateException(
          "A ground must have a name and a citation: add .as(...) to " + test);
    }
  }

  /** Without this there is a refusal. */
  public static <S> Ground<S> need(Test<S> test) {
    return new Ground<>(test, Outcome.REFUSED);
  }

  public static <S> Ground<S> need(Test<S> test, Outcome otherwise) {
    return new Ground<>(test, otherwise);
  }

  public Step step() {
    return (Step) test.node();
  }
}
