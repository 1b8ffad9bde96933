package org.alimenta.law.text;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.Outcome;
import org.alimenta.law.Paper;
import org.alimenta.law.node.Binder;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.read.Walk;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/** What steps, facts, numbers, lists and things are called in one language. */
final class Naming {
  private final LawWords words;
  private final ValueText values;
  private final Map<Step, String> anchors = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  Naming(LawWords words, Language language) {
    this.words = words;
    this.values = words.values(language);
  }

  Language language() {
    return values.language();
  }

  ValueText values() {
    return values;
  }

  Texts texts() {
    return words.texts();
  }

  String say(String phrase, Object... places) {
    return values.say(phrase, places);
  }

  String quoted(String name) {
    return say("quoted", name);
  }

  String step(Step step) {
    return texts().step(step, language());
  }

  /** The sentence for a condition that does not hold, as part of a longer one. */
  String failing(Step condition) {
    return texts()
        .fails(condition, language())
        .map(Naming::clause)
        .orElseGet(() -> say("not", step(condition)));
  }

  /** A sentence without its capital letter and full stop. */
  static String clause(String sentence) {
    return beginning(
        sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence);
  }

  /** A sentence that goes on after a colon: a small letter, unless an abbreviation begins it. */
  static String beginning(String sentence) {
    boolean abbreviation = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
    return abbreviation
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** A clause as a sentence of its own. */
  static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }

  String fact(Fact fact) {
    return texts().label(fact, language());
  }

  String outcome(Outcome outcome) {
    return words.outcome(outcome, language());
  }

  /** A paper, with who issues it and how long it is valid. */
  String paper(Paper<?> paper) {
    String name = texts().paper(paper.id(), language());
    String issuer = texts().issuer(paper.issuer(), language());
    return paper
        .validMonths()
        .map(Fraction::of)
        .map(months -> say("paper valid", name, issuer, values.count(months, "months")))
        .orElseGet(() -> say("paper", name, issuer));
  }

  DatedNumber number(String id) {
    return words.numbers().get(NumberId.of(id));
  }

  String label(DatedNumber number) {
    return number.label().in(language().code());
  }

  static String anchor(DatedNumber number) {
    return "number-" + number.id().value().replace('/', '-');
  }

  /** An anchor for a step, made from its English name; two steps of one name get two anchors. */
  String anchor(Step step) {
    return anchors.computeIfAbsent(step, this::newAnchor);
  }

  private String newAnchor(Step step) {
    String bare = step.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String anchor = "step-" + bare;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = "step-" + bare + "-" + i;
    }
    return anchor;
  }

  String one(Listing listing) {
    return texts().one(listing, language());
  }

  String one(Items items) {
    return one(items.listing());
  }

  /**
   * A word of a list of words.
   *
   * @param near the node it is compared with, which knows best whose word it is
   */
  String word(List<String> among, Fraction place, Node near) {
    int index = Math.toIntExact(place.toLong());
    for (Node node : Walk.below(List.of(near))) {
      if (node instanceof Node.FactRead(Fact fact)
          && fact.kind() == Kind.WORD
          && fact.words().equals(among)) {
        return texts().word(fact, index, language());
      }
      if (node instanceof Node.NumberAt at && at.words().equals(among)) {
        return option(number(at.number()), among.get(index));
      }
    }
    return words
        .answeredBy(among)
        .map(fact -> texts().word(fact, index, language()))
        .orElseThrow(
            () ->
                new MissingTextException(
                    TextKey.of("words", String.join(", ", among)), language()));
  }

  private String option(DatedNumber number, String key) {
    return number.option(number.ordinal(key)).label().in(language().code());
  }

  /**
   * What an element is called that a rule names.
   *
   * @param binder {@code another income}, with the kind of the thing at its end
   */
  String elementNamed(String binder) {
    return words.thingNamed(binder, language());
  }

  /** What the thing at the end of a path is called; empty where it is the whole case. */
  Optional<String> endOf(Path path) {
    return switch (path) {
      case Path.Linked(Link link) -> Optional.of(texts().label(link, language()));
      case Path.Back(Listing listing) ->
          listing.owner().isTop()
              ? Optional.empty()
              : Optional.of(texts().thing(listing.owner(), language()));
      case Path.Bound(Binder binder) -> Optional.of(elementNamed(binder.toString()));
    };
  }

  /** What people call a thing: {@code Anna}, {@code Anna, dochód 2}; empty for the whole case. */
  String thing(Thing thing) {
    if (thing.type().isTop()) {
      return "";
    }
    Thing owner = thing.owner();
    String before = owner == null ? "" : thing(owner);
    String own = ownName(thing);
    return before.isEmpty() ? sentence(own) : before + ", " + own;
  }

  /** The same where it is known of whom is spoken: {@code dochód 2}. */
  String thing(Thing thing, Thing known) {
    String whole = thing(thing);
    String before = thing(known) + ", ";
    return whole.startsWith(before) ? whole.substring(before.length()) : whole;
  }

  private String ownName(Thing thing) {
    if (!thing.name().isBlank()) {
      return thing.name();
    }
    String kind =
        listOf(thing).map(this::one).orElseGet(() -> texts().thing(thing.type(), language()));
    return say("numbered", kind, thing.index() + 1);
  }

  private static Optional<Listing> listOf(Thing thing) {
    Thing owner = thing.owner();
    return owner == null
        ? Optional.empty()
        : owner.type().listings().stream()
            .filter(listing -> owner.list(listing).contains(thing))
            .findFirst();
  }

  /** The value of a fact in the fact's own words. */
  String factValue(Fact fact, Fraction value) {
    if (fact.absent().filter(value::equals).isPresent()) {
      String word = fact.kind() == Kind.DAY ? "never" : "none";
      return texts()
          .special(fact, word, language())
          .orElseGet(() -> say(fact.kind() == Kind.DAY ? "no such day" : "none"));
    }
    return switch (fact.kind()) {
      case WORD -> texts().word(fact, Math.toIntExact(value.toLong()), language());
      case TEST -> {
        String word = value.signum() > 0 ? "yes" : "no";
        yield texts().special(fact, word, language()).orElseGet(() -> say(word));
      }
      default -> values.exact(fact.kind(), value);
    };
  }
}
