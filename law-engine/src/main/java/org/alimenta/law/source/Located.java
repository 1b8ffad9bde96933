package org.alimenta.law.source;

/** A piece of a file that was read, and where it stands. */
public sealed interface Located permits Mapping, Sequence, Scalar {
  Place place();

  /** What this is, in the words of a message: "a list", "the text 'abc'". */
  String described();
}
