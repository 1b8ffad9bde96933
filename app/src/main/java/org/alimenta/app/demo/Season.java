package org.alimenta.app.demo;

import java.time.LocalDate;
import java.util.PriorityQueue;

/** What is going to happen on which day; the earliest comes first. */
final class Season {

  /** Something that is done on a day. It may plan more for the same or a later day. */
  interface Deed {
    void happen(LocalDate day);
  }

  private record Planned(LocalDate day, int order, Deed deed) implements Comparable<Planned> {
    @Override
    public int compareTo(Planned other) {
      int days = day.compareTo(other.day);
      return days != 0 ? days : Integer.compare(order, other.order);
    }
  }

  private final PriorityQueue<Planned> planned = new PriorityQueue<>();
  private int order;

  void plan(LocalDate day, Deed deed) {
    planned.add(new Planned(day, order++, deed));
  }

  /** How much is planned. */
  int size() {
    return planned.size();
  }

  /**
   * Lives through the days.
   *
   * @param last the last day, included; what is planned for later does not happen
   */
  void live(DemoClock clock, LocalDate last) throws Exception {
    while (!planned.isEmpty() && !planned.peek().day().isAfter(last)) {
      Planned next = planned.poll();
      clock.on(
          next.day(),
          () -> {
            next.deed().happen(next.day());
            return null;
          });
    }
  }
}
