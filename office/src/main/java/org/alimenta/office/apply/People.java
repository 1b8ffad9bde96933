package org.alimenta.office.apply;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Thing;
import org.alimenta.office.parties.Identity;
import org.alimenta.office.parties.IdentityPaper;
import org.alimenta.office.parties.Party;
import org.alimenta.office.parties.Pesel;

/** Who somebody is, out of the fields of a page that was found right. */
final class People {
  /** The page of the applicant; pages of others are called by the numbers of their things. */
  static final String APPLICANT = "you";

  static final String PESEL = "pesel";
  static final String PAPER = "paper";
  static final String UNKNOWN = "unknown";

  private static final String PERSON = "person-";

  private People() {}

  static String page(int thing) {
    return PERSON + thing;
  }

  /** The number of the thing that a page is about, or -1. */
  static int number(String page) {
    return page.matches(PERSON + "\\d{1,6}")
        ? Integer.parseInt(page.substring(PERSON.length()))
        : -1;
  }

  /** The birthday of a kind of thing, where it is a human being. */
  static Optional<Fact> birthday(Thing thing) {
    return thing.type().fact("born");
  }

  static Optional<LocalDate> born(Map<String, String> fields) {
    return switch (fields.getOrDefault("known", "")) {
      case PESEL -> Optional.of(Pesel.of(fields.getOrDefault("pesel", "")).born());
      case PAPER -> Optional.of(day(fields));
      default -> Optional.empty();
    };
  }

  private static LocalDate day(Map<String, String> fields) {
    return LocalDate.of(
        Integer.parseInt(fields.getOrDefault("born.year", "")),
        Integer.parseInt(fields.getOrDefault("born.month", "")),
        Integer.parseInt(fields.getOrDefault("born.day", "")));
  }

  static Party party(Map<String, String> fields) {
    return Party.person(
        fields.getOrDefault("given", ""), fields.getOrDefault("surname", ""), identity(fields));
  }

  private static Identity identity(Map<String, String> fields) {
    return switch (fields.getOrDefault("known", "")) {
      case PESEL -> Identity.of(Pesel.of(fields.getOrDefault("pesel", "")));
      case PAPER ->
          Identity.of(
              new IdentityPaper(
                  IdentityPaper.Kind.valueOf(fields.getOrDefault("kind", "OTHER")),
                  fields.getOrDefault("country", ""),
                  fields.getOrDefault("number", "")),
              day(fields));
      default -> Identity.UNKNOWN;
    };
  }
}
