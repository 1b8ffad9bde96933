package org.alimenta.app.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alimenta.law.source.Suggestions;

/** The rows against the places that cover them. */
public final class Coverage {
  private final Requirements requirements;
  private final SortedMap<String, List<String>> places;

  public Coverage(Requirements requirements, Covering covering) {
    this.requirements = requirements;
    this.places = covering.places();
  }

  /** What a row is at present. */
  public enum State {
    COVERED,
    NOT_COVERED,
    OPEN
  }

  public State stateOf(Row row) {
    if (places.containsKey(row.id())) {
      return State.COVERED;
    }
    return requirements.reasons().containsKey(row.id()) ? State.NOT_COVERED : State.OPEN;
  }

  public List<Row> rows(State state) {
    return requirements.rows().values().stream().filter(row -> stateOf(row) == state).toList();
  }

  /** How many rows of each document are covered, not covered and open. */
  public SortedMap<String, int[]> counts() {
    SortedMap<String, int[]> counts = new TreeMap<>();
    for (Row row : requirements.rows().values()) {
      counts
          .computeIfAbsent(row.document(), _ -> new int[State.values().length])[
          stateOf(row).ordinal()]++;
    }
    return counts;
  }

  /** Where a row is covered, or why it is not; empty for an open row. */
  public String because(Row row) {
    return switch (stateOf(row)) {
      case COVERED -> String.join(", ", places.getOrDefault(row.id(), List.of()));
      case NOT_COVERED -> requirements.reasons().getOrDefault(row.id(), "");
      case OPEN -> "";
    };
  }

  /** What must be put right, a sentence each. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, List<String>> covered : places.entrySet()) {
      String id = covered.getKey();
      String where = covered.getValue().getFirst();
      if (!requirements.rows().containsKey(id)) {
        faults.add(where + ": There is no row '" + id + "'. " + Suggestions.hint(id, near(id)));
      } else if (requirements.reasons().containsKey(id)) {
        faults.add(
            where
                + ": The row "
                + id
                + " is covered here and has a reason in not-covered.yaml. Remove one of the two.");
      }
    }
    for (String id : requirements.reasons().keySet()) {
      if (!requirements.rows().containsKey(id)) {
        faults.add("not-covered.yaml: There is no row '" + id + "'. Correct the id.");
      }
    }
    for (String id : requirements.coveredBefore()) {
      if (!places.containsKey(id)) {
        faults.add(
            "covered.txt: The row "
                + id
                + " was covered and is no longer. Bring its test back, or say 'covers: ["
                + id
                + "]' where another test does the same.");
      }
    }
    return faults;
  }

  /** Ids of the same document; a list of all 619 would help nobody. */
  private List<String> near(String id) {
    List<String> near =
        requirements.rows().keySet().stream()
            .filter(known -> Suggestions.closest(id, List.of(known)) != null)
            .toList();
    return near.isEmpty() ? List.of("S0-01 to S4-063") : near;
  }
}
