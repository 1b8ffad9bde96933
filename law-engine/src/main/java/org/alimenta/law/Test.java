package org.alimenta.law;

import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Node;

/** A condition: yes, no, or not known yet. */
public sealed class Test<S> extends Term<S> permits Choices.TestVersions {
  Test(Node node) {
    super(node);
  }

  /** The same condition of the thing at the end of {@code path}. */
  public <R> Test<R> of(One<R, ? extends S> path) {
    return new Test<>(via(path));
  }

  public Test<S> as(String name, Citation... cites) {
    return new Test<>(named(name, cites));
  }
}
