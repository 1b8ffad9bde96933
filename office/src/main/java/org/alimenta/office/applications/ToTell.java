package org.alimenta.office.applications;

import java.util.List;
import org.alimenta.law.told.Change;
import org.alimenta.office.access.Staff;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told of a case.
 *
 * @param seen the number of tellings that the writer had seen: {@link BenefitCase#toldSeq}
 * @param document the paper that says so, or null
 * @param by who writes it down, or null for the applicant online and for the program
 */
public record ToTell(
    int seen, Origin origin, @Nullable Long document, @Nullable Staff by, List<Change> changes) {

  public ToTell {
    changes = List.copyOf(changes);
  }
}
