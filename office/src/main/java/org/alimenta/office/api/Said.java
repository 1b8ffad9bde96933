package org.alimenta.office.api;

import java.util.function.Function;
import org.alimenta.law.text.Language;

/** The same words in each language. */
record Said(String en, String pl) {

  static Said of(Function<Language, String> words) {
    return new Said(words.apply(Language.ENGLISH), words.apply(Language.POLISH));
  }
}
