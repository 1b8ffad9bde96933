package org.alimenta.office.laws;

import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.text.LawWords;

/**
 * The law of one country or state with its words.
 *
 * @param book its rules and numbers
 * @param words what everything in it is called
 */
public record KnownLaw(Lawbook book, LawWords words) {

  static KnownLaw of(Lawbook book) {
    return new KnownLaw(book, book.words());
  }

  public String id() {
    return book.id();
  }
}
