package org.alimenta.office.site.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.questions.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;

/** A household that changes keeps what was told and nothing else, whatever was answered. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FamilyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 15);
  private static final int SPOUSE = 1;
  private static final int HOUSEMATE = 6;

  @Autowired private Laws laws;
  @Autowired private MessageSource messages;

  private Retelling retelling() {
    return new Retelling(laws, messages, Locale.ENGLISH);
  }

  /** A couple and two children. */
  private Family couple(LocalDate day) {
    Family family = new Family(retelling(), day);
    family.put(0, family.household().self(), "Ewa", LocalDate.of(1990, 2, 3));
    family.put(0, SPOUSE, "Jan", LocalDate.of(1989, 5, 6));
    family.put(0, family.household().child(), "", LocalDate.of(2015, 3, 1));
    family.put(0, family.household().child(), "", LocalDate.of(2019, 7, 1));
    return family;
  }

  private Teller teller(long seed) {
    return new Teller(retelling(), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void somebody_who_comes_and_goes_leaves_no_trace(long seed) {
    Family family = couple(DAY);
    teller(seed).answer(family, 5 + (int) seed * 7);
    Map<String, String> before = Teller.known(family);
    List<Reply> replies = family.replies();

    family.put(0, family.household().child(), "Zofia", LocalDate.of(2022, 1, 31));
    family.remove(family.members().getLast().id());

    assertThat(Teller.known(family)).isEqualTo(before);
    assertThat(family.replies()).isEqualTo(replies);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void what_is_told_of_the_others_meanwhile_stays(long seed) {
    Family family = couple(DAY);
    family.put(0, family.household().child(), "Zofia", LocalDate.of(2022, 1, 31));
    int id = family.members().getLast().id();
    teller(seed).answerAll(family);
    List<Reply> ofOthers =
        family.replies().stream().filter(reply -> !reply.asks().contains("member" + id)).toList();

    family.remove(id);

    assertThat(family.replies()).isEqualTo(ofOthers);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whoever_becomes_something_else_is_nothing_of_what_they_were(long seed) {
    Family family = couple(DAY);
    teller(seed).answerAll(family);
    Member child = family.members().get(2);

    family.put(child.id(), HOUSEMATE, child.name(), child.born());

    assertThat(family.replies())
        .noneMatch(reply -> Spots.isWhatSomebodyIs(reply.asks(), child.id()));
    assertThat(family.replies()).anyMatch(reply -> Spots.isAbout(reply.asks(), child.id()));
    assertThat(Teller.known(family).keySet())
        .noneMatch(key -> key.startsWith("entitled@member" + child.id()));
    Fact tie = family.household().people().element().fact("tie-to-applicant").orElseThrow();
    assertThat(family.situation().root().list(family.household().people()).get(2).fact(tie))
        .isEqualTo(Fraction.of(tie.words().indexOf("none")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void an_answer_for_several_is_the_same_answer_for_each(long seed) {
    Family together = couple(DAY);
    Family oneByOne = couple(DAY);
    Teller teller = teller(seed);
    int shared = 0;
    while (together.talk().next().isPresent()) {
      Question question = together.talk().next().orElseThrow();
      List<Thing> also = together.talk().alsoAsked(question);
      Map<String, String> fields = simplest(question);
      if (also.isEmpty() || fields.isEmpty()) {
        int before = together.talk().length();
        teller.answer(together.talk(), question, DAY);
        Typed typed = together.talk().path().get(before).typed();
        Question same = oneByOne.talk().here(question);
        assertThat(teller.take(oneByOne.talk(), same, typed.fields(), DAY)).isTrue();
      } else {
        shared++;
        Map<String, String> all = new HashMap<>(fields);
        also.forEach(thing -> all.put("also-" + thing.number(), "on"));
        assertThat(teller.take(together.talk(), question, all, DAY)).isTrue();
        for (Thing thing : also) {
          Question same = oneByOne.talk().here(question.askedOf(thing));
          assertThat(teller.take(oneByOne.talk(), same, fields, DAY)).isTrue();
        }
        Question same = oneByOne.talk().here(question);
        assertThat(teller.take(oneByOne.talk(), same, fields, DAY)).isTrue();
      }
    }
    assertThat(shared).isPositive();
    assertThat(Teller.known(oneByOne)).isEqualTo(Teller.known(together));
    assertThat(oneByOne.talk().next()).isEmpty();
  }

  /** The answer that a page offers to give for several; empty where it offers none. */
  private static Map<String, String> simplest(Question question) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) when fact.absent().isPresent() ->
          Map.of(Typed.NONE, "yes");
      case Cause.FactMissing(Fact fact, _)
          when fact.kind() == Kind.TEST || fact.kind() == Kind.WORD ->
          Map.of(Typed.ANSWER, "0");
      case Cause.ListOpen(var listing, Thing owner) when owner.list(listing).isEmpty() ->
          Map.of(Typed.ANSWER, "no");
      default -> Map.of();
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2004-05-01",
        "2006-03-15",
        "2012-11-15",
        "2016-11-15",
        "2019-11-15",
        "2021-11-15",
        "2026-11-15"
      })
  void on_another_day_and_back_nothing_is_lost(String other) {
    Family family = couple(DAY);
    teller(other.hashCode()).answerAll(family);
    List<Reply> before = family.replies();

    family.moveTo(LocalDate.parse(other));
    teller(7).answerAll(family);
    family.moveTo(DAY);

    assertThat(family.replies()).containsAll(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_family_that_was_kept_is_the_same_without_names(long seed) {
    Family family = couple(DAY);
    teller(seed).answerAll(family);
    Snapshot kept = Snapshot.of(family);
    assertThat(kept.members()).allMatch(member -> member.name().isEmpty());

    Family again = new Family(retelling(), kept.day());
    again.restore(kept.members(), kept.replies());

    assertThat(again.talk().next()).isEmpty();
    assertThat(Snapshot.of(again)).isEqualTo(kept);
  }
}
