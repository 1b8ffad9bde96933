package org.alimenta.law.casefile;

import java.math.BigDecimal;
import java.util.List;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Range;
import org.alimenta.law.read.Value;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/** Values as they are written in case files. */
public final class Spelling {
  private static final int DECIMALS = 6;
  private static final Fraction HUNDRED = Fraction.of(100);

  private Spelling() {}

  /** The value, {@code unknown}, or the two ends between which it lies. */
  public static String of(Node node, Value value) {
    Kind kind = node.kind();
    List<String> words = words(node);
    if (value.isKnown()) {
      return of(kind, value.get(), words);
    }
    return kind == Kind.MONEY || kind == Kind.FINE || kind == Kind.COUNT
        ? of(kind, value.low(), words) + " to " + of(kind, value.high(), words)
        : Keys.UNKNOWN;
  }

  /**
   * @param words those of a fact or number of kind WORD, else none
   */
  public static String of(Kind kind, Fraction value, List<String> words) {
    return switch (kind) {
      case MONEY -> value.dividedBy(HUNDRED).toDecimal(2).toPlainString();
      case FINE -> decimal(value.dividedBy(HUNDRED), 2);
      case NUMBER -> decimal(value, 0);
      case COUNT, NAME -> value.toString();
      case DAY -> day(value);
      case TEST -> value.isZero() ? "no" : "yes";
      case WORD ->
          value.isWhole() && value.signum() >= 0 && value.compareTo(Fraction.of(words.size())) < 0
              ? words.get((int) value.toLong())
              : value.toString();
    };
  }

  private static String day(Fraction value) {
    return !value.isWhole() || Days.isNever(value.toLong())
        ? "never"
        : Days.date(value.toLong()).toString();
  }

  private static String decimal(Fraction value, int atLeast) {
    BigDecimal plain = value.toDecimal(DECIMALS).stripTrailingZeros();
    return (plain.scale() < atLeast ? plain.setScale(atLeast) : plain).toPlainString();
  }

  /** The words that a value of kind WORD chooses from; none for other kinds. */
  public static List<String> words(Node node) {
    return switch (node) {
      case Node.FactRead(Fact fact) -> fact.words();
      case Node.NumberAt number -> number.words();
      case Node.Const constant -> constant.words();
      case Node.Choose choose -> words(choose.then());
      case Node.Since since -> words(since.versions().getFirst().body());
      case Node.Via(_, Node body) -> words(body);
      case Node.Step step -> words(step.body());
      default -> List.of();
    };
  }

  /** What may be told for a fact, in words: {@code between 0.00 and 5000.00}. */
  static String range(Fact fact) {
    Range range = fact.toldRange();
    return "between "
        + of(fact.kind(), range.low(), fact.words())
        + " and "
        + of(fact.kind(), range.high(), fact.words());
  }
}
