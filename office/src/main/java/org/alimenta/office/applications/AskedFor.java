package org.alimenta.office.applications;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.told.Retold;

/**
 * For whom each benefit of a case is asked. A benefit of which nothing is said is asked for
 * everybody whom its law concerns.
 *
 * @param things the numbers of those whose right it is, by the id of the benefit
 */
public record AskedFor(Map<String, Set<Integer>> things) {

  public AskedFor {
    things = Map.copyOf(things);
  }

  /** Whether somebody ticked this one for the benefit. */
  public boolean isNamed(String benefit, int thing) {
    return things.getOrDefault(benefit, Set.of()).contains(thing);
  }

  /** Those answers that somebody asked for. */
  public List<Answer> of(List<Answer> answers, Retold retold) {
    return answers.stream().filter(answer -> isAsked(answer, retold)).toList();
  }

  private boolean isAsked(Answer answer, Retold retold) {
    Set<Integer> named = things.get(answer.benefit().id());
    OptionalInt number = retold.number(answer.subject());
    return named == null || number.isPresent() && named.contains(number.getAsInt());
  }
}
