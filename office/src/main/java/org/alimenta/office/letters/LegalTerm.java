package org.alimenta.office.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Figure;
import org.alimenta.office.applications.Calls;
import org.alimenta.office.laws.KnownBenefit;

/**
 * How many days the law gives for something.
 *
 * @param cites where it says so
 */
record LegalTerm(int days, String cites) {

  /**
   * @param name of the number of the benefit, or else of the common procedure: {@code appeal-days}
   * @return empty where neither names such a term for that day
   */
  static Optional<LegalTerm> find(KnownBenefit benefit, String name, LocalDate on) {
    return find(benefit, benefit.id(), name, on).or(() -> find(benefit, Calls.PROCEDURE, name, on));
  }

  private static Optional<LegalTerm> find(
      KnownBenefit benefit, String book, String name, LocalDate on) {
    return benefit.law().book().term(book, name).flatMap(number -> on(number, on));
  }

  private static Optional<LegalTerm> on(DatedNumber number, LocalDate on) {
    Figure figure = number.find(on.toEpochDay(), null);
    return figure == null
        ? Optional.empty()
        : Optional.of(
            new LegalTerm(Math.toIntExact(figure.value().toLong()), figure.entry().cites()));
  }
}
