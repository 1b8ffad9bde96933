package org.alimenta.law.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody must be asked, because the outcome depends on it.
 *
 * @param kind {@code fact}, {@code link} (who is meant?) or {@code list} (are there more?)
 * @param id {@code person.born}
 * @param sources who can answer, the first to be asked first: {@code applicant}
 * @param answer the kind of the answer, as in {@link ValueView}; null for links and lists
 * @param words the words to choose from, if any
 */
public record QuestionView(
    String kind,
    String id,
    ThingView about,
    List<String> sources,
    @Nullable String answer,
    List<String> words) {}
