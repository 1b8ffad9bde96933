package org.alimenta.law.casefile;

import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.SourceException;
import org.alimenta.money.Fraction;

/** The values of facts as case files write them, one at a time. */
public final class FactText {
  private FactText() {}

  /** {@code 2014-05-20}, {@code 900.00}, {@code yes}, {@code never}, a name as it was told. */
  public static String write(Fact fact, Fraction value, Situation situation) {
    if (fact.absent().equals(Optional.of(value))) {
      return FactReading.absentWord(fact).orElseThrow();
    }
    return fact.kind() == Kind.NAME
        ? situation.nameOf(value)
        : Spelling.of(fact.kind(), value, fact.words());
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws SourceException when it is no value of this fact, with what to do
   */
  public static Fraction read(Fact fact, String text, Situation situation) {
    Problems problems = new Problems();
    Scalar told = new Scalar(text, fact.kind() == Kind.NAME, Place.start(fact.id()));
    Fraction value = new FactReading(new Reading(problems), situation).read(fact, told);
    problems.throwIfAny();
    if (value == null) {
      throw new IllegalStateException("No value of " + fact.id() + " and no problem with it.");
    }
    return value;
  }

  /** What may be told for a fact: {@code between 0.00 and 5000.00}. */
  public static String range(Fact fact) {
    return Spelling.range(fact);
  }
}
