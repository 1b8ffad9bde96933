package org.alimenta.law.text;

import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Thing;

/** Where the facts of a case come from: the paper, register or person; the office knows. */
@FunctionalInterface
public interface FactOrigins {
  /** Nobody kept where the facts come from. */
  FactOrigins UNKNOWN = (_, _, _) -> Optional.empty();

  /** {@code zaświadczenie komornika z 3 maja 2021 r.}; empty where it is not known. */
  Optional<String> of(Thing about, Fact fact, Language language);
}
