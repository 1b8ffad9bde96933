package org.alimenta.office.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.PapersDueText;
import org.alimenta.office.calendar.LegalCalendar;
import org.alimenta.office.calendar.Term;
import org.alimenta.office.letters.LetterPage.Heading;
import org.alimenta.office.letters.LetterPage.Lead;
import org.alimenta.office.letters.LetterPage.Part;
import org.alimenta.office.letters.LetterPage.Points;
import org.alimenta.office.letters.LetterPage.Section;
import org.alimenta.office.letters.LetterPage.Table;
import org.alimenta.office.letters.LetterPage.Text;

/** What everybody needs to know: what was decided, how much, what to do by when, whom to ask. */
final class FirstPage {
  /** A usual time in the post, for the example of a term. */
  private static final int DAYS_IN_POST = 3;

  /** So many missing answers and papers leave room for the rest of the page. */
  private static final int MOST_AT_ONCE = 4;

  private final Letter letter;
  private final LetterWords words;
  private final Grounds grounds;
  private final Authority authority;
  private final LegalCalendar calendar;
  private final MonthTables tables;

  FirstPage(
      Letter letter,
      LetterWords words,
      Grounds grounds,
      Authority authority,
      LegalCalendar calendar) {
    this.letter = letter;
    this.words = words;
    this.grounds = grounds;
    this.authority = authority;
    this.calendar = calendar;
    this.tables = new MonthTables(letter, words);
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(decided());
    if (letter.kind() == LetterKind.COMPLETION_CALL) {
      sections.add(section("term", callTerms()));
    }
    sections.add(section("todo", todo()));
    if (letter.kind().decides()) {
      sections.add(section("appeal", appeal()));
    }
    sections.add(section("contact", List.of(new Text(contact()))));
    if (isMissingMuch()) {
      sections.add(section("missing", missing()));
    }
    return sections;
  }

  private Section section(String key, List<Part> parts) {
    return new Section(key, words.say(key + ".heading"), parts);
  }

  private Section decided() {
    List<Part> parts = new ArrayList<>();
    String authority = letter.authority().map(words::authority).orElse("–");
    parts.add(new Lead(words.sayOfKind("lead", words.day(letter.filed()), authority)));
    switch (letter.kind()) {
      case GRANT, INFORMATION -> {
        if (letter.pays()) {
          parts.add(tables.granted());
        } else {
          parts.add(new Points(grounds.rights()));
        }
      }
      case FORWARDED -> words.ofLaw("forwarding").ifPresent(text -> parts.add(new Text(text)));
      case OBLIGOR_NOTICE, ENFORCEMENT_NOTICE -> {
        parts.add(tables.granted());
        words
            .ofLaw(letter.kind() == LetterKind.OBLIGOR_NOTICE ? "obligor" : "enforcement")
            .ifPresent(text -> parts.add(new Text(text)));
      }
      case CHANGE, DISCONTINUATION, SUSPENSION, RESUMPTION -> {
        changed(parts);
        because(parts);
      }
      case REFUSAL -> because(parts);
      case LEFT_UNEXAMINED, COMPLETION_CALL -> {
        because(parts);
        ended(parts);
        parts.addAll(isMissingMuch() ? List.of(new Text(words.say("call.list"))) : missing());
      }
    }
    money(parts);
    return new Section("decided", words.sayOfKind("heading"), parts);
  }

  private void changed(List<Part> parts) {
    Table table = tables.changed();
    if (!table.rows().isEmpty()) {
      parts.add(table);
    }
    long difference = tables.difference();
    if (difference != 0) {
      parts.add(
          new Text(
              words.say(
                  difference > 0 ? "difference.more" : "difference.less",
                  words.money(Math.abs(difference)))));
    }
  }

  private void because(List<Part> parts) {
    List<String> failures = grounds.failures();
    if (!failures.isEmpty()) {
      parts.add(new Text(words.say("because")));
      parts.add(new Points(failures));
    }
  }

  private void ended(List<Part> parts) {
    Call call = letter.call();
    if (call != null && call.received() != null && call.ended() != null) {
      parts.add(
          new Text(words.say("call.ended", words.day(call.received()), words.day(call.ended()))));
    }
  }

