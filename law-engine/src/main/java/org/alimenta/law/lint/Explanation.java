package org.alimenta.law.lint;

import java.time.LocalDate;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.source.Place;

/**
 * Why a finding is no mistake.
 *
 * @param finding its id; one that ends with {@code *} speaks of all that begin so
 * @param on the day on which somebody looked at it
 * @param cites where the law says so
 */
public record Explanation(
    String finding, LocalDate on, Wording because, String cites, Place place) {

  boolean speaksOf(Finding of) {
    return finding.endsWith("*")
        ? of.id().startsWith(finding.substring(0, finding.length() - 1))
        : of.id().equals(finding);
  }
}
