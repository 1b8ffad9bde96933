package org.alimenta.office.decisions;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.office.applications.BenefitCase;

/** Books what becomes due, or is no longer due, when a plan comes into force. */
public interface DueMoney {

  /**
   * Books the differences, each with effect from its own month.
   *
   * @param day the day of the decision
   */
  void changes(BenefitCase of, Decision by, List<PlanChange> changes, LocalDate day);
}
