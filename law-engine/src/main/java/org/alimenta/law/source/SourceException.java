package org.alimenta.law.source;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be used as they are, with everything that must be put right in them. */
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one, in the order in which the user should read them
   */
  public SourceException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  SourceException(Place place, String what, String remedy) {
    this(List.of(new Problem(place, what, remedy)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
