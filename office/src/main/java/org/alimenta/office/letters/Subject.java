package org.alimenta.office.letters;

import java.util.List;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.situation.Situation;

/**
 * One person whose right a letter is about.
 *
 * @param person first name and surname
 * @param answer what the rules say
 * @param situation the case as it was when the rules were asked
 * @param evidence the papers on which the facts of the letter rest; the same for all its subjects
 * @param months what is due in each month, in order; empty where nothing is granted
 * @param before what was due by the decision that this one changes; empty where there was none
 */
public record Subject(
    String person,
    Answer answer,
    Situation situation,
    Evidence evidence,
    List<LetterMonth> months,
    List<LetterMonth> before) {

  public Subject {
    months = List.copyOf(months);
    before = List.copyOf(before);
  }
}
