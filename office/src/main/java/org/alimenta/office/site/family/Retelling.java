package org.alimenta.office.site.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.KnownLaw;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.questions.Answering;
import org.alimenta.office.site.questions.Conversation;
import org.alimenta.office.site.questions.Prompts;
import org.alimenta.office.site.questions.Talk;
import org.springframework.context.MessageSource;

/** What it takes to tell a household's answers again: the laws and the language. */
record Retelling(Laws laws, MessageSource messages, Locale locale) {

  Language language() {
    return Language.of(locale.getLanguage());
  }

  /** The law that knows households. */
  KnownLaw law() {
    return laws.all().stream()
        .filter(law -> law.book().jurisdiction().household().isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** What can be asked for on a day. */
  List<KnownBenefit> benefits(KnownLaw law, LocalDate day) {
    return law.book().benefitIds().stream()
        .flatMap(id -> law.book().decider(id).stream())
        .map(decider -> new KnownBenefit(law, decider))
        .filter(known -> known.isInForce(day) && !known.benefit().isComputation())
        .toList();
  }

  Prompts prompts(Talk talk, LocalDate day) {
    return new Prompts(talk, language(), messages, day);
  }

  Answering answering(Talk talk, Prompts prompts) {
    return new Answering(talk, prompts, language(), messages);
  }

  Conversation conversation(Family family, Supplier<String> onwards) {
    return new Conversation(
        Families.BASE,
        family.talk(),
        prompts(family.talk(), family.day()),
        language(),
        messages,
        onwards);
  }

  /** The name of somebody: their own, or their role with a number where several have it. */
  String called(Member member, Family family) {
    if (!member.name().isEmpty()) {
      return member.name();
    }
    if (member.role() == family.household().self()) {
      return say("family.you");
    }
    boolean isChild = member.role() == family.household().child();
    String role = isChild ? say("family.child") : role(member.role(), family);
    List<Member> alike =
        family.members().stream()
            .filter(other -> other.role() == member.role() && other.name().isEmpty())
            .toList();
    return isChild || alike.size() > 1 ? role + " " + (alike.indexOf(member) + 1) : role;
  }

  /** The word of a role, in the language of the page. */
  String role(int place, Family family) {
    String role =
        new CaseText(family.law().words(), language())
            .value(family.household().role(), Fraction.of(place), family.situation());
    return role.substring(0, 1).toUpperCase(locale) + role.substring(1);
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
