package org.alimenta.law.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.Benefit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.MissingTextException;
import org.alimenta.law.text.Texts;
import org.alimenta.money.Fraction;

/**
 * Describes the case files of a law as a JSON Schema (draft 2020-12), from the same declarations
 * from which they are read. Days and local rules of a case can say more than a schema can.
 */
public final class CaseSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
  private static final int MONEY_PLACES = 2;
  private static final Fraction HUNDRED = Fraction.of(100);

  private final Lawbook law;
  private final Texts texts;

  private CaseSchema(Lawbook law) {
    this.law = law;
    this.texts = law.words().texts();
  }

  /**
   * Maps, lists, texts, whole numbers, exact decimals and booleans, ready to be written as JSON.
   */
  public static Map<String, Object> of(Lawbook law) {
    return new CaseSchema(law).document();
  }

  private Map<String, Object> document() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", "Cases of the law '" + law.id() + "'");
    schema.put("anyOf", List.of(ref("case"), arrayOf(ref("case")), ref("group")));
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("group", group());
    for (EntityType type : Keys.typesOf(law.caseType())) {
      definitions.put(nameOf(type), thing(type));
    }
    definitions.put("expect", ExpectSchema.of());
    schema.put("$defs", definitions);
    return schema;
  }

  private String nameOf(EntityType type) {
    return type.isTop() ? "case" : "a-" + type.id();
  }

  private Map<String, Object> group() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        Keys.GIVEN_IN_ALL, described(ref("case"), "Stands under each of the cases below."));
    Map<String, Object> each = new LinkedHashMap<>();
    Keys.typesOf(law.caseType()).stream()
        .filter(type -> !type.isTop())
        .forEach(type -> each.put(type.id(), ref(nameOf(type))));
    properties.put(
        Keys.GIVEN_IN_EACH,
        described(closed(each), "Stands under each thing of a kind in the cases below."));
    properties.put(Keys.CASES, arrayOf(ref("case")));
    Map<String, Object> group = closed(properties);
    group.put("required", List.of(Keys.CASES));
    return group;
  }

  private Map<String, Object> thing(EntityType type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (type.isTop()) {
      head(properties);
    } else {
      properties.put(
          Keys.ID, described(text(), "A name by which other parts of the case mean it."));
    }
    for (Fact fact : type.facts()) {
      if (!fact.isMonthly()) {
        properties.put(fact.name(), described(fact(fact), labelOf(fact)));
      }
    }
    for (Link link : type.links()) {
      properties.put(link.name(), described(text(), "The id of a " + link.target() + "."));
    }
    for (Listing listing : type.listings()) {
      properties.put(listing.name(), described(list(listing), listing.id()));
    }
    Map<String, Object> thing = closed(properties);
    thing.put("title", type.id());
    return thing;
  }

  /** What the fact is called, where the law pack has the words already. */
  private String labelOf(Fact fact) {
    try {
      return texts.label(fact, Language.ENGLISH);
    } catch (MissingTextException e) {
      return fact.id();
    }
  }

  private void head(Map<String, Object> properties) {
    List<String> benefits = law.benefits().stream().map(Benefit::id).toList();
    properties.put(Keys.NAME, described(text(), "What the case is called: a sentence."));
    properties.put(Keys.LAW, Map.of("const", law.id()));
    properties.put(
        Keys.BENEFIT,
        described(
            oneOrMore(Map.of("enum", benefits)), "What is asked for. Default: all there is."));
    properties.put(
        Keys.COVERS, described(oneOrMore(text()), "The requirement rows that this case tests."));
    properties.put(Keys.SOURCE, described(text(), "Where the expectation comes from."));
    properties.put(Keys.NOTE, text());
    properties.put(
        Keys.CHOICES,
        described(
            Map.of(
                "type",
                "object",
                "propertyNames",
                Map.of("pattern", "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"),
                "additionalProperties",
                Map.of("type", List.of("string", "number", "boolean"))),
            "Answers to open questions of law and local amounts, by the id of the number."));
    properties.put(Keys.EXPECT, ref("expect"));
  }

  private Map<String, Object> list(Listing listing) {
    Map<String, Object> element = ref(nameOf(listing.element()));
    Map<String, Object> list =
        arrayOf(Map.of("anyOf", List.of(element, Map.of("const", Keys.AND_MORE))));
    list.put("maxItems", listing.most() + 1);
    return orUnknown(list);
  }

  private static Map<String, Object> fact(Fact fact) {
    return switch (fact.kind()) {
      case DAY -> orUnknown(day(fact));
      case MONEY, FINE -> orUnknown(number(fact, MONEY_PLACES, HUNDRED), absent(fact));
      case NUMBER -> orUnknown(number(fact, -1, Fraction.ONE), absent(fact), quotient());
      case COUNT -> orUnknown(count(fact), absent(fact));
      case TEST -> orUnknown(Map.of("enum", List.of(true, false, "yes", "no", "true", "false")));
      case WORD -> orUnknown(Map.of("enum", fact.words()));
      case NAME -> text();
    };
  }

  private static Map<String, Object> day(Fact fact) {
    String absent = FactReading.absentWord(fact).map(word -> "|" + word).orElse("");
    Map<String, Object> day = new LinkedHashMap<>();
    day.put("type", "string");
    day.put("pattern", "^(" + DATE + absent + ")$");
    return day;
  }

  private static Map<String, Object> number(Fact fact, int places, Fraction unit) {
    Map<String, Object> number = new LinkedHashMap<>();
    String decimals = places < 0 ? "(\\.\\d+)?" : "(\\.\\d{1," + places + "})?";
    number.put("type", List.of("number", "string"));
    number.put("pattern", "^-?\\d+" + decimals + "$");
    number.put("minimum", exact(fact.toldRange().low().dividedBy(unit)));
    number.put("maximum", exact(fact.toldRange().high().dividedBy(unit)));
    return number;
  }

  private static Map<String, Object> count(Fact fact) {
    Map<String, Object> count = number(fact, 0, Fraction.ONE);
    count.put("type", List.of("integer", "string"));
    count.put("pattern", "^-?\\d+$");
    return count;
  }

  private static Map<String, Object> quotient() {
    return Map.of("type", "string", "pattern", "^-?\\d+/\\d+$");
  }

  private static Map<String, Object> absent(Fact fact) {
    return FactReading.absentWord(fact)
        .<Map<String, Object>>map(word -> Map.of("const", word))
        .orElse(Map.of());
  }

  private static BigDecimal exact(Fraction value) {
    return value.toDecimal(MONEY_PLACES).stripTrailingZeros();
  }

  @SafeVarargs
  private static Map<String, Object> orUnknown(Map<String, Object>... forms) {
    List<Object> all = new ArrayList<>();
    for (Map<String, Object> form : forms) {
      if (!form.isEmpty()) {
        all.add(form);
      }
    }
    all.add(Map.of("const", Keys.UNKNOWN));
    Map<String, Object> any = new LinkedHashMap<>();
    any.put("anyOf", all);
    return any;
  }

  private static Map<String, Object> text() {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", List.of("string", "number"));
    text.put("minLength", 1);
    return text;
  }

  private static Map<String, Object> oneOrMore(Map<String, Object> one) {
    Map<String, Object> any = new LinkedHashMap<>();
    any.put("anyOf", List.of(one, arrayOf(one)));
    return any;
  }

  private static Map<String, Object> arrayOf(Map<String, Object> items) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", items);
    return array;
  }

  private static Map<String, Object> closed(Map<String, Object> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> described(Map<String, Object> schema, String words) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", words);
    described.putAll(schema);
    return described;
  }

  private static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }
}
