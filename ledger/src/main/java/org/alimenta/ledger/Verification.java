package org.alimenta.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a check of the whole ledger found.
 *
 * @param lines how many lines were read; an entry has one or more
 * @param unsealed how many of them came after the last seal, so that leaving out the last of them
 *     would not show
 * @param lastSeal empty while nothing was sealed
 * @param closed the closed months, in order
 * @param faults what is wrong, the earliest first; empty when all is well
 */
public record Verification(
    long lines,
    long entries,
    int journals,
    long unsealed,
    Optional<Seal> lastSeal,
    List<YearMonth> closed,
    List<Fault> faults) {

  /**
   * One thing that is wrong.
   *
   * @param entry the number as it is written, or what else it is about, such as a seal
   * @param what a sentence
   */
  public record Fault(String entry, String what) {}

  public boolean isWell() {
    return faults.isEmpty();
  }

  public Optional<Fault> first() {
    return faults.stream().findFirst();
  }
}
