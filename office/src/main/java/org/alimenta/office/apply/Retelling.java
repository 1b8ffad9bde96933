package org.alimenta.office.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alimenta.law.casefile.FactText;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.told.Change;
import org.alimenta.money.Fraction;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.questions.Answering;
import org.alimenta.office.site.questions.Prompts;
import org.alimenta.office.site.questions.Talk;
import org.springframework.context.MessageSource;

/**
 * What it takes to tell a draft again: the laws, the day, the language.
 *
 * @param filed the day on which the application is taken to arrive
 */
record Retelling(
    Laws laws, Registration registration, MessageSource messages, Locale locale, LocalDate filed) {

  LocalDate today() {
    return filed;
  }

  Language language() {
    return Language.of(locale.getLanguage());
  }

  List<KnownBenefit> benefits(Draft draft) {
    return laws.benefits().stream()
        .filter(known -> known.law().id().equals(draft.law()))
        .filter(known -> draft.benefits().contains(known.id()))
        .toList();
  }

  Prompts prompts(Talk talk) {
    return new Prompts(talk, language(), messages, today());
  }

  Answering answering(Talk talk, Prompts prompts) {
    return new Answering(talk, prompts, language(), messages);
  }

  /** What to call somebody whose name is not known yet. */
  String nobody() {
    return Objects.requireNonNull(messages.getMessage("apply.nobody", null, locale));
  }

  /** The number that the first person of a case has in every telling. */
  int firstNumber(Draft draft) {
    Talk talk = Talk.begin(benefits(draft), "", today());
    return talk.situation().things().stream()
        .filter(thing -> People.birthday(thing).isPresent())
        .findFirst()
        .map(Thing::number)
        .orElse(0);
  }

  /** That the application comes online, and when, for laws that know such facts. */
  Map<Fact, Fraction> arrival(Talk talk) {
    EntityType top = talk.situation().root().type();
    Map<Fact, Fraction> facts = new LinkedHashMap<>();
    for (Change change : registration.arrival(talk.law().id(), filed, Channel.ONLINE)) {
      if (change instanceof Change.Tell(_, String name, String value)) {
        top.fact(name)
            .ifPresent(fact -> facts.put(fact, FactText.read(fact, value, talk.situation())));
      }
    }
    return facts;
  }

  boolean isArrival(Fact fact) {
    return fact.entity().isTop() && (fact.name().equals("filed") || fact.name().equals("channel"));
  }
}
