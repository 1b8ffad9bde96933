package org.alimenta.law.casefile;

import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Suggestions;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** The value of one fact out of what was written. */
final class FactReading {
  private static final Fraction HUNDRED = Fraction.of(100);
  private static final int MONEY_PLACES = 2;

  private final Reading reading;
  private final Situation situation;

  FactReading(Reading reading, Situation situation) {
    this.reading = reading;
    this.situation = situation;
  }

  /** How the openly absent answer to a fact is written; empty where the fact has none. */
  static Optional<String> absentWord(Fact fact) {
    return fact.absent()
        .map(value -> fact.kind() == Kind.DAY && Days.isNever(value.toLong()) ? "never" : "none");
  }

  /** Null, with a problem, when it is not a value of this fact. */
  @Nullable Fraction read(Fact fact, Located told) {
    if (told instanceof Scalar scalar && absentWord(fact).equals(Optional.of(scalar.text()))) {
      return fact.absent().orElseThrow();
    }
    if (told instanceof Scalar scalar && scalar.isNothing()) {
      reading.refuse(
          told.place(),
          "Nothing is written for '" + fact.name() + "'.",
          "Write its value, or remove the key if it is not known.");
      return null;
    }
    Fraction value = value(fact, told);
    if (value != null && !fact.toldRange().holds(value)) {
      reading.refuse(
          told.place(),
          told.described() + " cannot be right for '" + fact.name() + "'.",
          "It must be " + Spelling.range(fact) + absentHint(fact) + ".");
      return null;
    }
    if (value != null && !fact.admits(value)) {
      reading.refuse(
          told.place(),
          told.described() + " is told too finely for '" + fact.name() + "'.",
          "Write at most " + fact.decimals() + " decimals.");
      return null;
    }
    return value;
  }

  private static String absentHint(Fact fact) {
    return absentWord(fact).map(word -> ", or '" + word + "'").orElse("");
  }

  private @Nullable Fraction value(Fact fact, Located told) {
    return switch (fact.kind()) {
      case MONEY -> reading.money(told, MONEY_PLACES);
      case FINE -> fine(told);
      case NUMBER -> reading.fraction(told);
      case COUNT -> reading.decimal(told, 0);
      case DAY -> day(fact, told);
      case TEST -> yesNo(told);
      case WORD -> word(fact, told);
      case NAME -> name(told);
    };
  }

  private @Nullable Fraction fine(Located told) {
    Fraction whole = reading.decimal(told);
    return whole == null ? null : whole.times(HUNDRED);
  }

  private @Nullable Fraction day(Fact fact, Located told) {
    if (told instanceof Scalar scalar && scalar.text().equals("never")) {
      reading.refuse(
          told.place(),
          "'" + fact.name() + "' cannot be 'never'.",
          "Write a date like 2024-10-01, or remove the key if it is not known.");
      return null;
    }
    var date = reading.date(told);
    return date == null ? null : Fraction.of(date.toEpochDay());
  }

  private @Nullable Fraction yesNo(Located told) {
    Boolean yes = reading.yesNo(told);
    return yes == null ? null : yes ? Fraction.ONE : Fraction.ZERO;
  }

  private @Nullable Fraction word(Fact fact, Located told) {
    int place = told instanceof Scalar scalar ? fact.words().indexOf(scalar.text()) : -1;
    if (place >= 0) {
      return Fraction.of(place);
    }
    String close =
        told instanceof Scalar scalar ? Suggestions.closest(scalar.text(), fact.words()) : null;
    reading.refuse(
        told.place(),
        "'"
            + fact.name()
            + "' is one of: "
            + String.join(", ", fact.words())
            + "; but found "
            + told.described()
            + ".",
        close == null ? "Write one of these words." : "Did you mean '" + close + "'?");
    return null;
  }

  private @Nullable Fraction name(Located told) {
    String text = reading.text(told);
    return text == null ? null : situation.code(text);
  }
}
