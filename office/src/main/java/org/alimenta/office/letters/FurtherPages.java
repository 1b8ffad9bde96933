package org.alimenta.office.letters;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.text.Line;
import org.alimenta.office.letters.LetterPage.Heading;
import org.alimenta.office.letters.LetterPage.Part;
import org.alimenta.office.letters.LetterPage.Points;
import org.alimenta.office.letters.LetterPage.Section;
import org.alimenta.office.letters.LetterPage.Text;

/**
 * What a decision must say in full (KPA art. 107 par. 1): authority, party, legal basis, ruling,
 * reasons of fact and law, and how to appeal.
 */
final class FurtherPages {
  private final Letter letter;
  private final LetterWords words;
  private final Grounds grounds;
  private final Authority authority;

  FurtherPages(Letter letter, LetterWords words, Grounds grounds, Authority authority) {
    this.letter = letter;
    this.words = words;
    this.grounds = grounds;
    this.authority = authority;
  }

  List<Section> sections() {
    if (letter.kind().isNotice() || letter.kind() == LetterKind.COMPLETION_CALL) {
      return List.of();
    }
    List<Section> sections = new ArrayList<>();
    sections.add(section("ruling", ruling()));
    sections.add(section("basis", basis()));
    if (letter.kind() == LetterKind.FORWARDED) {
      return sections;
    }
    sections.add(section("reasons", reasons()));
    List<Part> changes = changes();
    if (!changes.isEmpty()) {
      sections.add(section("changes", changes));
    }
    if (letter.kind().decides()) {
      sections.add(section("instruction", instruction()));
    }
    return sections;
  }

  private Section section(String key, List<Part> parts) {
    return new Section(key, words.say(key + ".heading"), parts);
  }

  private List<Part> ruling() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Points(
            List.of(
                words.say("ruling.authority", authority.organ()),
                words.say("ruling.party", letter.party()),
                words.say("ruling.application", words.day(letter.filed()), words.benefit()),
                words.say("ruling.persons", persons()))));
    String authority = letter.authority().map(words::authority).orElse("–");
    boolean onPaper = letter.kind().grants() && !letter.pays();
    parts.add(
        new Text(
            onPaper ? words.say("ruling.nothing-paid") : words.sayOfKind("ruling", authority)));
    if (letter.pays() || letter.kind().comparesMonths()) {
      parts.addAll(new MonthTables(letter, words).monthByMonth());
      if (letter.subjects().stream().anyMatch(subject -> subject.answer().hasNoEnd())) {
        parts.add(new Text(words.say("ruling.no-end")));
      }
    }
    Payee payee = letter.payee();
    if (payee != null && letter.pays()) {
      parts.add(new Text(words.say("ruling.payee", payee.name())));
    }
    return parts;
  }

  private String persons() {
    return String.join(", ", letter.subjects().stream().map(Subject::person).toList());
  }

  private List<Part> basis() {
    List<String> points = new ArrayList<>(grounds.legalBasis());
    if (letter.kind() != LetterKind.INFORMATION && letter.kind() != LetterKind.FORWARDED) {
      words.ofLaw("basis").ifPresent(points::add);
    }
    return List.of(new Points(points));
  }

  private List<Part> reasons() {
    List<Part> parts = new ArrayList<>();
    String own = letter.ownReasons();
    if (own != null) {
      parts.add(new Text(words.say("reasons.own")));
      parts.add(new Text(own));
      parts.add(new Text(words.say("reasons.rules")));
    }
    List<String> evidence = grounds.evidence();
    if (!evidence.isEmpty()) {
      parts.add(new Heading(words.say("evidence.lead")));
      parts.add(new Points(evidence));
    }
    parts.addAll(grounds.parts());
    return parts;
  }

  private List<Part> changes() {
    if (letter.kind() != LetterKind.REFUSAL) {
      return List.of();
    }
    List<String> changes = grounds.changes().stream().map(Line::alone).toList();
    return changes.isEmpty() ? List.of() : List.of(new Points(changes));
  }

  private List<Part> instruction() {
    List<Part> parts = new ArrayList<>();
    words.ofLaw("appeal").ifPresent(text -> parts.add(new Text(text)));
    sayTerm("appeal-days", "appeal.term", parts);
    sayTerm("appeal-forwarding-days", "appeal.forwarding", parts);
    sayTerm("court-complaint-days", "appeal.court", parts);
    words.ofLaw("waiver").ifPresent(text -> parts.add(new Text(text)));
    words.ofLaw("enforceable").ifPresent(text -> parts.add(new Text(text)));
    return parts;
  }

  /** Nothing where the law names no such term. */
  private void sayTerm(String number, String sentence, List<Part> to) {
    LegalTerm.find(letter.benefit(), number, letter.day())
        .map(
            term ->
                words.say(sentence, words.days(term.days()), term.cites(), authority.appealBoard()))
        .ifPresent(said -> to.add(new Text(said)));
  }
}
