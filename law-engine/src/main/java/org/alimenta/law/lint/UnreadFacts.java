package org.alimenta.law.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.Wording;
import org.alimenta.law.read.Walk;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.MissingTextException;

/**
 * Facts, lists and links that are declared and that no rule reads; and facts that a rule reads
 * although nobody can be asked for them: no list leads to their thing, nobody is named who knows
 * them, or the question has no words.
 */
final class UnreadFacts implements Check {
  private static final class Read {
    final Set<Fact> facts = new LinkedHashSet<>();
    final Set<Listing> listings = new LinkedHashSet<>();
    final Set<Link> links = new LinkedHashSet<>();
    final Set<EntityType> subjects = new LinkedHashSet<>();
  }

  @Override
  public void look(LintedLaw law, Findings to) {
    Read read = new Read();
    for (Benefit<?> benefit : law.benefits()) {
      read.subjects.add(benefit.subject().type());
    }
    Walk.below(UnreadWords.roots(law)).forEach(node -> add(node, read));
    Set<EntityType> things = law.things();
    for (EntityType type : things) {
      type.listings().forEach(listing -> pairing(listing, read));
    }
    for (EntityType type : things) {
      declared(type, read, to);
    }
    for (Fact fact : read.facts) {
      asked(fact, things, law, to);
    }
  }

  private static void add(Node node, Read read) {
    switch (node) {
      case Node.FactRead(Fact fact) -> read.facts.add(fact);
      case Node.Each(_, Items items, _, _) -> add(items, read);
      case Node.Via(Path path, _) -> add(path, read);
      case Node.Split split -> read.listings.add(split.listing());
      default -> {}
    }
  }

  private static void add(Items items, Read read) {
    read.listings.add(items.listing());
    if (items instanceof Items.Reached(Path path, Items inner)) {
      add(path, read);
      add(inner, read);
    } else if (items instanceof Items.Where(Items from, _, _)) {
      add(from, read);
    }
  }

  private static void add(Path path, Read read) {
    switch (path) {
      case Path.Linked(Link link) -> read.links.add(link);
      case Path.Back(Listing listing) -> read.listings.add(listing);
      case Path.Bound _ -> {}
    }
  }

  /** What makes pairs is read by the program. */
  private static void pairing(Listing listing, Read read) {
    Listing.Pairing pairing = listing.pairing();
    if (pairing != null) {
      read.facts.add(pairing.kind());
      read.links.add(pairing.self());
      read.links.add(pairing.partner());
      read.listings.add(pairing.with());
    }
  }

  private static void declared(EntityType type, Read read, Findings to) {
    for (Fact fact : type.facts()) {
      if (fact.isAsked() && !read.facts.contains(fact)) {
        to.add(unread(fact.id(), "fact", "fakt"));
      }
    }
    for (Listing listing : type.listings()) {
      if (!read.listings.contains(listing) && !read.subjects.contains(listing.element())) {
        to.add(unread(listing.id(), "list", "lista"));
      }
    }
    for (Link link : type.links()) {
      if (!read.links.contains(link)) {
        to.add(unread(link.id(), "link", "odesłanie"));
      }
    }
  }

  private static Finding unread(String id, String en, String pl) {
    return finding(
        id,
        "unread",
        new Wording(
            "This " + en + " is declared and no rule reads it.",
            "To jest zadeklarowane (" + pl + "), a żadna reguła z tego nie korzysta."),
        new Wording(
            "Take it out, or write the rule that needs it.",
            "Usuń to albo napisz regułę, która tego potrzebuje."));
  }

  private static Finding finding(String id, String how, Wording what, Wording remedy) {
    return new Finding(
        Defect.NOT_ASKED,
        Finding.id(Defect.NOT_ASKED, id, how),
        null,
        new Wording(id, id),
        null,
        what,
        remedy);
  }

  private static void asked(Fact fact, Set<EntityType> things, LintedLaw law, Findings to) {
    if (!things.contains(fact.entity())) {
      to.add(
          finding(
              fact.id(),
              "unreachable",
              new Wording(
                  "A rule reads it, and no list of the case leads to such a thing.",
                  "Reguła to czyta, a żadna lista sprawy nie prowadzi do takiej rzeczy."),
              new Wording("Add the list.", "Dodaj listę.")));
      return;
    }
    if (fact.sources().isEmpty()) {
      to.add(
          finding(
              fact.id(),
              "no source",
              new Wording(
                  "A rule reads it, and nobody is named who could say it.",
                  "Reguła to czyta, a nie wskazano nikogo, kto mógłby to podać."),
              new Wording("Name the source with from(...).", "Wskaż źródło w from(...).")));
    }
    if (fact.isAsked()) {
      BiConsumer<Fact, Language> question = law.texts()::question;
      for (Language language : List.of(Language.values())) {
        words(fact, question, language, to);
      }
    }
  }

  private static void words(
      Fact fact, BiConsumer<Fact, Language> question, Language language, Findings to) {
    try {
      question.accept(fact, language);
    } catch (MissingTextException e) {
      to.add(
          finding(
              fact.id(),
              "no question " + language.code(),
              new Wording(
                  "A rule reads it, and the question for it has no words in '%s'."
                      .formatted(language.code()),
                  "Reguła to czyta, a pytanie o to nie ma słów w języku „%s”."
                      .formatted(language.code())),
              new Wording(
                  "Write facts: %s: question in texts.yaml.".formatted(fact.id()),
                  "Dopisz facts: %s: question w texts.yaml.".formatted(fact.id()))));
    }
  }
}
