package org.alimenta.simulation;

import java.math.BigInteger;
import java.util.List;
import org.alimenta.law.node.Fact;
import org.alimenta.money.Fraction;
import org.alimenta.simulation.parquet.Meaning;
import org.alimenta.simulation.parquet.Schema.Form;
import org.alimenta.time.Days;
import org.apache.parquet.io.api.Binary;

/** From the values of a column to a fact's smallest steps. */
final class Measure implements Meaning {
  private static final int MOST_DECIMALS = 18;
  private static final Fraction HUNDRED = Fraction.of(100);

  private final boolean isText;
  private final List<String> words;
  private final long times;
  private final long over;

  private Measure(boolean isText, List<String> words, long times, long over) {
    this.isText = isText;
    this.words = words;
    this.times = times;
    this.over = over;
  }

  /** Whether a column of this form can tell the fact. */
  static boolean suits(Fact fact, Form form) {
    return form.kind() == Form.Kind.NOTHING
        || form.decimals() <= MOST_DECIMALS
            && form.kind()
                == switch (fact.kind()) {
                  case TEST -> Form.Kind.YES_OR_NO;
                  case DAY -> Form.Kind.DATE;
                  case WORD -> Form.Kind.WORDS;
                  case MONEY, FINE, NUMBER, COUNT, NAME -> Form.Kind.NUMBER;
                };
  }

  /** What a fact can be, for people. */
  static String range(Fact fact) {
    return switch (fact.kind()) {
      case DAY ->
          "from %s to %s%s"
              .formatted(
                  Days.date(fact.toldRange().low().toLong()),
                  Days.date(fact.toldRange().high().toLong()),
                  fact.absent().isPresent() ? ", or " + Days.date(Days.NEVER) + " for never" : "");
      case TEST -> "true or false";
      case WORD -> "one of: " + String.join(", ", fact.words());
      case MONEY, FINE ->
          "from %s to %s, with at most 2 decimals"
              .formatted(
                  fact.range().low().dividedBy(HUNDRED).toDecimal(2),
                  fact.range().high().dividedBy(HUNDRED).toDecimal(2));
      case NUMBER, COUNT, NAME ->
          "from %s to %s, with at most %s decimals"
              .formatted(
                  fact.range().low().toDecimal(0),
                  fact.range().high().toDecimal(0),
                  fact.decimals());
    };
  }

  /** How a fact should be stored, for people. */
  static String wanted(Fact fact) {
    return switch (fact.kind()) {
      case TEST -> "BOOLEAN";
      case DAY -> "DATE";
      case WORD -> "STRING";
      case COUNT, NAME -> "INT32";
      case MONEY, FINE, NUMBER -> "DECIMAL with " + Table.decimals(fact) + " decimals";
    };
  }

  static Measure of(Fact fact, Form form) {
    int more = Table.decimals(fact) - form.decimals();
    return new Measure(
        form.kind() == Form.Kind.WORDS, fact.words(), power(Math.max(0, more)), power(-more));
  }

  /** Of a link: a position. */
  static Measure whole() {
    return new Measure(false, List.of(), 1, 1);
  }

  private static long power(int exponent) {
    return BigInteger.TEN.pow(Math.max(0, exponent)).longValueExact();
  }

  @Override
  public long of(long value) {
    if (value % over != 0) {
      return NONE;
    }
    long steps = value / over;
    long product = steps * times;
    return product / times == steps ? product : NONE;
  }

  @Override
  public long of(Binary value) {
    if (isText) {
      int position = words.indexOf(value.toStringUsingUTF8());
      return position < 0 ? NONE : position;
    }
    BigInteger number = new BigInteger(value.getBytes());
    return number.bitLength() < Long.SIZE ? of(number.longValue()) : NONE;
  }
}
