package org.alimenta.law.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.Outcome;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.SourceReader;

/**
 * The words of a law in each language. No language stands in for another: words that are missing
 * are an error, and {@link #missing} finds them before anybody reads.
 *
 * <p>It never changes and may be used by several threads.
 */
public final class Texts {
  /** What a law or a benefit may say in letters; each is one or more whole sentences. */
  static final Set<String> LETTER_PARTS =
      Set.of(
          "basis",
          "appeal",
          "waiver",
          "no-decision",
          "forwarding",
          "enforceable",
          "duties",
          "suspension",
          "obligor",
          "enforcement");

  /** What a law or a benefit may say in the application and of it. */
  static final Set<String> APPLICATION_PARTS =
      Set.of(
          "statements",
          "clause",
          "duties",
          "further",
          "further-question",
          "further-hint",
          "handing-in");

  /** Stands between the texts of a list. */
  static final String NEXT = "\n";

  private final TextStore store;

  private Texts(TextStore store) {
    this.store = store;
  }

  /**
   * Reads files of words.
   *
   * @throws SourceException with every problem of every file
   */
  public static Texts load(List<Resource> files) {
    Problems problems = new Problems();
    Reading reading = new Reading(problems);
    TextStore store = new TextStore();
    Map<TextKey, Place> seen = new HashMap<>();
    TextFile into = new TextFile(reading, store, seen);
    for (Resource file : files) {
      try {
        into.read(SourceReader.read(file));
      } catch (SourceException e) {
        problems.addAll(e.problems());
      }
    }
    problems.throwIfAny();
    return new Texts(store);
  }

  /** The words that a law pack brings. */
  public static Texts of(Jurisdiction law) {
    return load(
        law.textFiles().stream().map(name -> Resource.onClassPath(law.getClass(), name)).toList());
  }

  /** Every text that this law needs and lacks in a language. */
  public List<MissingText> missing(Jurisdiction law) {
    return Needed.of(law).missingFrom(this);
  }

  /** Every text that is written and belongs to nothing in this law: mostly a slip of the pen. */
  public SortedSet<TextKey> strangers(Jurisdiction law) {
    SortedSet<TextKey> strangers = new TreeSet<>(store.keys());
    Needed.of(law).known().forEach(strangers::remove);
    // A law names its authorities in one place, for whichever benefit sends people to them.
    strangers.removeIf(key -> key.section().equals("authorities"));
    return strangers;
  }

  Optional<String> find(TextKey key, Language language) {
    return store.find(key, language);
  }

  private String get(TextKey key, Language language) {
    return find(key, language).orElseThrow(() -> new MissingTextException(key, language));
  }

  public String benefitTitle(String id, Language language) {
    return get(new TextKey("benefits", id, "title"), language);
  }

  public String benefitSummary(String id, Language language) {
    return get(new TextKey("benefits", id, "summary"), language);
  }

  /** For whom the benefit is, in one sentence. */
  public String benefitWho(String id, Language language) {
    return get(new TextKey("benefits", id, "who"), language);
  }

  /** What a fact is called: {@code date of birth}. */
  public String label(Fact fact, Language language) {
    return get(new TextKey("facts", fact.id(), "label"), language);
  }

  /** How it is asked for. */
  public String question(Fact fact, Language language) {
    return get(new TextKey("facts", fact.id(), "question"), language);
  }

  /** What helps to answer it. */
  public Optional<String> hint(Fact fact, Language language) {
    return find(new TextKey("facts", fact.id(), "hint"), language);
  }

  /**
   * @param place the position of the word, from 0
   */
  public String word(Fact fact, int place, Language language) {
    return get(new TextKey("words", fact.id(), fact.words().get(place)), language);
  }

  /** A fact's own words for "never", "none", "yes" or "no", where it has any. */
  public Optional<String> special(Fact fact, String word, Language language) {
    return find(new TextKey("words", fact.id(), word), language);
  }

