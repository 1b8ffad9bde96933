package org.alimenta.office.site.family;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.site.questions.Answering;
import org.alimenta.office.site.questions.Prompts;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.office.site.questions.Typed;
import org.alimenta.time.Days;

/**
 * Answers the questions of a new conversation out of what a family has told, so that an application
 * for some of the benefits keeps the answers. What the family did not tell, and what was only taken
 * for granted, stays unanswered.
 */
final class Respondent {
  /** No family has told so much; a conversation that never ends would be a fault. */
  private static final int MOST = 1000;

  private final Family family;
  private final Retelling retelling;
  private final Talk talk;
  private final Map<Integer, Thing> known = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final Set<Question> supposed;
  private final Set<Integer> untold = new HashSet<>();

  private Respondent(Family family, Retelling retelling, Talk talk) {
    this.family = family;
    this.retelling = retelling;
    this.talk = talk;
    this.supposed = Set.copyOf(family.talk().supposed());
  }

  /** A conversation about these benefits, with everything answered that the family has told. */
  static Talk answers(Family family, List<KnownBenefit> benefits, Retelling retelling) {
    Respondent respondent = new Respondent(family, retelling, begin(family, benefits));
    respondent.pairFirst();
    respondent.answerAll();
    return respondent.told(begin(family, benefits));
  }

  private static Talk begin(Family family, List<KnownBenefit> benefits) {
    return Talk.begin(benefits, firstName(family), family.day());
  }

  /** The same answers without those that nobody told; things have the same numbers. */
  private Talk told(Talk again) {
    Answering answering = retelling.answering(again, retelling.prompts(again, family.day()));
    List<Talk.Asked> path = talk.path();
    for (int i = 0; i < path.size(); i++) {
      if (!untold.contains(i)) {
        answering.take(again.here(path.get(i).question()), path.get(i).typed());
      }
    }
    return again;
  }

  private static String firstName(Family family) {
    return family.self().map(Member::name).orElse("");
  }

  private Situation told() {
    return family.talk().situation();
  }

  /** The things that a conversation begins with are the first of their kind. */
  private void pairFirst() {
    pair(talk.situation().root(), told().root());
    for (Thing thing : talk.situation().things()) {
      if (!known.containsKey(thing.number())) {
        told().all(thing.type()).stream()
            .filter(other -> !used.contains(other.number()))
            .findFirst()
            .ifPresent(other -> pairWithLinks(thing, other));
      }
    }
  }

  private void pairWithLinks(Thing thing, Thing other) {
    pair(thing, other);
    for (Link link : thing.type().links()) {
      Thing target = thing.link(link);
      Thing theirs = other.link(link);
      if (target != null && theirs != null && !known.containsKey(target.number())) {
        pair(target, theirs);
      }
    }
  }

  private void pair(Thing thing, Thing other) {
    known.put(thing.number(), other);
    used.add(other.number());
  }

  private void answerAll() {
    Prompts prompts = retelling.prompts(talk, family.day());
    Answering answering = retelling.answering(talk, prompts);
    for (int i = 0; i < MOST; i++) {
      Optional<Question> next = talk.next();
      if (next.isEmpty()) {
        return;
      }
      Question question = next.get();
      int things = talk.situation().things().size();
      Optional<Map<String, String>> fields = answer(question);
      if (fields.isEmpty() || isSupposed(question)) {
        untold.add(talk.length());
      }
      Map<String, String> answer = fields.orElse(Map.of(Typed.UNKNOWN, "yes"));
      if (!answering.take(question, new Typed(answer)).isEmpty()) {
        return;
      }
      meet(things, question);
    }
  }

  private boolean isSupposed(Question question) {
    return theirs(question.about()).map(question::askedOf).filter(supposed::contains).isPresent();
  }

