package org.alimenta.law.numbers;

import java.util.List;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Suggestions;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** A written value to a stored one, by its unit; null, with a problem, where the form is wrong. */
final class ValueForm {
  private static final Fraction HUNDRED = Fraction.of(100);

  private ValueForm() {}

  static @Nullable Fraction stored(
      Located node, Unit unit, List<String> optionKeys, Reading reading) {
    Fraction value =
        switch (unit.kind()) {
          case MONEY -> reading.money(node, unit.decimals());
          case COUNT -> reading.decimal(node, unit.decimals());
          case PERCENT -> {
            Fraction percent = reading.decimal(node, unit.decimals());
            yield percent == null ? null : percent.dividedBy(HUNDRED);
          }
          case SHARE -> reading.fraction(node);
          case YES_NO -> {
            Boolean yes = reading.yesNo(node);
            yield yes == null ? null : yes ? Fraction.ONE : Fraction.ZERO;
          }
          case CHOICE -> option(node, optionKeys, reading);
        };
    if (value != null && value.signum() < 0) {
      reading.refuse(
          node.place(),
          "A number of law cannot be negative: " + node.described() + ".",
          "Write it without '-'; a rule that takes it away says so itself.");
      return null;
    }
    if (value != null && unit.kind() == Unit.Kind.SHARE && value.compareTo(Fraction.ONE) > 0) {
      reading.refuse(
          node.place(),
          "A share lies between 0 and 1: " + node.described() + ".",
          "Write 0.4 or 2/5 for forty percent, or use the unit 'percent'.");
      return null;
    }
    return value;
  }

  private static @Nullable Fraction option(Located node, List<String> optionKeys, Reading reading) {
    String word = node instanceof Scalar scalar ? scalar.text() : "";
    int place = optionKeys.indexOf(word);
    if (place < 0) {
      reading.refuse(
          node.place(),
          "The value " + node.described() + " is not among the options of this number.",
          Suggestions.hint(word, optionKeys));
      return null;
    }
    return Fraction.of(place);
  }
}
