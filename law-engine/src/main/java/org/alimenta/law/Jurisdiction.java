package org.alimenta.law;

import java.util.List;
import java.util.Optional;

/**
 * The law of one country or state. A law pack offers its own through {@link
 * java.util.ServiceLoader}; nobody compiles against it.
 */
public interface Jurisdiction {
  /** {@code poland}. */
  String id();

  /** What a case of this law is: the facts of the whole case and, through its lists, all others. */
  Facts<?> caseFacts();

  List<Benefit<?>> benefits();

  /** The files of dated numbers, as resources of this class. */
  List<String> numberFiles();

  /** The files of words, as resources of this class. */
  List<String> textFiles();

  /**
   * The files that say what a reader of the rules alone cannot know, and why what it finds is no
   * mistake; as resources of this class.
   */
  default List<String> lintFiles() {
    return List.of();
  }

  /** The ISO 4217 code of its money, which has two decimals. */
  String currency();

  /** The language of the law itself, as a BCP 47 code: {@code pl}. */
  String language();

  /**
   * The prefix of the numbers of procedure that hold for every benefit whose own act sets no term:
   * {@code procedure}.
   */
  default Optional<String> commonProcedure() {
    return Optional.empty();
  }

  /** The people around somebody who asks for everything at once, where this law knows them. */
  default Optional<Household> household() {
    return Optional.empty();
  }
}
