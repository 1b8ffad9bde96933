package org.alimenta.law.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.casefile.Spelling;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.Value;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Suggestions;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** A value as an expectation writes it, held against one that came out. */
final class ExpectedValue {
  private static final Fraction HUNDRED = Fraction.of(100);
  private static final int MONEY_PLACES = 2;

  private final Reading reading;

  ExpectedValue(Reading reading) {
    this.reading = reading;
  }

  /**
   * Whether {@code found}, the value of {@code node}, is what was written. Unrounded money and
   * numbers are compared to the decimals that were written. Adds a problem, and says yes, where
   * what was written is no such value.
   */
  boolean matches(Node node, Value found, Located written) {
    if (written instanceof Scalar scalar && scalar.text().equals("unknown")) {
      return !found.isKnown();
    }
    return switch (node.kind()) {
      case MONEY -> exact(reading.money(written, MONEY_PLACES), found);
      case COUNT -> exact(reading.decimal(written, 0), found);
      case DAY -> exact(day(written), found);
      case TEST -> exact(yesNo(written), found);
      case WORD -> exact(word(node, written), found);
      case FINE -> decimals(written, found, HUNDRED, MONEY_PLACES);
      case NUMBER, NAME -> number(written, found);
    };
  }

  private static boolean exact(@Nullable Fraction expected, Value found) {
    return expected == null || (found.isKnown() && found.get().equals(expected));
  }

  private @Nullable Fraction day(Located written) {
    if (written instanceof Scalar scalar && scalar.text().equals("never")) {
      return Fraction.of(Days.NEVER);
    }
    LocalDate date = reading.date(written);
    return date == null ? null : Fraction.of(date.toEpochDay());
  }

  private @Nullable Fraction yesNo(Located written) {
    Boolean yes = reading.yesNo(written);
    return yes == null ? null : yes ? Fraction.ONE : Fraction.ZERO;
  }

  private @Nullable Fraction word(Node node, Located written) {
    List<String> words = Spelling.words(node);
    String text = reading.text(written);
    if (text != null && !words.contains(text)) {
      reading.refuse(
          written.place(),
          written.described() + " is none of its words.",
          Suggestions.hint(text, words));
      return null;
    }
    return text == null ? null : Fraction.of(words.indexOf(text));
  }

  private boolean number(Located written, Value found) {
    boolean quotient = written instanceof Scalar scalar && scalar.text().contains("/");
    return quotient
        ? exact(reading.fraction(written), found)
        : decimals(written, found, Fraction.ONE, 0);
  }

  private boolean decimals(Located written, Value found, Fraction unit, int atLeast) {
    if (reading.decimal(written) == null || !(written instanceof Scalar scalar)) {
      return true;
    }
    BigDecimal expected = new BigDecimal(scalar.text());
    int digits = Math.max(atLeast, expected.scale());
    return found.isKnown()
        && found.get().dividedBy(unit).toDecimal(digits).compareTo(expected) == 0;
  }

  /** How a value is shown beside an expectation. */
  static String shown(Node node, Value found) {
    return node.kind() == Kind.NAME ? "a name" : Spelling.of(node, found);
  }
}
