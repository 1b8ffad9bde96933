package org.alimenta.office.site.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the page of one question.
 *
 * @param fields by their names
 */
public record Typed(Map<String, String> fields) {

  /** The field of the answer, and the prefix of the three fields of a day. */
  public static final String ANSWER = "answer";

  /** Ticked when the openly absent answer is meant: there is no such day. */
  public static final String NONE = "none";

  /** Filled when nobody knows the answer. */
  public static final String UNKNOWN = "unknown";

  /** With the number of a thing: the same answer holds for that one too. */
  static final String ALSO = "also-";

  static final Typed NOTHING = new Typed(Map.of());

  /**
   * A value, or the key of the message that says why there is none.
   *
   * @param part of a day the part that is wrong, else null
   */
  record Read(@Nullable Fraction value, @Nullable String problem, @Nullable String part) {

    static Read of(Fraction value) {
      return new Read(value, null, null);
    }

    static Read wrong(String problem) {
      return new Read(null, problem, null);
    }
  }

  public String field(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** What answers the question, so that it can be told again: no buttons, nobody else. */
  public Map<String, String> answer() {
    Map<String, String> answer = new TreeMap<>(fields);
    answer.keySet().removeIf(name -> !isOfAnswer(name));
    return answer;
  }

  private static boolean isOfAnswer(String field) {
    return field.equals(ANSWER)
        || field.startsWith(ANSWER + ".")
        || field.equals(NONE)
        || field.equals(UNKNOWN)
        || field.equals("name");
  }

  boolean isAboutOthers() {
    return fields.keySet().stream().anyMatch(name -> name.startsWith(ALSO));
  }

  boolean isAlsoAbout(Thing thing) {
    return !field(ALSO + thing.number()).isEmpty();
  }

  boolean isNone() {
    return !field(NONE).isEmpty();
  }

  /** The value for a fact, within what the fact can be. */
  Read read(Fact fact, Situation situation) {
    Optional<Fraction> absent = fact.absent();
    if (isNone() && absent.isPresent()) {
      return isAnswered(fact.kind()) ? Read.wrong("both") : Read.of(absent.get());
    }
    Read read =
        switch (fact.kind()) {
          case MONEY, FINE -> number(Amount.money(field(ANSWER)), "money");
          case NUMBER -> number(Amount.number(field(ANSWER), 4), "number");
          case COUNT -> number(Amount.number(field(ANSWER), 0), "count");
          case DAY -> day();
          case TEST -> choice(2);
          case WORD -> choice(fact.words().size());
          case NAME ->
              field(ANSWER).isEmpty() || field(ANSWER).length() > 100
                  ? Read.wrong("name")
                  : Read.of(situation.code(field(ANSWER)));
        };
    Fraction value = read.value();
    return value == null || fact.kind() == Kind.NAME || fact.toldRange().holds(value)
        ? read
        : Read.wrong("range");
  }

  /** The key of the message that says why there is no value for a fact; empty when there is one. */
  public Optional<String> problem(Fact fact, Situation situation) {
    return Optional.ofNullable(read(fact, situation).problem());
  }

  private boolean isAnswered(Kind kind) {
    return kind == Kind.DAY ? !isBlankDay() : !field(ANSWER).isEmpty();
  }

  private boolean isBlankDay() {
    return part("day").isEmpty() && part("month").isEmpty() && part("year").isEmpty();
  }

  private Read number(Optional<Fraction> value, String kind) {
    return value.map(Read::of).orElseGet(() -> Read.wrong(kind));
  }

  private Read choice(int count) {
    for (int i = 0; i < count; i++) {
      if (field(ANSWER).equals(Integer.toString(i))) {
        return Read.of(Fraction.of(i));
      }
    }
    return Read.wrong("choice");
  }

  String part(String part) {
    return field(ANSWER + "." + part);
  }

  private Read day() {
    if (isBlankDay()) {
      return Read.wrong("day");
    }
    for (String part : new String[] {"day", "month", "year"}) {
      if (!part(part).matches(part.equals("year") ? "\\d{4}" : "\\d{1,2}")) {
        return new Read(null, "day." + part, part);
      }
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(part("year")),
              Integer.parseInt(part("month")),
              Integer.parseInt(part("day")));
      return Read.of(Fraction.of(date.toEpochDay()));
    } catch (DateTimeException _) {
      boolean wrongMonth =
          Integer.parseInt(part("month")) < 1 || Integer.parseInt(part("month")) > 12;
      return new Read(null, "day.real", wrongMonth ? "month" : "day");
    }
  }
}
