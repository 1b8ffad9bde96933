package org.alimenta.law.casefile;

import java.util.List;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.Suggestions;
import org.jspecify.annotations.Nullable;

/** Finds the law of a case: named, the only one there is, or the one that has its benefits. */
final class LawOfCase {
  private final List<Lawbook> laws;
  private final Reading reading;

  LawOfCase(List<Lawbook> laws, Reading reading) {
    this.laws = laws;
    this.reading = reading;
  }

  /** Null, with a problem, when the law cannot be told. */
  @Nullable Lawbook find(Mapping told, @Nullable Mapping background) {
    Located named = of(Keys.LAW, told, background);
    if (named != null) {
      return named(named);
    }
    if (laws.size() == 1) {
      return laws.getFirst();
    }
    List<String> benefits = words(of(Keys.BENEFIT, told, background));
    List<Lawbook> having =
        laws.stream()
            .filter(law -> !benefits.isEmpty() && law.benefitIds().containsAll(benefits))
            .toList();
    if (having.size() == 1) {
      return having.getFirst();
    }
    reading.refuse(
        told.place(),
        "It is not said by which law this case is decided.",
        "Write 'law:' and one of: " + String.join(", ", ids()) + ".");
    return null;
  }

  private @Nullable Lawbook named(Located named) {
    String id = reading.text(named);
    for (Lawbook law : laws) {
      if (law.id().equals(id)) {
        return law;
      }
    }
    if (id != null) {
      reading.refuse(
          named.place(),
          "There is no law called " + named.described() + ".",
          Suggestions.hint(id, ids()));
    }
    return null;
  }

  private List<String> ids() {
    return laws.stream().map(Lawbook::id).toList();
  }

  private static @Nullable Located of(String key, Mapping told, @Nullable Mapping background) {
    Located own = told.get(key);
    return own != null || background == null ? own : background.get(key);
  }

  private static List<String> words(@Nullable Located value) {
    return switch (value) {
      case Scalar scalar -> List.of(scalar.text());
      case Sequence list ->
          list.items().stream()
              .filter(Scalar.class::isInstance)
              .map(item -> ((Scalar) item).text())
              .toList();
      case null, default -> List.of();
    };
  }
}
