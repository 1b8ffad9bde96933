package org.alimenta.office.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.alimenta.office.laws.KnownBenefit;

/**
 * How many days the law gives for something.
 *
 * @param cites where it says so
 */
record LegalTerm(int days, String cites) {

  /**
   * @param name without a prefix: {@code appeal-days}
   * @return empty where the law names no such term for that day
   */
  static Optional<LegalTerm> find(KnownBenefit benefit, String name, LocalDate on) {
    return benefit
        .law()
        .book()
        .term(benefit.id(), name, on)
        .map(
            figure ->
                new LegalTerm(Math.toIntExact(figure.value().toLong()), figure.entry().cites()));
  }
}
