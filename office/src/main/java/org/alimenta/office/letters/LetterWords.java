package org.alimenta.office.letters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alimenta.law.Outcome;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.LawWords;
import org.alimenta.law.text.ValueText;
import org.alimenta.money.Fraction;
import org.alimenta.office.site.Format;
import org.springframework.context.MessageSource;

/** The words of one letter: those of all letters and those of its law. */
final class LetterWords {
  private final Letter letter;
  private final MessageSource messages;
  private final Locale locale;
  private final LawWords law;
  private final ValueText values;

  LetterWords(Letter letter, MessageSource messages) {
    this.letter = letter;
    this.messages = messages;
    this.locale = Locale.forLanguageTag(letter.language().code());
    this.law = letter.benefit().law().words();
    this.values =
        new ValueText(letter.language(), letter.benefit().law().book().jurisdiction().currency());
  }

  Language language() {
    return letter.language();
  }

  LawWords law() {
    return law;
  }

  /** A text of all letters. */
  String say(String key, Object... places) {
    String said = messages.getMessage("letter." + key, places, locale);
    // A Polish date ends with a full stop, which also ends the sentence.
    return said.replace("r..", "r.");
  }

  /** A text of this kind of letter: {@code letter.grant.title}. */
  String sayOfKind(String key, Object... places) {
    return say(letter.kind().key() + "." + key, places);
  }

  /** A text of the benefit, or of its law where the benefit has none of its own. */
  Optional<String> ofLaw(String part) {
    return law.texts()
        .letter(letter.benefit().id(), part, letter.language())
        .or(() -> law.texts().letter(law.law().id(), part, letter.language()));
  }

  /** All benefits that the letter speaks of. */
  String benefit() {
    List<String> titles =
        letter.subjects().stream()
            .map(subject -> subject.answer().benefit().id())
            .distinct()
            .map(id -> law.texts().benefitTitle(id, letter.language()))
            .toList();
    return titles.isEmpty() ? letter.benefit().title(letter.language()) : String.join(", ", titles);
  }

  String day(LocalDate day) {
    return Format.date(day, locale);
  }

  String weekday(LocalDate day) {
    return Format.dateWithWeekday(day, locale);
  }

  String days(int days) {
    return values.count(Fraction.of(days), "days");
  }

  String money(long grosze) {
    return values.money(Fraction.of(grosze));
  }

  /** With its sign, also above zero. */
  String difference(long grosze) {
    return (grosze > 0 ? "+" : "") + money(grosze);
  }

  String month(YearMonth month) {
    return Format.month(month, locale);
  }

  String monthsWithoutEnd(YearMonth from) {
    return values.monthsWithoutEnd(from);
  }

  /** Who decides in place of the office. */
  String authority(String id) {
    return law.texts().authority(id, letter.language());
  }

  String months(YearMonth from, YearMonth to) {
    return values.months(from, to);
  }

  /** What is paid for a month; where nothing is, why. */
  String due(LetterMonth month) {
    return month.grosze() > 0
        ? money(month.grosze())
        : law.outcome(new Outcome(month.outcome(), false), letter.language());
  }
}