  /** What a step is called; in English it is the name that the rule itself gives. */
  public String step(Step step, Language language) {
    return language == Language.ENGLISH
        ? step.name()
        : get(TextKey.of("steps", step.name()), language);
  }

  /** The sentence for a condition that does not hold. */
  public Optional<String> fails(Step condition, Language language) {
    return find(new TextKey("conditions", condition.name(), "fails"), language);
  }

  public String paper(String id, Language language) {
    return get(TextKey.of("papers", id), language);
  }

  /** Who issues a paper. */
  public String issuer(String id, Language language) {
    return find(TextKey.of("issuers", id), language)
        .or(() -> Phrases.find(language, "issuer " + id))
        .orElseThrow(() -> new MissingTextException(TextKey.of("issuers", id), language));
  }

  /** A sentence that a rule gives in English: an admission, the basis of a rounding. */
  public String message(String english, Language language) {
    return language == Language.ENGLISH ? english : get(TextKey.of("messages", english), language);
  }

  /** What one such thing is called: {@code person}. */
  public String thing(EntityType type, Language language) {
    return get(TextKey.of("things", type.id()), language);
  }

  /** The question whether a list has further elements. */
  public String more(Listing listing, Language language) {
    return get(new TextKey("lists", listing.id(), "more"), language);
  }

  /** What one element of a list is called. */
  public String one(Listing listing, Language language) {
    return get(new TextKey("lists", listing.id(), "one"), language);
  }

  /** The elements as they follow "the number of", where the law pack says it. */
  public Optional<String> of(Listing listing, Language language) {
    return find(new TextKey("lists", listing.id(), "of"), language);
  }

  /** The question where a link leads. */
  public String question(Link link, Language language) {
    return get(new TextKey("links", link.id(), "question"), language);
  }

  /** What the thing at the end of a link is called; without words of its own, as all its kind. */
  public String label(Link link, Language language) {
    return find(new TextKey("links", link.id(), "label"), language)
        .orElseGet(() -> thing(link.target(), language));
  }

  /**
   * Sentences of a law or a benefit for letters, where it has any.
   *
   * @param id of the law or the benefit
   * @param part {@code basis} of decisions in procedure, how to {@code appeal} and the {@code
   *     waiver} of it, what follows where there is {@code no-decision}, by what rule an application
   *     goes to another authority ({@code forwarding}); for a benefit whether it is {@code
   *     enforceable} at once, the {@code duties} of who receives it, the end of a {@code
   *     suspension}, what the {@code obligor} and the body of {@code enforcement} are told
   */
  public Optional<String> letter(String id, String part, Language language) {
    if (!LETTER_PARTS.contains(part)) {
      throw new IllegalArgumentException("No part of letters is called '" + part + "'.");
    }
    return find(new TextKey("letters", id, part), language);
  }

  /**
   * Sentences of a benefit for the application, where it has any.
   *
   * @param part what the applicant makes as {@code statements}, under which {@code clause}, and has
   *     as {@code duties}; what is asked beyond the rules ({@code further}), with its question and
   *     hint; how papers and the application may be handed in ({@code handing-in})
   * @return one for each; none where the benefit is silent
   */
  public List<String> application(String id, String part, Language language) {
    if (!APPLICATION_PARTS.contains(part)) {
      throw new IllegalArgumentException("No part of applications is called '" + part + "'.");
    }
    return find(new TextKey("applications", id, part), language)
        .map(text -> List.of(text.split(NEXT, -1)))
        .orElseGet(List::of);
  }

  /** Who decides in place of the office: {@code ZUS, the social insurance institution}. */
  public String authority(String id, Language language) {
    return get(TextKey.of("authorities", id), language);
  }

  /** An outcome in one or two words: {@code granted}. */
  String outcome(Outcome outcome, Language language) {
    return find(TextKey.of("outcomes", outcome.id()), language)
        .or(() -> Phrases.find(language, "outcome " + outcome.id()))
        .orElseThrow(
            () -> new MissingTextException(TextKey.of("outcomes", outcome.id()), language));
  }
}
