package org.alimenta.office.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alimenta.law.citation.Act;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.decision.Finding;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.node.Fact;
import org.alimenta.law.read.Trace;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.AnswerText;
import org.alimenta.law.text.Explanation;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.PapersDueText;
import org.alimenta.law.text.WhatWouldChange;
import org.alimenta.office.letters.LetterPage.Heading;
import org.alimenta.office.letters.LetterPage.Part;
import org.alimenta.office.letters.LetterPage.Reasons;
import org.alimenta.office.letters.LetterPage.Text;

/** Why it was decided so: told by the rules themselves, never written a second time. */
final class Grounds {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

  /** {@code art. 9} comes before {@code art. 10}. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing(
          place ->
              DIGITS
                  .matcher(place)
                  .replaceAll(found -> "0".repeat(6 - found.group().length()) + found.group()));

  private final Letter letter;
  private final LetterWords words;
  private final List<Told> told = new ArrayList<>();

  private record Told(Subject subject, Explanation explanation) {}

  Grounds(Letter letter, LetterWords words) {
    this.letter = letter;
    this.words = words;
    for (Subject subject : letter.subjects()) {
      told.add(
          new Told(
              subject,
              text(subject).reasons(subject.answer(), decider(subject), subject.situation())));
    }
  }

  /** A call may speak of several benefits; each answer is read by its own rules. */
  private Decider decider(Subject subject) {
    String id = subject.answer().benefit().id();
    return letter.benefit().law().book().decider(id).orElseThrow();
  }

  private AnswerText text(Subject subject) {
    return new AnswerText(
        words.law(), words.language(), (about, fact, _) -> origin(subject, about, fact));
  }

  private Optional<String> origin(Subject subject, Thing about, Fact fact) {
    return subject
        .evidence()
        .of(about, fact)
        .map(piece -> words.say("evidence.reference", piece.number()));
  }

  /** The papers on which the facts rest, each with the day that it bears and the day it came. */
  List<String> evidence() {
    return letter.subjects().stream()
        .limit(1)
        .flatMap(subject -> subject.evidence().pieces().stream())
        .map(this::piece)
        .toList();
  }

  private String piece(Evidence.Piece piece) {
    Line line =
        new PapersDueText(words.law(), words.language())
            .all(List.of(piece.due()))
            .getFirst()
            .parts()
            .getFirst();
    int number = piece.number();
    String paper = line.text();
    String proves = line.parts().getFirst().text();
    String received = words.day(piece.paper().receivedOn());
    LocalDate issued = piece.paper().issuedOn();
    return issued == null
        ? words.say("evidence.received", number, paper, received, proves)
        : words.say("evidence.issued", number, paper, words.day(issued), received, proves);
  }

  /** The sentences for the conditions that do not hold, each with whose right it is. */
  List<String> failures() {
    Map<String, Set<String>> persons = new LinkedHashMap<>();
    for (Subject subject : letter.subjects()) {
      for (Stretch stretch : subject.answer().stretches()) {
        for (Finding finding : stretch.failed()) {
          persons
              .computeIfAbsent(sentence(finding), _ -> new LinkedHashSet<>())
              .add(subject.person());
        }
      }
    }
    List<String> failures = new ArrayList<>();
    persons.forEach((failure, of) -> failures.add(words.say("of", String.join(", ", of), failure)));
    return failures;
  }

  private String sentence(Finding finding) {
    var step = finding.ground().step();
    return words
        .law()
        .texts()
        .fails(step, words.language())
        .orElseGet(() -> words.say("not-met", words.law().texts().step(step, words.language())));
  }

  /** What the office must still be told. */
  List<Line> questions() {
    List<Line> questions = new ArrayList<>();
    for (Told one : told) {
      for (Line group : one.explanation().questions()) {
        group.parts().stream()
            .filter(line -> questions.stream().noneMatch(q -> q.text().equals(line.text())))
            .forEach(questions::add);
      }
    }
    return questions;
  }

