package org.alimenta.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.Card;
import org.alimenta.law.read.Walk;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.Test;

/** Whatever is known or not, every text can be made, and none shows what it should hide. */
class EveryTextTest {
  private static List<Node> all() {
    List<Node> roots = new ArrayList<>(Card.of(Islands.LAMP_OIL).roots());
    roots.addAll(Islands.OTHERS);
    return Walk.below(roots);
  }

  @Test
  void theInventedCountryUsesEveryNode() {
    Set<Class<?>> kinds = new HashSet<>();
    all().forEach(node -> kinds.add(node.getClass()));
    assertThat(kinds).hasSameSizeAs(Node.class.getPermittedSubclasses());
  }

  @Test
  void everyNodeCanBeSaid() {
    for (Language language : Language.values()) {
      RuleText rules = new RuleText(Household.WORDS, language);
      for (Node node : all()) {
        if (!(node instanceof Node.Const)) {
          assertThat(rules.line(node).text()).isNotBlank().doesNotContain("{");
        }
      }
    }
  }

  @Property(tries = 300)
  void everyDecisionCanBeExplained(@ForAll long seed) {
    Random random = new Random(seed);
    Household household = new Household(random.nextInt(6_000_000));
    household.situation.things().forEach(thing -> blur(thing, random));
    for (Language language : Language.values()) {
      for (Thing person : List.of(household.ada, household.leo)) {
        Line tree = household.explain(person, language).tree();
        assertThat(tree.inPlainText()).doesNotContain("{").doesNotContain("?]");
        assertAnchorsOnce(tree, new HashSet<>());
      }
    }
  }

  private static void blur(Thing thing, Random random) {
    for (Fact fact : thing.type().facts()) {
      if (fact.isAsked() && random.nextInt(4) == 0) {
        thing.forget(fact);
      }
    }
    for (Listing listing : thing.type().listings()) {
      if (random.nextInt(4) == 0) {
        thing.open(listing);
      }
    }
  }

  /** What was told once is only named again. */
  private static void assertAnchorsOnce(Line line, Set<String> seen) {
    if (line.anchor() != null) {
      assertThat(seen.add(line.anchor())).as(line.text()).isTrue();
    }
    line.parts().forEach(part -> assertAnchorsOnce(part, seen));
  }

  @Property(tries = 20)
  void askingWhatWouldChangeLeavesTheCaseAlone(@ForAll long seed) {
    Household household = new Household(new Random(seed).nextInt(6_000_000));
    Answer before = household.decide(household.ada);
    household.changes(household.ada, Language.ENGLISH);
    Answer after = household.decide(household.ada);
    assertThat(after.outcome()).isEqualTo(before.outcome());
    assertThat(after.total()).isEqualTo(before.total());
  }

  @Test
  void aCopyOfACaseIsDecidedAlikeAndApart() {
    Household household = new Household(2_400_000);
    Situation copy = household.situation.copy();
    Thing ada = copy.things().get(household.ada.number());
    assertThat(Household.DECIDER.decide(copy, ada).total())
        .isEqualTo(household.decide(household.ada).total());
    copy.things()
        .get(household.work.number())
        .set(Household.fact(Islands.Earning.OF_YEAR), Fraction.ZERO);
    assertThat(Household.DECIDER.decide(copy, ada).total())
        .isNotEqualTo(household.decide(household.ada).total());
    assertThat(copy.nameOf(Fraction.ZERO)).isEqualTo("harbour shop");
  }

  @Test
  void questionsNameThePersonAndHelp() {
    Household household = new Household(0);
    Cause.Question born =
        new Cause.FactMissing(Household.fact(Islands.Islander.BORN), household.ada);
    assertThat(new QuestionText(Household.WORDS, Language.POLISH).ask(born).inPlainText())
        .isEqualTo("Ada: kiedy ta osoba się urodziła?\n  Tak jak w rejestrze.\n");
    Cause.Question more =
        new Cause.ListOpen(Islands.Household.PEOPLE.listing(), household.situation.root());
    assertThat(new QuestionText(Household.WORDS, Language.ENGLISH).ask(more).text())
        .isEqualTo("Does anybody else live here?");
  }

  @Test
  void theCardListsWhatABenefitRestsOn() {
    Card card = Card.of(Islands.LAMP_OIL);
    assertThat(card.facts())
        .contains(Household.fact(Islands.Islander.BORN), Household.fact(Islands.Household.SHORE));
    assertThat(card.acts()).containsExactly(Islands.ACT);
    assertThat(card.choices(Household.WORDS.numbers()))
        .extracting(number -> number.id().value())
        .containsExactly("lamp-oil/start");
    assertThat(card.numbers())
        .extracting(Object::toString)
        .contains("lamp-oil/limit", "lamp-oil/share");
    assertThat(card.listings()).contains(Islands.Household.PEOPLE.listing());
  }
}
