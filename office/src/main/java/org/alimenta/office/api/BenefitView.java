package org.alimenta.office.api;

import java.time.LocalDate;
import org.alimenta.office.laws.KnownBenefit;
import org.jspecify.annotations.Nullable;

/**
 * A benefit in the list.
 *
 * @param subject the kind of thing whose right it is
 * @param until the last day on which its law gives the right, or null
 */
record BenefitView(
    String id,
    String law,
    Said title,
    Said summary,
    String subject,
    LocalDate from,
    @Nullable LocalDate until,
    String act,
    @Nullable String address) {

  static BenefitView of(KnownBenefit known) {
    return new BenefitView(
        known.id(),
        known.law().id(),
        Said.of(known::title),
        Said.of(known::summary),
        known.benefit().subject().type().id(),
        known.benefit().from(),
        known.benefit().until().orElse(null),
        known.benefit().act().reference(),
        known.benefit().act().address().orElse(null));
  }
}
