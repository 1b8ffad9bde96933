package org.alimenta.law.text;

import java.time.LocalDate;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Unit;
import org.alimenta.money.Fraction;

/** Numbers of law as the public reads them, in one language. */
public final class NumberPages {
  private final Naming naming;
  private final NumberText numbers;

  public NumberPages(LawWords words, Language language) {
    this.naming = new Naming(words, language);
    this.numbers = new NumberText(naming);
  }

  /** Under which a number stands in the text of a rule and on the page of a benefit. */
  public static String anchor(DatedNumber number) {
    return Naming.anchor(number);
  }

  public String label(DatedNumber number) {
    return Naming.sentence(naming.label(number));
  }

  /** Every value that was ever in force, oldest first. */
  public Line history(DatedNumber number) {
    return numbers.history(number);
  }

  /** The value of one day, or that there is none. */
  public Line on(DatedNumber number, LocalDate day) {
    return numbers.on(number, day);
  }

  /** A value with its unit: {@code 1 000,00 zł miesięcznie}. */
  public String figure(DatedNumber number, Fraction value) {
    return naming.values().figure(number, value);
  }

  /** A value as short as a chart needs it: the same without what it is counted by. */
  public String brief(DatedNumber number, Fraction value) {
    return number.unit().kind() == Unit.Kind.MONEY
        ? naming.values().money(value)
        : figure(number, value);
  }

  public String day(LocalDate day) {
    return naming.values().day(day);
  }
}
