package org.alimenta.office.site.questions;

import java.util.List;
import org.alimenta.law.text.Line;
import org.alimenta.office.site.Parts.DateText;
import org.alimenta.office.site.Parts.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page of one question.
 *
 * @param shown the revision at which it is shown
 * @param input which kind of field answers it: {@code day}, {@code money}, {@code number}, {@code
 *     name}, {@code radios}, {@code select}, {@code link} or {@code list}
 * @param title the question with the thing that it is about
 * @param caption what the thing is called, or null for the whole case
 * @param hint what helps to answer, if anything does
 * @param options what there is to choose from
 * @param answer what was answered or typed before, else empty
 * @param day the same of a day
 * @param absence the words of the openly absent answer, where the fact has one
 * @param absent whether that was the answer
 * @param unit the currency of money
 * @param told the elements of the list that were told before
 * @param named whether a new element gets a name
 * @param name the name typed before
 * @param called what a new element is called when no name is given
 * @param why the steps of law that need the answer
 * @param change whether it was answered before
 * @param first whether there is nothing to go back to
 * @param also others of whom the same is asked; the name of each choice is its value
 */
public record Prompt(
    int shown,
    String input,
    String title,
    @Nullable String caption,
    String question,
    @Nullable String hint,
    List<Option> options,
    String answer,
    DateText day,
    @Nullable String absence,
    boolean absent,
    String unit,
    List<Told> told,
    boolean named,
    String name,
    String called,
    List<Line> why,
    boolean change,
    boolean first,
    List<Option> also) {

  /** An element of a list; {@code number} is the thing's, or -1 when it cannot be taken back. */
  public record Told(String name, int number) {}
}
