package org.alimenta.office.letters;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.office.calendar.LegalCalendar;
import org.alimenta.office.letters.LetterPage.Mark;
import org.alimenta.office.letters.LetterPage.Signature;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts letters into words. */
@Component
class LetterPages {
  private final MessageSource messages;
  private final Authority authority;
  private final LegalCalendar calendar;

  LetterPages(MessageSource messages, Authority authority, LegalCalendar calendar) {
    this.messages = messages;
    this.authority = authority;
    this.calendar = calendar;
  }

  LetterPage page(Letter letter) {
    LetterWords words = new LetterWords(letter, messages);
    Grounds grounds = new Grounds(letter, words);
    return new LetterPage(
        letter.language().code(),
        words.sayOfKind("title"),
        words.benefit(),
        words.say("running", letter.caseNumber(), authority.name()),
        words.say("page"),
        words.say("page.of"),
        sender(),
        words.say("place", authority.place(), words.day(letter.day())),
        marks(letter, words),
        letter.addressee(),
        isBinding(letter) ? null : words.say("not-binding"),
        new FirstPage(letter, words, grounds, authority, calendar).sections(),
        new FurtherPages(letter, words, grounds, authority).sections(),
        signature(letter, words));
  }

  private List<String> sender() {
    List<String> lines = new ArrayList<>(authority.address());
    lines.add(authority.phone());
    lines.add(authority.email());
    return lines;
  }

  private static List<Mark> marks(Letter letter, LetterWords words) {
    String number = letter.number();
    return List.of(
        new Mark(words.say("mark.case"), letter.caseNumber()),
        new Mark(
            words.say("mark.number"), number == null ? words.say("mark.number.draft") : number));
  }

  /** Only a letter in the language of its law binds. */
  private static boolean isBinding(Letter letter) {
    return letter.language().code().equals(letter.benefit().law().book().jurisdiction().language());
  }

  private static Signature signature(Letter letter, LetterWords words) {
    Signer signer = letter.signer();
    return signer == null
        ? new Signature(words.say("signature"), words.say("signature.draft"), "")
        : new Signature(words.say("signature"), signer.name(), signer.post());
  }
}
