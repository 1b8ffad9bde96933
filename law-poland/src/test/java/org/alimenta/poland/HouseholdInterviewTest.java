package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.Household;
import org.alimenta.law.casefile.FactText;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.interview.Interview;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Typical families ask for everything at once: each question is asked once, only while it can
 * change something, and the way ends with every benefit decided that people can decide.
 */
class HouseholdInterviewTest {
  private static final LocalDate DAY = LocalDate.parse("2024-11-15");
  private static final Lawbook LAW = Lawbooks.find("poland").orElseThrow();
  private static final Household HOUSEHOLD = LAW.jurisdiction().household().orElseThrow();

  /** Somebody: the role, the birthday, and what is not the simplest answer. */
  private record Someone(String role, String born, Map<String, String> answers) {}

  private static final Map<String, String> WAGE =
      Map.of(
          "+ incomes",
          "1",
          "kind",
          "employment",
          "year",
          "2023",
          "net-in-year",
          "32000.00",
          "from",
          "2015-01-01",
          "payer",
          "work");

  private enum Typical {
    COUPLE_ON_MINIMUM_WAGE(
        new Someone("self", "1990-02-03", WAGE),
        new Someone("spouse", "1989-05-06", WAGE),
        new Someone("child", "2015-03-01", pupil()),
        new Someone("child", "2018-07-01", Map.of())),
    LONE_MOTHER_WITH_BAILIFF(
        new Someone("self", "1990-02-03", WAGE), new Someone("child", "2014-03-01", title())),
    DISABLED_CHILD(
        new Someone("self", "1985-02-03", Map.of()),
        new Someone("spouse", "1984-02-03", WAGE),
        new Someone(
            "child",
            "2016-04-01",
            Map.of(
                "+ certificates",
                "1",
                "degree",
                "child",
                "from",
                "2020-01-10",
                "issued",
                "2020-02-10",
                "applied",
                "2020-01-10",
                "needs-constant-care",
                "yes",
                "disabled-since",
                "2016-04-01"))),
    PENSIONER(
        new Someone(
            "self",
            "1948-05-05",
            Map.of(
                "+ incomes",
                "1",
                "kind",
                "pension",
                "year",
                "2023",
                "net-in-year",
                "21600.00",
                "from",
                "2013-01-01",
                "payer",
                "zus"))),
    FIVE_WITH_NEWBORN(
        new Someone("self", "1991-02-03", WAGE),
        new Someone("spouse", "1989-05-06", WAGE),
        new Someone("child", "2014-03-01", pupil()),
        new Someone("child", "2018-07-01", Map.of()),
        new Someone("child", "2024-10-02", Map.of()));

    private final List<Someone> people;

    Typical(Someone... people) {
      this.people = List.of(people);
    }
  }

  private static Map<String, String> pupil() {
    return Map.of("+ schools", "1", "from", "2021-09-01", "until", "2029-08-31");
  }

  private static Map<String, String> title() {
    return Map.of(
        "+ titles",
        "1",
        "other-parent",
        "obliged-by-title",
        "issued",
        "2020-01-01",
        "monthly",
        "900.00",
        "from",
        "2020-01-01",
        "owed",
        "9000.00");
  }

  private static final Map<String, String> FAMILY =
      Map.of(
          "citizenship",
          "polish",
          "lives-in-poland",
          "yes",
          "tie-to-applicant",
          "parent",
          "+ ordered",
          "1",
          "+ enforcement",
          "1",
          "enforceable",
          "yes",
          "other-parent",
          "raises-too");

  /** What is so in nearly every family and would only worry the others. */
  private static final List<String> TAKEN_FOR_GRANTED =
      List.of(
          "claimant-died",
          "parental-authority-taken",
          "foster-children-taken",
          "taken-into-care",
          "moved-abroad",
          "benefit-abroad",
          "old-arrears",
          "past-months-from",
          "allowance-elsewhere",
          "birth-supplement-granted");

  private final List<String> asked = new ArrayList<>();

  private static Interview begin(Typical family) {
    Situation situation = new Situation(LAW.caseType());
    for (Someone someone : family.people) {
      Thing person = situation.add(situation.root(), HOUSEHOLD.people(), someone.role());
      tell(person, HOUSEHOLD.role(), someone.role(), situation);
      tell(person, HOUSEHOLD.born(), someone.born(), situation);
    }
    List<Decider> deciders =
        LAW.benefits().stream()
            .filter(benefit -> !DAY.isBefore(benefit.from()))
            .filter(benefit -> benefit.until().filter(DAY::isAfter).isEmpty())
            .filter(benefit -> !benefit.isComputation())
            .map(benefit -> LAW.decider(benefit.id()).orElseThrow())
            .toList();
    return Interview.of(HOUSEHOLD, LAW.numbers(), situation, deciders, DAY);
  }

  private static void tell(Thing thing, Fact fact, String value, Situation situation) {
    thing.set(fact, FactText.read(fact, value, situation));
  }

