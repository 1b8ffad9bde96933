package org.alimenta.office.laws;

import java.time.LocalDate;
import org.alimenta.law.Benefit;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.text.Language;

/** A benefit with the law that gives it. */
public record KnownBenefit(KnownLaw law, Decider decider) {

  public Benefit<?> benefit() {
    return decider.benefit();
  }

  public String id() {
    return benefit().id();
  }

  public String title(Language language) {
    return law.words().texts().benefitTitle(id(), language);
  }

  public String summary(Language language) {
    return law.words().texts().benefitSummary(id(), language);
  }

  /** Whether people can ask for it on a day. */
  public boolean isOffered(LocalDate day) {
    return isInForce(day) && isRight();
  }

  /** Whether it gives somebody something and does not only work something out. */
  public boolean isRight() {
    return !benefit().isComputation();
  }

  /** Whether its law gives the right on a day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(benefit().from()) && benefit().until().filter(day::isAfter).isEmpty();
  }
}
