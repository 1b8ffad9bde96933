package org.alimenta.law.lint;

import java.util.List;

/**
 * What was found in a law.
 *
 * @param open what somebody must look at
 * @param explained what is meant so
 * @param declared what the files of numbers say openly that they do not know; no mistakes
 */
public record Report(List<Finding> open, List<Explained> explained, List<Finding> declared) {
  /** A finding and why it is none. */
  public record Explained(Finding finding, Explanation by) {}

  public Report {
    open = List.copyOf(open);
    explained = List.copyOf(explained);
    declared = List.copyOf(declared);
  }

  /** What concerns one benefit, and what keeps every benefit from being read. */
  public Report of(String benefit) {
    return new Report(
        open.stream()
            .filter(each -> benefit.equals(each.benefit()) || each.defect() == Defect.UNREADABLE)
            .toList(),
        explained.stream().filter(each -> benefit.equals(each.finding().benefit())).toList(),
        declared.stream().filter(each -> benefit.equals(each.benefit())).toList());
  }
}
