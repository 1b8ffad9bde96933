package org.alimenta.law.text;

/** Words that somebody wants to read and nobody has written. */
public final class MissingTextException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingTextException(TextKey key, Language language) {
    super(
        "There are no words for %s in the language '%s'. Add them to a file of words of this law."
            .formatted(key, language.code()));
  }
}