  /** Who was added by an answer is the next one of the family who was not met yet. */
  private void meet(int before, Question question) {
    List<Thing> things = talk.situation().things();
    for (Thing thing : things.subList(before, things.size())) {
      if (thing.in() == null || thing.in().pairing() == null) {
        next(question).ifPresent(other -> pairWithLinks(thing, other));
      }
    }
  }

  private Optional<Thing> next(Question question) {
    return switch (question) {
      case Cause.ListOpen(Listing listing, Thing owner) -> nextOf(listing, owner);
      case Cause.LinkMissing(Link link, Thing about) ->
          theirs(about).map(other -> other.link(link));
      case Cause.FactMissing _ -> Optional.empty();
    };
  }

  private Optional<Thing> nextOf(Listing listing, Thing owner) {
    return theirs(owner).stream()
        .flatMap(other -> other.list(listing).stream())
        .filter(element -> !used.contains(element.number()))
        .findFirst();
  }

  /** The family's own thing; of a pair the one with the same partner. */
  private Optional<Thing> theirs(Thing thing) {
    Thing found = known.get(thing.number());
    Listing in = thing.in();
    if (found != null || in == null || in.pairing() == null || thing.owner() == null) {
      return Optional.ofNullable(found);
    }
    Link partner = in.pairing().partner();
    Thing with = thing.link(partner);
    Optional<Thing> same =
        theirs(thing.owner()).stream()
            .flatMap(owner -> owner.list(in).stream())
            .filter(
                pair ->
                    with != null && theirs(with).equals(Optional.ofNullable(pair.link(partner))))
            .findFirst();
    same.ifPresent(pair -> pair(thing, pair));
    return same;
  }

  private Optional<Map<String, String>> answer(Question question) {
    Optional<Thing> theirs = theirs(question.about());
    if (theirs.isEmpty()) {
      return Optional.empty();
    }
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) ->
          Optional.ofNullable(theirs.get().fact(fact)).map(value -> typed(fact, value));
      case Cause.ListOpen(Listing listing, Thing owner) -> list(listing, owner, theirs.get());
      case Cause.LinkMissing(Link link, _) ->
          Optional.ofNullable(theirs.get().link(link)).map(this::link);
    };
  }

  private Optional<Map<String, String>> list(Listing listing, Thing owner, Thing theirs) {
    Optional<Thing> next = nextOf(listing, owner);
    if (next.isPresent()) {
      return Optional.of(Map.of(Typed.ANSWER, "yes", "name", next.get().name()));
    }
    return theirs.isOpen(listing) ? Optional.empty() : Optional.of(Map.of(Typed.ANSWER, "no"));
  }

  private Map<String, String> link(Thing target) {
    return known.entrySet().stream()
        .filter(entry -> entry.getValue().equals(target))
        .findFirst()
        .map(entry -> Map.of(Typed.ANSWER, Integer.toString(entry.getKey())))
        .orElseGet(() -> Map.of(Typed.ANSWER, "new", "name", target.name()));
  }

  /** A value as somebody would have typed it. */
  private Map<String, String> typed(Fact fact, Fraction value) {
    Map<String, String> fields = new TreeMap<>();
    if (fact.absent().filter(value::equals).isPresent()) {
      fields.put(Typed.NONE, "yes");
      return fields;
    }
    if (fact.kind() == Kind.DAY) {
      LocalDate day = Days.date(value.toLong());
      fields.put(Typed.ANSWER + ".day", Integer.toString(day.getDayOfMonth()));
      fields.put(Typed.ANSWER + ".month", Integer.toString(day.getMonthValue()));
      fields.put(Typed.ANSWER + ".year", Integer.toString(day.getYear()));
      return fields;
    }
    fields.put(
        Typed.ANSWER,
        switch (fact.kind()) {
          case MONEY, FINE -> plain(value.dividedBy(Fraction.of(100)).toDecimal(2));
          case NUMBER -> plain(value.toDecimal(4));
          case NAME -> told().nameOf(value);
          case COUNT, TEST, WORD, DAY -> value.toString();
        });
    return fields;
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
