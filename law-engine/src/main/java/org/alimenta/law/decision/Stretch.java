package org.alimenta.law.decision;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alimenta.law.Ground;
import org.alimenta.law.Outcome;
import org.alimenta.law.read.Trace;
import org.alimenta.law.read.Value;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring months with the same outcome, sum and failed grounds.
 *
 * @param from the first month; null where the months are not known or the law has none
 * @param to the last month, included; the last one examined where there is no end
 * @param hasNoEnd whether it goes on after {@code to}, as long as nothing changes
 * @param amount in minor units a month; zero unless money is due
 * @param findings the grounds that were examined, in the order of the act
 * @param unexamined grounds of stages that were not reached; a letter must not call them met
 * @param sum why the amount is what it is; null where it was not reached
 */
public record Stretch(
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    boolean hasNoEnd,
    Outcome outcome,
    Value amount,
    List<Finding> findings,
    List<Ground<?>> unexamined,
    @Nullable Trace sum) {

  public boolean isSettled() {
    return !outcome.equals(Outcome.MISSING);
  }

  public List<Finding> failed() {
    return findings.stream().filter(Finding::hasFailed).toList();
  }

  public List<Finding> met() {
    return findings.stream().filter(Finding::isMet).toList();
  }

  public List<Finding> open() {
    return findings.stream().filter(Finding::isOpen).toList();
  }

  boolean continues(Stretch earlier) {
    return earlier.to != null
        && from != null
        && earlier.to.plusMonths(1).equals(from)
        && outcome.equals(earlier.outcome)
        && amount.low().equals(earlier.amount.low())
        && amount.high().equals(earlier.amount.high())
        && grounds(failed()).equals(grounds(earlier.failed()))
        && grounds(open()).equals(grounds(earlier.open()));
  }

  private static Set<Ground<?>> grounds(List<Finding> findings) {
    Set<Ground<?>> grounds = new HashSet<>();
    findings.forEach(finding -> grounds.add(finding.ground()));
    return grounds;
  }

  Stretch through(Stretch later) {
    return new Stretch(from, later.to, later.hasNoEnd, outcome, amount, findings, unexamined, sum);
  }

  /** The same, going on without an end. */
  Stretch withoutEnd() {
    return new Stretch(from, to, true, outcome, amount, findings, unexamined, sum);
  }

  /** How many months were examined; 1 where the law counts none. */
  public long months() {
    return from == null
        ? 1
        : from.until(Objects.requireNonNull(to), java.time.temporal.ChronoUnit.MONTHS) + 1;
  }
}
