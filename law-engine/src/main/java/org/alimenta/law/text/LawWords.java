package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.Outcome;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.numbers.Numbers;

/** A law with its words and its numbers: what every text about it is made from. */
public final class LawWords {
  private final Jurisdiction law;
  private final Texts texts;
  private final Numbers numbers;
  private final boolean calculated;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<EntityType> kinds = new LinkedHashSet<>();

  /**
   * @param numbers those that decisions are made with, local values included
   */
  public LawWords(Jurisdiction law, Texts texts, Numbers numbers) {
    this(law, texts, numbers, false);
  }

  private LawWords(Jurisdiction law, Texts texts, Numbers numbers, boolean calculated) {
    this.law = law;
    this.texts = texts;
    this.numbers = numbers;
    this.calculated = calculated;
    collect(law.caseFacts().type());
  }

  /** The same for a mere calculation: nobody decided, so nothing is said to be granted. */
  public LawWords ofCalculation() {
    return new LawWords(law, texts, numbers, true);
  }

  /** An outcome in one or two words: {@code granted}; of a calculation {@code entitled}. */
  public String outcome(Outcome outcome, Language language) {
    return calculated
        ? Phrases.find(language, "calculated " + outcome.id())
            .orElseGet(() -> texts.outcome(outcome, language))
        : texts.outcome(outcome, language);
  }

  private void collect(EntityType type) {
    if (kinds.add(type)) {
      facts.addAll(type.facts());
      type.listings().forEach(listing -> collect(listing.element()));
      type.links().forEach(link -> collect(link.target()));
    }
  }

  public Jurisdiction law() {
    return law;
  }

  public Texts texts() {
    return texts;
  }

  public Numbers numbers() {
    return numbers;
  }

  ValueText values(Language language) {
    return new ValueText(language, law.currency());
  }

  /** A fact that is answered by one of exactly these words. */
  Optional<Fact> answeredBy(List<String> words) {
    return facts.stream()
        .filter(fact -> fact.kind() == Kind.WORD && fact.words().equals(words))
        .findFirst();
  }

  /** What the kind of thing is called whose id ends {@code phrase}. */
  String thingNamed(String phrase, Language language) {
    return kinds.stream()
        .filter(kind -> phrase.endsWith(" " + kind.id()))
        .findFirst()
        .map(kind -> texts.thing(kind, language))
        .orElseThrow(() -> new MissingTextException(TextKey.of("things", phrase), language));
  }
}
