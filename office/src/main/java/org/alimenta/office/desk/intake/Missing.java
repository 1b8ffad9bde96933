package org.alimenta.office.desk.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of an application as far as it is told.
 *
 * @param decideBy by when the law wants a decision, as far as it is known
 * @param outcome how it would end today
 */
public record Missing(
    List<Item> questions,
    List<Item> papers,
    @Nullable LocalDate decideBy,
    @Nullable String outcome) {

  /**
   * @param articles where the law asks for it
   * @param section of the form where it can be told
   * @param field to go to; empty when it has none yet
   */
  public record Item(String text, List<String> articles, String section, String field) {}

  public boolean isEmpty() {
    return questions.isEmpty() && papers.isEmpty();
  }
}
