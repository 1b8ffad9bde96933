package org.alimenta.law.text;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.situation.Thing;
import org.jspecify.annotations.Nullable;

/** What an explanation has told so far, so that it tells nothing twice. */
final class AlreadyTold {
  private final Naming naming;
  private final Set<Shown> shown = new HashSet<>();
  private final Set<Shown> referred = new HashSet<>();

  private @Nullable YearMonth month;

  /** A step stands here by its anchor: to compare two steps would walk their whole rules. */
  private record Shown(Object what, int thing, @Nullable YearMonth month) {}

  AlreadyTold(Naming naming) {
    this.naming = naming;
  }

  /** The month that the next lines speak of. */
  void examine(@Nullable YearMonth examined) {
    this.month = examined;
  }

  /** Begins what people read as one piece, in which each step is named once. */
  void newBlock() {
    referred.clear();
  }

  /** Whether a step is yet to be told here; a step without a place is not kept anywhere. */
  boolean isNew(Step step, Standpoint here) {
    return step.place() < 0 || !shown.contains(shown(step, here));
  }

  void tell(Step step, Standpoint here) {
    shown.add(shown(step, here));
  }

  /** That a step was named again in this block. */
  void refer(Step step, Standpoint here) {
    referred.add(shown(step, here));
  }

  boolean isReferred(Step step, Standpoint here) {
    return referred.contains(shown(step, here));
  }

  private Shown shown(Step step, Standpoint here) {
    return new Shown(naming.anchor(step), here.self().number(), step.monthly() ? month : null);
  }

  /** Whether something is said of a thing for the first time; from now on it was said. */
  boolean isFirst(Object what, Thing about) {
    return shown.add(new Shown(what, about.number(), null));
  }

  /** The same of what is so for every thing. */
  boolean isFirst(Object what) {
    return shown.add(new Shown(what, 0, null));
  }
}
