package org.alimenta.office.site.family;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alimenta.office.site.Parts.DateText;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.Parts.Option;
import org.alimenta.office.site.questions.Talk;
import org.jspecify.annotations.Nullable;

/**
 * The page about one person of the household.
 *
 * @param id of the person, or 0 for a new one
 * @param self whether it is the one who asks, whose role is not chosen
 * @param role the place of the chosen word, or empty
 */
record MemberForm(
    int id, boolean self, String role, String name, DateText born, List<Option> roles) {

  /** Nobody who asks was born before this year. */
  private static final int FIRST_YEAR = 1900;

  /** What was typed, when it is whole. */
  record Read(int role, String name, LocalDate born) {}

  static MemberForm of(Member member, Family family, Retelling retelling) {
    LocalDate born = member.born();
    return new MemberForm(
        member.id(),
        member.role() == family.household().self(),
        Integer.toString(member.role()),
        member.name(),
        new DateText(
            Integer.toString(born.getDayOfMonth()),
            Integer.toString(born.getMonthValue()),
            Integer.toString(born.getYear())),
        roles(family, retelling));
  }

  static MemberForm empty(Family family, Retelling retelling) {
    boolean self = family.self().isEmpty();
    return new MemberForm(0, self, "", "", DateText.EMPTY, roles(family, retelling));
  }

  static MemberForm typed(
      int id, boolean self, Map<String, String> fields, Family family, Retelling retelling) {
    return new MemberForm(
        id,
        self,
        fields.getOrDefault("role", ""),
        Talk.tidy(fields.getOrDefault("name", ""), bare -> bare),
        new DateText(part(fields, "day"), part(fields, "month"), part(fields, "year")),
        roles(family, retelling));
  }

  private static String part(Map<String, String> fields, String part) {
    return fields.getOrDefault("born." + part, "").strip();
  }

  /** Every role but that of the one who asks; children first, as most families have them. */
  private static List<Option> roles(Family family, Retelling retelling) {
    int self = family.household().self();
    int child = family.household().child();
    List<Integer> places =
        IntStream.range(0, family.household().role().words().size())
            .boxed()
            .filter(place -> place != self && place != child)
            .toList();
    return Stream.concat(Stream.of(child), places.stream())
        .map(place -> Option.of(Integer.toString(place), retelling.role(place, family)))
        .toList();
  }

  /** What is told; null when something is missing, which {@code errors} then says. */
  @Nullable Read read(Family family, LocalDate today, Retelling retelling, FormErrors errors) {
    int place = self ? family.household().self() : place();
    if (place < 0) {
      errors.addChoice("role", retelling.say("family.error.role"));
    }
    LocalDate day = day();
    if (day == null) {
      errors.addDate("born", retelling.say("family.error.born"));
    } else if (day.isAfter(today) || day.getYear() < FIRST_YEAR) {
      errors.addDate("born", retelling.say("family.error.born.range"));
    }
    return errors.isEmpty() && day != null ? new Read(place, name, day) : null;
  }

  private int place() {
    return roles.stream().anyMatch(option -> option.value().equals(role))
        ? Integer.parseInt(role)
        : -1;
  }

  private @Nullable LocalDate day() {
    return day(born);
  }

  /** The day that was typed, or null when it is none. */
  static @Nullable LocalDate day(DateText text) {
    if (!text.day().matches("\\d{1,2}")
        || !text.month().matches("\\d{1,2}")
        || !text.year().matches("\\d{4}")) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text.year()),
          Integer.parseInt(text.month()),
          Integer.parseInt(text.day()));
    } catch (DateTimeException _) {
      return null;
    }
  }

  @Override
  public String toString() {
    return "a form";
  }
}
