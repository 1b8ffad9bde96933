package org.alimenta.law.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Suggestions;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** Reads one number; null, with problems, where it is not as it must be. */
final class NumberReading {
  private static final Set<String> KEYS =
      Set.of(
          "label",
          "unit",
          "key",
          "key-unit",
          "options",
          "question",
          "open-question",
          "values",
          "note",
          "checked",
          "review-by",
          "delegated");
  private static final Pattern BOUND = Pattern.compile("[0-9.,/]+");
  private static final Set<String> LANGUAGES = Set.of("en", "pl");

  private final Reading reading;
  private final NumberId id;
  private final Place place;

  NumberReading(Reading reading, NumberId id, Place place) {
    this.reading = reading;
    this.id = id;
    this.place = place;
  }

  @Nullable DatedNumber read(Mapping body) {
    reading.onlyKeys(body, KEYS);
    Wording label = label(body);
    Unit unit = unit(body);
    String key = reading.optional(body, "key", reading::text);
    Unit keyUnit = reading.optional(body, "key-unit", this::unitOf);
    if (key == null && body.get("key-unit") != null) {
      refuse(
          body.keyPlace("key-unit"),
          "has a 'key-unit' but no 'key'",
          "Add 'key: entitled persons'.");
    }
    List<Option> options = options(body, unit);
    NumberHead head =
        new NumberHead(
            id,
            place.file(),
            label == null ? new Wording("", "") : label,
            unit == null ? new Unit("", Unit.Kind.COUNT, 18) : unit,
            key,
            keyUnit,
            options,
            question(body),
            delegation(body, unit),
            reading.optional(body, "note", reading::text),
            reading.optional(body, "checked", this::checked),
            reading.optional(body, "review-by", reading::date));
    List<Entry> entries = values(body, head, unit != null);
    return label == null || unit == null || entries.isEmpty()
        ? null
        : new DatedNumber(head, entries);
  }

  private List<Entry> values(Mapping body, NumberHead head, boolean unitKnown) {
    Located node = body.get("values");
    if (node == null) {
      refuse(place, "has no 'values'", "Add 'values:' and under it '- {from: 2008-10-01, ...}'.");
      return List.of();
    }
    return new Timeline(reading, head, unitKnown).read(node);
  }

  private @Nullable Wording label(Mapping body) {
    Located node = body.get("label");
    if (node == null) {
      refuse(place, "has no 'label'", "Add 'label: {en: ..., pl: ...}'.");
      return null;
    }
    return wording(node);
  }

  private @Nullable Wording wording(Located node) {
    Mapping words = reading.mapping(node);
    if (words == null) {
      return null;
    }
    reading.onlyKeys(words, LANGUAGES);
    Located en = reading.required(words, "en", "Add the English words: 'en: ...'.");
    Located pl = reading.required(words, "pl", "Add the Polish words: 'pl: ...'.");
    String english = en == null ? null : reading.text(en);
    String polish = pl == null ? null : reading.text(pl);
    return english == null || polish == null ? null : new Wording(english, polish);
  }

  private @Nullable Unit unit(Mapping body) {
    Located node = body.get("unit");
    if (node == null) {
      refuse(place, "has no 'unit'", "Add 'unit: PLN per month' or another unit.");
      return null;
    }
    return unitOf(node);
  }

  private @Nullable Unit unitOf(Located node) {
    String text = reading.text(node);
    Unit unit = text == null ? null : Unit.of(text);
    if (text != null && unit == null) {
      reading.refuse(
          node.place(),
          "The unit " + node.described() + " is not known.",
          Suggestions.hint(text, Unit.texts()));
    }
    return unit;
  }

  private List<Option> options(Mapping body, @Nullable Unit unit) {
    boolean choice = unit != null && unit.kind() == Unit.Kind.CHOICE;
    Located node = body.get("options");
    List<Option> options = new ArrayList<>();
    Mapping all = node == null ? null : reading.mapping(node);
    if (all != null) {
      for (Mapping.Entry entry : all.entries()) {
        Wording label = wording(entry.value());
        if (!NumberId.isPart(entry.key())) {
          reading.refuse(
              entry.keyPlace(),
              "'" + entry.key() + "' cannot name an option.",
              "Use lower-case letters and digits, words joined by hyphens.");
        } else if (label != null) {
          options.add(new Option(entry.key(), label));
        }
      }
    }
    if (choice && (node == null || all != null && all.entries().size() < 2)) {
      refuse(place, "is a choice with fewer than two options", "Add 'options:' with two or more.");
    } else if (!choice && unit != null && node != null) {
      refuse(body.keyPlace("options"), "has options but is no choice", "Write 'unit: choice'.");
    }
    return options;
  }

  private @Nullable Question question(Mapping body) {
    Wording text = reading.optional(body, "question", this::wording);
    String questionId = reading.optional(body, "open-question", reading::text);
    if (text == null && questionId != null && body.get("question") == null) {
      refuse(
          body.keyPlace("open-question"),
          "names an open question without its text",
          "Add 'question: {en: ..., pl: ...}'.");
    }
    return text == null ? null : new Question(questionId, text);
  }

  private @Nullable Delegation delegation(Mapping body, @Nullable Unit unit) {
    Located node = body.get("delegated");
    Mapping delegation = node == null ? null : reading.mapping(node);
    if (delegation == null) {
      return null;
    }
    reading.onlyKeys(delegation, Set.of("to", "at-least", "at-most", "since", "cites"));
    if (unit == null || unit.kind() == Unit.Kind.CHOICE || unit.kind() == Unit.Kind.YES_NO) {
      if (unit != null) {
        refuse(
            body.keyPlace("delegated"), "is no amount and cannot be raised", "Remove 'delegated'.");
      }
      return null;
    }
    Located least = reading.required(delegation, "at-least", "Write 'at-least: national'.");
    Located most = delegation.get("at-most");
    Located to = reading.required(delegation, "to", "Write 'to: commune'.");
    String who = to == null ? null : reading.text(to);
    return who == null
        ? null
        : new Delegation(
            who,
            least == null || isNational(least) ? null : bound(least, unit),
            most == null ? null : bound(most, unit),
            reading.optional(delegation, "since", reading::date),
            reading.optional(delegation, "cites", reading::text));
  }

  private static boolean isNational(Located bound) {
    return bound instanceof Scalar word && word.text().equals("national");
  }

  private @Nullable Fraction bound(Located bound, Unit unit) {
    if (!(bound instanceof Scalar word) || !BOUND.matcher(word.text()).matches()) {
      reading.refuse(
          bound.place(),
          "The bound " + bound.described() + " is not known.",
          "Write 'at-least: national', or a value in the unit of the number.");
      return null;
    }
    return ValueForm.stored(bound, unit, List.of(), reading);
  }

  private @Nullable Checked checked(Located node) {
    Mapping body = reading.mapping(node);
    if (body == null) {
      return null;
    }
    reading.onlyKeys(body, Set.of("on", "against"));
    Located on = reading.required(body, "on", "Write the day of the check: 'on: 2026-11-01'.");
    Located against = reading.required(body, "against", "Write what it was checked against.");
    LocalDate day = on == null ? null : reading.date(on);
    String source = against == null ? null : reading.text(against);
    return day == null || source == null ? null : new Checked(day, source);
  }

  private void refuse(Place where, String what, String remedy) {
    reading.refuse(where, "The number '" + id + "' " + what + ".", remedy);
  }
}
