package org.alimenta.office.desk.cases;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.office.applications.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A fact with where it comes from.
 *
 * @param before what was told earlier and is corrected now, the oldest first
 * @param document the paper that says so, or null
 * @param by who wrote it down; null when the applicant did online
 */
public record ToldFact(
    String label,
    String value,
    List<String> before,
    Origin origin,
    LocalDate day,
    @Nullable String by,
    @Nullable Long document) {

  /** A thing of the case with what was told of it. */
  public record Thing(String title, int depth, List<ToldFact> facts) {}
}