  @ParameterizedTest
  @EnumSource(Typical.class)
  void every_typical_family_learns_everything(Typical family) {
    Interview interview = begin(family);
    Set<String> seen = new HashSet<>();
    while (interview.next().isPresent()) {
      Question question = interview.next().orElseThrow();
      String name = name(question);
      assertThat(seen.add(name + size(question))).as("asked twice: %s", name).isTrue();
      asked.add(name);
      answer(interview, question, family);
      assertThat(asked.size()).as("questions: %s", asked).isLessThan(160);
    }
    List<Answer> answers = interview.answers();
    assertThat(asked).hasSizeLessThan(facts(LAW.caseType(), new HashSet<>()) / 3);
    assertThat(asked)
        .noneMatch(name -> TAKEN_FOR_GRANTED.stream().anyMatch(fact -> name.endsWith(" " + fact)));
    assertThat(interview.supposed())
        .extracting(HouseholdInterviewTest::what)
        .contains("old-arrears", "past-months-from");
    // What is left is for registers and officials to tell.
    assertThat(answers)
        .filteredOn(answer -> !answer.isSettled())
        .allSatisfy(
            answer ->
                assertThat(answer.questions()).noneMatch(HouseholdInterviewTest::isForApplicant));
  }

  private static boolean isForApplicant(Question question) {
    return !(question instanceof Cause.FactMissing(Fact fact, _))
        || fact.sources().contains(Fact.Source.APPLICANT);
  }

  private static String size(Question question) {
    return question instanceof Cause.ListOpen(Listing listing, Thing owner)
        ? " " + owner.list(listing).size()
        : "";
  }

  private static String name(Question question) {
    return question.about() + " " + what(question);
  }

  private static String what(Question question) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) -> fact.name();
      case Cause.LinkMissing(Link link, _) -> "> " + link.name();
      case Cause.ListOpen(Listing listing, _) -> "+ " + listing.name();
    };
  }

  private void answer(Interview interview, Question question, Typical family) {
    Optional<String> told = prepared(question, family);
    switch (question) {
      case Cause.FactMissing(Fact fact, Thing about) -> {
        Fraction value = value(fact, told, interview.situation());
        for (Thing other : also(interview, question, told, family)) {
          interview.tell(fact, other, value);
        }
        interview.tell(fact, about, value);
      }
      case Cause.LinkMissing(Link link, Thing about) ->
          interview.tell(link, about, interview.situation().all(link.target()).getFirst());
      case Cause.ListOpen(Listing listing, Thing owner) -> {
        if (owner.list(listing).size() < told.map(Integer::parseInt).orElse(0)) {
          interview.add(listing, owner, "");
        } else {
          also(interview, question, told, family).forEach(other -> interview.close(listing, other));
          interview.close(listing, owner);
        }
      }
    }
  }

  /** Others of whom the page offers to say the same, where it is the same. */
  private static List<Thing> also(
      Interview interview, Question question, Optional<String> told, Typical family) {
    boolean isShared =
        switch (question) {
          case Cause.FactMissing(Fact fact, Thing about) ->
              isOfCase(about)
                  && (fact.kind() == Kind.TEST
                      || fact.kind() == Kind.WORD
                      || fact.absent().isPresent());
          case Cause.ListOpen(Listing listing, Thing owner) ->
              isOfCase(owner) && owner.list(listing).isEmpty();
          case Cause.LinkMissing _ -> false;
        };
    return isShared
        ? interview.alsoAsked(question).stream()
            .filter(other -> prepared(question.askedOf(other), family).equals(told))
            .toList()
        : List.of();
  }

  private static boolean isOfCase(Thing thing) {
    return thing.owner() != null && thing.owner().owner() == null;
  }

  private static Optional<String> prepared(Question question, Typical family) {
    Thing holder = question.about();
    while (holder.owner() != null && holder.owner().owner() != null) {
      holder = holder.owner();
    }
    Thing person = holder;
    if (!holder.type().equals(HOUSEHOLD.people().element())) {
      person =
          holder.type().links().stream()
              .map(holder::link)
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .orElse(holder);
    }
    Map<String, String> own =
        person.index() < family.people.size() && person.owner() != null
            ? family.people.get(person.index()).answers()
            : Map.of();
    return Optional.ofNullable(own.getOrDefault(what(question), FAMILY.get(what(question))));
  }

  /** What was prepared, or else the simplest: never, none, no, the lowest. */
  private static Fraction value(Fact fact, Optional<String> told, Situation situation) {
    if (told.isPresent() && (fact.kind() != Kind.WORD || fact.words().contains(told.get()))) {
      return FactText.read(fact, told.get(), situation);
    }
    return fact.absent()
        .orElseGet(
            () ->
                fact.kind() == Kind.DAY
                    ? Fraction.of(LocalDate.parse("2020-01-01").toEpochDay())
                    : fact.kind() == Kind.NAME
                        ? situation.code("somebody")
                        : fact.toldRange().low());
  }

  private static int facts(EntityType type, Set<EntityType> known) {
    if (!known.add(type)) {
      return 0;
    }
    int count = (int) type.facts().stream().filter(Fact::isAsked).count();
    for (Listing listing : type.listings()) {
      count += facts(listing.element(), known);
    }
    for (Link link : type.links()) {
      count += facts(link.target(), known);
    }
    return count;
  }
}
