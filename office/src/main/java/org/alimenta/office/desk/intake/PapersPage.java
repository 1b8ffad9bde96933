package org.alimenta.office.desk.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers of an application: those that the rules call for, and others that came. */
public record PapersPage(List<Due> due, List<Other> others) {

  /**
   * @param key of its fields
   * @param name what it is and whom it is about
   * @param received when it came, or null
   * @param document its scan, or null
   * @param fetched the office gets it itself
   */
  public record Due(
      String key,
      String name,
      List<String> articles,
      @Nullable LocalDate received,
      @Nullable Long document,
      @Nullable String file,
      boolean certain,
      boolean fetched) {}

  /** A paper that no rule asks for. */
  public record Other(String name, LocalDate received, @Nullable Long document) {}
}
