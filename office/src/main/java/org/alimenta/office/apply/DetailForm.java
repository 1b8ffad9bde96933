package org.alimenta.office.apply;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Thing;
import org.alimenta.office.parties.AccountNumbers;
import org.alimenta.office.parties.IdentityPaper;
import org.alimenta.office.parties.NumberFault;
import org.alimenta.office.parties.Pesel;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.questions.Typed;
import org.springframework.context.MessageSource;

/** What is wrong with a page about people, in the words of the applicant. */
final class DetailForm {
  private static final int LONGEST_NAME = 100;

  private final Filled filled;
  private final MessageSource messages;
  private final Locale locale;
  private final FormErrors errors = new FormErrors();

  DetailForm(Filled filled, MessageSource messages, Locale locale) {
    this.filled = filled;
    this.messages = messages;
    this.locale = locale;
  }

  FormErrors check(String page, Map<String, String> fields) {
    switch (page) {
      case "address" -> address(fields);
      case "contact" -> contact(fields);
      case "account" -> account(fields);
      case "for" -> whom(fields);
      case "obliged" -> {}
      default -> person(page, fields);
    }
    return errors;
  }

  private void person(String page, Map<String, String> fields) {
    name("given", fields);
    name("surname", fields);
    switch (fields.getOrDefault("known", "")) {
      case People.PESEL ->
          Pesel.fault(fields.getOrDefault("pesel", "")).ifPresent(fault -> add("pesel", fault));
      case People.PAPER -> paper(fields);
      case People.UNKNOWN -> {
        if (page.equals(People.APPLICANT)) {
          errors.addChoice("known", say("apply.error.known"));
        }
      }
      default -> errors.addChoice("known", say("apply.error.known"));
    }
    samePesel(page, fields);
  }

  private void name(String field, Map<String, String> fields) {
    String name = fields.getOrDefault(field, "");
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      errors.add(field, say("apply.error." + field));
    }
  }

  private void paper(Map<String, String> fields) {
    try {
      IdentityPaper.Kind kind = IdentityPaper.Kind.valueOf(fields.getOrDefault("kind", ""));
      IdentityPaper.fault(
              kind, fields.getOrDefault("country", ""), fields.getOrDefault("number", ""))
          .ifPresent(fault -> add(fault.key().endsWith(".country") ? "country" : "number", fault));
    } catch (IllegalArgumentException _) {
      errors.add("kind", say("apply.error.kind"));
    }
    born(fields);
  }

  /** A birthday is read as the question of the law would read it. */
  private void born(Map<String, String> fields) {
    Map<String, String> asked = new TreeMap<>();
    for (String part : new String[] {"day", "month", "year"}) {
      asked.put(Typed.ANSWER + "." + part, fields.getOrDefault("born." + part, ""));
    }
    Fact birthday = People.birthday(filled.first()).orElseThrow();
    new Typed(asked)
        .problem(birthday, filled.talk().situation())
        .ifPresent(
            problem ->
                errors.addDate(
                    "born",
                    say(
                        "question.error." + problem,
                        filled.prompts().label(birthday),
                        filled.prompts().range(birthday))));
  }

  /** One number cannot be two people's. */
  private void samePesel(String page, Map<String, String> fields) {
    String typed = digits(fields);
    if (typed.isEmpty() || !errors.isEmpty()) {
      return;
    }
    for (Thing other : filled.people()) {
      String otherPage = filled.pageOf(other);
      if (!otherPage.equals(page) && typed.equals(digits(filled.draft().page(otherPage)))) {
        errors.add("pesel", say("apply.error.pesel.twice", other.name()));
        return;
      }
    }
  }

  private static String digits(Map<String, String> fields) {
    return fields.getOrDefault("known", "").equals(People.PESEL)
        ? fields.getOrDefault("pesel", "").replaceAll("\\D", "")
        : "";
  }

  private void address(Map<String, String> fields) {
    for (String field : new String[] {"house", "town"}) {
      if (fields.getOrDefault(field, "").isBlank()) {
        errors.add(field, say("apply.error." + field));
      }
    }
    if (!fields.getOrDefault("postcode", "").matches("\\d{2}[- ]?\\d{3}")) {
      errors.add("postcode", say("apply.error.postcode"));
    }
  }

  private void contact(Map<String, String> fields) {
    String email = fields.getOrDefault("email", "");
    if (!email.isBlank() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      errors.add("email", say("apply.error.email"));
    }
    String phone = fields.getOrDefault("phone", "");
    if (!phone.isBlank() && !phone.matches("[+\\d][\\d ()/.-]{6,24}")) {
      errors.add("phone", say("apply.error.phone"));
    }
  }

  private void account(Map<String, String> fields) {
    switch (fields.getOrDefault("how", "")) {
      case "account" ->
          AccountNumbers.fault(fields.getOrDefault("account", ""))
              .ifPresent(fault -> add("account", fault));
      case "none" -> {}
      default -> errors.addChoice("how", say("apply.error.how"));
    }
  }

  private void whom(Map<String, String> fields) {
    String whom = fields.getOrDefault("whom", "");
    boolean known =
        filled.draft().takenOver()
            ? filled.people().stream().anyMatch(p -> whom.equals(Integer.toString(p.number())))
            : whom.equals(Filled.SELF);
    if (!known && !Set.of(Filled.CHILD).contains(whom)) {
      errors.addChoice("whom", say("apply.error.whom"));
    }
  }

  private void add(String field, NumberFault fault) {
    errors.add(field, say(fault.key(), fault.arguments().toArray()));
  }

  private String say(String key, Object... arguments) {
    return Optional.ofNullable(messages.getMessage(key, arguments, locale)).orElse(key);
  }
}
