package org.alimenta.law.read;

import java.util.List;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.situation.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Why a value is what it is. It is kept as structure and becomes words only when somebody reads.
 */
public sealed interface Trace {
  Value value();

  /** A named step; the same step of the same thing is one instance wherever it is used. */
  record Taken(Node.Step step, Thing about, Value value, List<Trace> parts) implements Trace {}

  /** A fact of life that was used. */
  record FactUsed(Fact fact, Thing about, Value value) implements Trace {}

  /**
   * A number of law that was used.
   *
   * @param day the day that decided which value holds; null when it is not known
   * @param figure the value with its dates and citation; null in a gap
   */
  record NumberUsed(Node.NumberAt number, @Nullable Long day, @Nullable Figure figure, Value value)
      implements Trace {}

  /** A rate added up over days. */
  record RateUsed(Node.Accrued rate, long from, long to, Value value) implements Trace {}

  /** Two values that were compared; the difference tells how far the answer was from turning. */
  record Compared(Node.Compare node, Value left, Value right, Value value) implements Trace {}

  /** The version of a rule that was in force. */
  record VersionUsed(Node.Since rule, Node.Version version, Value value) implements Trace {}

  /** A part of a divided sum. */
  record PartTaken(Node.Split split, Thing about, Value total, Value value) implements Trace {}
}