  /** A long list stands last, so that it does not push away what everybody needs to know. */
  private boolean isMissingMuch() {
    return facts().size() + papers().size() > MOST_AT_ONCE;
  }

  private List<Part> missing() {
    List<Part> parts = new ArrayList<>();
    list("call.facts", facts(), parts);
    list("call.papers", papers(), parts);
    return parts;
  }

  private void list(String heading, List<String> points, List<Part> parts) {
    if (!points.isEmpty()) {
      parts.add(new Heading(words.say(heading)));
      parts.add(new Points(points));
    }
  }

  private List<String> facts() {
    return letter.call() == null
        ? List.of()
        : grounds.questions().stream().map(Line::alone).toList();
  }

  private List<String> papers() {
    Call call = letter.call();
    return call == null
        ? List.of()
        : new PapersDueText(words.law(), words.language())
            .all(call.papers()).stream()
                .flatMap(heading -> heading.parts().stream())
                .map(Line::alone)
                .toList();
  }

  private void money(List<Part> parts) {
    Payee payee = letter.payee();
    if (payee != null && letter.pays()) {
      parts.add(
          new Text(
              payee.accountEnd() == null
                  ? words.say("money.cash", payee.name())
                  : words.say("money.account", payee.name(), payee.accountEnd())));
    }
  }

  private List<Part> callTerms() {
    List<Part> parts = new ArrayList<>();
    if (!grounds.questions().isEmpty()) {
      LegalTerm.find(letter.benefit(), "correction-days", letter.day())
          .ifPresent(
              term -> {
                parts.add(
                    new Text(
                        words.say("call.facts.term", words.days(term.days()), term.cites())
                            + " "
                            + example(term.days())));
              });
    }
    Call call = letter.call();
    if (call != null && !call.papers().isEmpty()) {
      int given = call.paperDays();
      String said =
          PaperTerm.checked(letter, given)
              .map(term -> words.say("call.papers.term", words.days(given), term.cites()))
              .orElseGet(() -> words.say("call.papers.term.bare", words.days(given)));
      parts.add(new Text(said + " " + example(given)));
    }
    parts.add(new Text(words.say("call.after")));
    return parts;
  }

  private String example(int days) {
    LocalDate received = calendar.workingDayFrom(letter.day().plusDays(DAYS_IN_POST));
    return words.say(
        "term.example",
        words.weekday(received),
        words.weekday(calendar.end(Term.days(days), received).last()));
  }

  private List<Part> todo() {
    List<Part> parts = new ArrayList<>();
    boolean onPaper = letter.kind().grants() && !letter.pays();
    parts.add(new Text(onPaper ? words.say("todo.nothing-paid") : words.sayOfKind("todo")));
    if (letter.kind() == LetterKind.INFORMATION) {
      parts.add(new Text(words.say("information.no-appeal")));
    }
    if (letter.kind().pays()) {
      words.ofLaw("duties").ifPresent(text -> parts.add(new Text(text)));
    }
    if (letter.kind() == LetterKind.SUSPENSION) {
      words.ofLaw("suspension").ifPresent(text -> parts.add(new Text(text)));
    }
    if (letter.kind() == LetterKind.LEFT_UNEXAMINED) {
      words.ofLaw("no-decision").ifPresent(text -> parts.add(new Text(text)));
    }
    return parts;
  }

  private List<Part> appeal() {
    List<Part> parts = new ArrayList<>();
    LegalTerm.find(letter.benefit(), "appeal-days", letter.day())
        .ifPresent(
            term -> {
              String said = words.say("appeal.short", words.days(term.days()));
              parts.add(new Text(said + " " + example(term.days())));
            });
    parts.add(new Text(words.say("appeal.further")));
    return parts;
  }

  private String contact() {
    String whom = letter.handledBy();
    String hours =
        letter.language() == org.alimenta.law.text.Language.POLISH
            ? authority.hours()
            : authority.hoursEnglish();
    String how = words.say("contact", authority.phone(), authority.email(), hours);
    return whom == null ? how : words.say("contact.whom", whom) + " " + how;
  }
}
