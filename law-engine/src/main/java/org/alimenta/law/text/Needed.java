package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.Ground;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.Paper;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.read.Walk;
import org.alimenta.law.source.Resource;

/** The words that a law needs, found by walking its facts, rules and papers. */
final class Needed {
  private final Set<TextKey> needed = new LinkedHashSet<>();
  private final Set<TextKey> welcome = new LinkedHashSet<>();

  static Needed of(Jurisdiction law) {
    Needed needed = new Needed();
    needed.entity(law.caseFacts().type(), new LinkedHashSet<>());
    law.benefits().forEach(needed::benefit);
    needed.letters(law.id());
    numbers(law).all().forEach(needed::number);
    return needed;
  }

  private static Numbers numbers(Jurisdiction law) {
    return Numbers.load(
        law.numberFiles().stream()
            .map(name -> Resource.onClassPath(law.getClass(), name))
            .toList());
  }

  /** Needed or welcome: what a file may hold. */
  Set<TextKey> known() {
    Set<TextKey> known = new LinkedHashSet<>(needed);
    known.addAll(welcome);
    return known;
  }

  List<MissingText> missingFrom(Texts texts) {
    List<MissingText> missing = new ArrayList<>();
    for (TextKey key : needed) {
      for (Language language : Language.values()) {
        if (texts.find(key, language).isEmpty() && !isGiven(key, language)) {
          missing.add(new MissingText(key, language));
        }
      }
    }
    return missing;
  }

  /** The English text of a step is its name; the engine names the usual outcomes itself. */
  private static boolean isGiven(TextKey key, Language language) {
    return switch (key.section()) {
      case "steps", "messages" -> language == Language.ENGLISH;
      case "outcomes" -> Phrases.find(language, "outcome " + key.id()).isPresent();
      case "issuers" -> Phrases.find(language, "issuer " + key.id()).isPresent();
      default -> false;
    };
  }

  private void entity(EntityType type, Set<EntityType> seen) {
    if (!seen.add(type)) {
      return;
    }
    needed.add(TextKey.of("things", type.id()));
    type.facts().forEach(this::fact);
    for (var admission : type.admissions()) {
      needed.add(TextKey.of("messages", admission.message()));
      steps(List.of(admission.test()));
    }
    for (Listing listing : type.listings()) {
      list(listing);
      entity(listing.element(), seen);
    }
    for (var link : type.links()) {
      needed.add(new TextKey("links", link.id(), "question"));
      welcome.add(new TextKey("links", link.id(), "label"));
      entity(link.target(), seen);
    }
  }

  private void list(Listing listing) {
    needed.add(new TextKey("lists", listing.id(), "one"));
    welcome.add(new TextKey("lists", listing.id(), "of"));
    (listing.pairing() == null ? needed : welcome).add(new TextKey("lists", listing.id(), "more"));
  }

  private void fact(Fact fact) {
    needed.add(new TextKey("facts", fact.id(), "label"));
    (fact.isAsked() ? needed : welcome).add(new TextKey("facts", fact.id(), "question"));
    welcome.add(new TextKey("facts", fact.id(), "hint"));
    fact.words().forEach(word -> needed.add(new TextKey("words", fact.id(), word)));
    for (String word : List.of("yes", "no", "never", "none")) {
      welcome.add(new TextKey("words", fact.id(), word));
    }
  }

  private void benefit(Benefit<?> benefit) {
    for (String part : List.of("title", "summary", "who")) {
      needed.add(new TextKey("benefits", benefit.id(), part));
    }
    letters(benefit.id());
    steps(benefit.roots());
    benefit.elsewhere().forEach(other -> needed.add(TextKey.of("authorities", other.authority())));
    benefit.stages().forEach(stage -> stage.forEach(this::ground));
    benefit.papers().forEach(this::paper);
  }

  private void letters(String id) {
    Texts.LETTER_PARTS.forEach(part -> welcome.add(new TextKey("letters", id, part)));
    Texts.APPLICATION_PARTS.forEach(part -> welcome.add(new TextKey("applications", id, part)));
  }

  private void ground(Ground<?> ground) {
    needed.add(TextKey.of("outcomes", ground.otherwise().id()));
    welcome.add(new TextKey("conditions", ground.step().name(), "fails"));
  }

  private void paper(Paper<?> paper) {
    needed.add(TextKey.of("papers", paper.id()));
    needed.add(TextKey.of("issuers", paper.issuer()));
    steps(
        List.of(paper.needed().node(), paper.statementDoes().node(), paper.officeFetches().node()));
  }

  private void steps(Iterable<Node> roots) {
    for (Node node : Walk.below(roots)) {
      switch (node) {
        case Node.Step step -> {
          needed.add(TextKey.of("steps", step.name()));
          welcome.add(new TextKey("conditions", step.name(), "fails"));
        }
        case Node.Round round when !Basis.isEngineOwned(round.basis()) ->
            needed.add(TextKey.of("messages", round.basis()));
        default -> {}
      }
    }
  }

  private void number(DatedNumber number) {
    if (number.key() != null) {
      needed.add(TextKey.of("messages", number.key()));
    }
  }
}
