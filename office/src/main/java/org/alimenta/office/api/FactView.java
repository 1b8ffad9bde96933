package org.alimenta.office.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alimenta.law.casefile.Spelling;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.text.Texts;
import org.alimenta.office.laws.KnownLaw;
import org.jspecify.annotations.Nullable;

/**
 * A fact of life that a case may tell.
 *
 * @param thing the kind of thing that it is true of
 * @param key under which a case tells it
 * @param low the lowest value that can be told; null for words, names and yes or no
 * @param absent how the openly absent answer is written, or null where there is none
 * @param words to choose from, if any
 * @param sources who can answer, the first to be asked first
 */
record FactView(
    String id,
    String law,
    String thing,
    String key,
    String kind,
    Said label,
    @Nullable String low,
    @Nullable String high,
    @Nullable String absent,
    List<String> words,
    List<String> sources) {

  static List<FactView> of(KnownLaw law) {
    List<FactView> views = new ArrayList<>();
    for (EntityType type : types(law.book().caseType(), new LinkedHashSet<>())) {
      type.facts().stream()
          .filter(fact -> !fact.isMonthly())
          .forEach(fact -> views.add(of(law, fact)));
    }
    return views;
  }

  private static Set<EntityType> types(EntityType type, Set<EntityType> found) {
    if (found.add(type)) {
      type.listings().forEach(listing -> types(listing.element(), found));
      type.links().forEach(link -> types(link.target(), found));
    }
    return found;
  }

  static FactView of(KnownLaw law, Fact fact) {
    Texts texts = law.words().texts();
    boolean isMeasured =
        switch (fact.kind()) {
          case MONEY, FINE, NUMBER, COUNT, DAY -> true;
          case TEST, WORD, NAME -> false;
        };
    return new FactView(
        fact.id(),
        law.id(),
        fact.entity().id(),
        fact.name(),
        kind(fact.kind()),
        Said.of(language -> texts.label(fact, language)),
        isMeasured ? Spelling.of(fact.kind(), fact.toldRange().low(), fact.words()) : null,
        isMeasured ? Spelling.of(fact.kind(), fact.toldRange().high(), fact.words()) : null,
        fact.absent().isEmpty() ? null : fact.kind() == Kind.DAY ? "never" : "none",
        fact.words(),
        fact.sources().stream().map(source -> source.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case MONEY, FINE -> "money";
      case TEST -> "yes-no";
      case NUMBER, COUNT, DAY, WORD, NAME -> kind.name().toLowerCase(Locale.ROOT);
    };
  }
}