  /** The reasons of each subject, then the act in which the cited articles stand. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    told.stream()
        .map(one -> one.explanation().warning())
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .ifPresent(warning -> parts.add(new Text(warning)));
    for (Told one : told) {
      if (told.size() > 1) {
        parts.add(new Heading(one.subject().person()));
      }
      one.explanation().periods().forEach(period -> period(period, one.explanation(), parts));
    }
    if (!letter.subjects().isEmpty()) {
      parts.add(new Text(text(letter.subjects().getFirst()).act(act()).text()));
    }
    return parts;
  }

  private void period(Explanation.Period period, Explanation of, List<Part> parts) {
    boolean only = of.periods().size() == 1;
    if (!only) {
      parts.add(new Text(period.headline()));
    }
    period
        .groups()
        .forEach(group -> parts.add(new Reasons(group.text(), ReasonTree.of(group.parts()))));
  }

  private Act act() {
    return letter.benefit().benefit().act();
  }

  /** Whose right it is, with what the law says of it: for a right that is not money. */
  List<String> rights() {
    List<String> rights = new ArrayList<>();
    for (Told one : told) {
      List<String> said = new ArrayList<>();
      one.explanation().dates().forEach(group -> group.parts().forEach(l -> said.add(l.alone())));
      one.explanation().told().forEach(group -> group.parts().forEach(l -> said.add(l.alone())));
      String person = one.subject().person();
      rights.add(said.isEmpty() ? person : words.say("of", person, String.join("; ", said)));
    }
    return rights;
  }

  /** What would have to be otherwise for another result. */
  List<Line> changes() {
    List<Line> changes = new ArrayList<>();
    for (Subject subject : letter.subjects()) {
      new WhatWouldChange(words.law(), words.language())
          .of(subject.answer(), decider(subject), subject.situation()).all().stream()
              .filter(line -> changes.stream().noneMatch(known -> known.text().equals(line.text())))
              .forEach(changes::add);
    }
    return changes;
  }

  /** The articles on which the ruling rests, those of the benefit's act first. */
  List<String> legalBasis() {
    Map<Act, Set<String>> places = new LinkedHashMap<>();
    places.put(act(), new TreeSet<>(BY_NUMBER));
    for (Subject subject : letter.subjects()) {
      competence(subject.answer()).forEach(why -> cite(why.step().cites(), places));
      if (letter.kind() == LetterKind.FORWARDED) {
        continue;
      }
      for (Stretch stretch : subject.answer().stretches()) {
        List<Finding> deciding = stretch.outcome().pays() ? stretch.met() : stretch.failed();
        deciding.forEach(finding -> cite(finding.ground().step().cites(), places));
        if (stretch.outcome().pays() && stretch.sum() instanceof Trace.Taken sum) {
          cite(sum.step().cites(), places);
        }
      }
    }
    List<String> basis = new ArrayList<>();
    places.forEach(
        (act, of) -> {
          if (!of.isEmpty()) {
            basis.add(String.join(", ", of) + " – " + name(act));
          }
        });
    return basis;
  }

  /** Why another authority decides, or why a grant is only made known. */
  private static List<Trace.Taken> competence(Answer answer) {
    List<Trace.Taken> why = new ArrayList<>();
    answer.decidedElsewhere().ifPresent(other -> why.add(other.why()));
    if (answer.isMadeKnown() && answer.byInformation() != null) {
      why.add(answer.byInformation());
    }
    return why;
  }

  private static void cite(List<Citation> cites, Map<Act, Set<String>> places) {
    cites.forEach(
        cite ->
            places.computeIfAbsent(cite.act(), _ -> new TreeSet<>(BY_NUMBER)).add(cite.place()));
  }

  private String name(Act act) {
    String name = words.language() == Language.ENGLISH ? act.english() : act.original();
    return name + " (" + act.reference() + ")";
  }
}
