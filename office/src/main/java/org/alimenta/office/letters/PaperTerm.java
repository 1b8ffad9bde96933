package org.alimenta.office.letters;

import java.util.Optional;

/** Within which bounds an office sets the term for missing papers. */
final class PaperTerm {
  private PaperTerm() {}

  /**
   * @return the legal bounds' source; empty where the law names none
   * @throws IllegalArgumentException when the term is shorter or longer than the law allows
   */
  static Optional<LegalTerm> checked(Letter letter, int days) {
    var least = LegalTerm.find(letter.benefit(), "documents-days-least", letter.day());
    var most = LegalTerm.find(letter.benefit(), "documents-days-most", letter.day());
    if (least.filter(bound -> days < bound.days()).isPresent()
        || most.filter(bound -> days > bound.days()).isPresent()) {
      throw new IllegalArgumentException(
          "The term for missing papers is %s days; the law allows from %s to %s (%s)."
              .formatted(
                  days,
                  least.map(LegalTerm::days).map(String::valueOf).orElse("1"),
                  most.map(LegalTerm::days).map(String::valueOf).orElse("any"),
                  most.or(() -> least).map(LegalTerm::cites).orElse("")));
    }
    return most.or(() -> least);
  }
}
