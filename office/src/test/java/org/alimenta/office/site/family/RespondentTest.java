package org.alimenta.office.site.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.questions.Talk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;

/** An application for any benefit of any day takes over what a family told, and only that. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RespondentTest {
  private static final int MOST = 300;

  @Autowired private Laws laws;
  @Autowired private MessageSource messages;

  private Family mother(Retelling retelling, LocalDate day) {
    Family family = new Family(retelling, day);
    family.put(0, family.household().self(), "Ewa", day.minusYears(34));
    family.put(0, family.household().child(), "Ania", day.minusYears(9));
    family.put(0, family.household().child(), "Olek", day.minusMonths(5));
    new Teller(retelling, day.toEpochDay()).answerAll(family);
    return family;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2004-11-15",
        "2006-03-15",
        "2008-11-15",
        "2012-11-15",
        "2016-11-15",
        "2019-11-15",
        "2021-11-15",
        "2024-11-15"
      })
  void each_benefit_keeps_every_answer_and_asks_what_was_only_taken_for_granted(String date) {
    LocalDate day = LocalDate.parse(date);
    Retelling retelling = new Retelling(laws, messages, Locale.ENGLISH);
    Family family = mother(retelling, day);
    Set<String> told = new HashSet<>();
    family.talk().path().forEach(asked -> told.add(name(family.talk().here(asked.question()))));
    Teller teller = new Teller(retelling, 3);
    int kept = 0;

    for (KnownBenefit benefit : family.talk().benefits()) {
      Talk talk = Respondent.answers(family, List.of(benefit), retelling);
      kept += talk.length();
      int before = talk.length();
      for (int i = 0; i < MOST && talk.next().isPresent(); i++) {
        Question question = talk.next().orElseThrow();
        if (told.contains(name(question))) {
          assertThat(before)
              .as("%s asks again: %s", benefit.id(), name(question))
              .isLessThan(talk.length());
        }
        teller.answer(talk, question, day);
      }
      assertThat(talk.next()).as("%s comes to an end", benefit.id()).isEmpty();
    }
    assertThat(kept).isPositive();
  }

  /** People have names; what belongs to them is told by its number in their list. */
  private static String name(Question question) {
    return path(question.about())
        + switch (question) {
          case Cause.FactMissing(Fact fact, _) -> " " + fact.id();
          case Cause.LinkMissing(Link link, _) -> " > " + link.id();
          case Cause.ListOpen(Listing listing, Thing about) ->
              " + " + listing.id() + about.list(listing).size();
        };
  }

  private static String path(Thing thing) {
    Thing owner = thing.owner();
    if (owner == null) {
      return "case";
    }
    return owner.owner() == null
        ? thing.type().id() + " " + thing.name()
        : path(owner) + "/" + thing.index();
  }
}
