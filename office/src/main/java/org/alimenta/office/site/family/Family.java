package org.alimenta.office.site.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alimenta.law.Household;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.interview.Interview;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.KnownLaw;
import org.alimenta.office.site.questions.Prompts;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.office.site.questions.Typed;

/**
 * One visitor's household with all that was answered about it. When the people or the day change,
 * everything is told again; what has no place then, such as answers about somebody not yet born on
 * the day, waits for one. Whoever uses it holds its lock.
 */
final class Family {
  /** As many as a law can take, and not more than a page can show. */
  static final int MOST = 20;

  private Retelling retelling;
  private final List<Member> members = new ArrayList<>();
  private final List<Member> present = new ArrayList<>();
  private final KnownLaw law;
  private final Household household;
  private final List<Reply> waiting = new ArrayList<>();
  private LocalDate day;
  private Talk talk;
  private int lastId;

  /**
   * @param retelling how answers are told again
   * @param day under whose law the family asks
   */
  Family(Retelling retelling, LocalDate day) {
    this.retelling = retelling;
    this.day = day;
    this.law = retelling.law();
    this.household = law.book().jurisdiction().household().orElseThrow();
    this.talk = begin();
  }

  /** From now on in another language. */
  void speak(Retelling other) {
    if (!other.language().equals(retelling.language())) {
      retelling = other;
      tellAgain(replies());
    }
  }

  KnownLaw law() {
    return law;
  }

  Household household() {
    return household;
  }

  LocalDate day() {
    return day;
  }

  Talk talk() {
    return talk;
  }

  Situation situation() {
    return talk.situation();
  }

  List<Member> members() {
    return Collections.unmodifiableList(members);
  }

  /** Those who were born on the day of the law. */
  boolean isPresent(Member member) {
    return !member.born().isAfter(day);
  }

  Optional<Member> member(int id) {
    return members.stream().filter(member -> member.id() == id).findFirst();
  }

  Optional<Member> self() {
    return members.stream().filter(member -> member.role() == household.self()).findFirst();
  }

  Spots spots() {
    return new Spots(talk.situation(), household, present);
  }

  /**
   * Adds somebody, or changes them. Whoever becomes something else to the others is asked again
   * what they are, but not what they have.
   *
   * @param id of the one to change, or 0
   */
  void put(int id, int role, String name, LocalDate born) {
    Member before = member(id).orElse(null);
    List<Reply> replies = replies();
    if (before == null) {
      members.add(new Member(++lastId, role, name, born));
    } else {
      members.set(members.indexOf(before), new Member(id, role, name, born));
      if (before.role() != role) {
        replies.removeIf(reply -> Spots.isWhatSomebodyIs(reply.asks(), id));
        waiting.removeIf(reply -> Spots.isAbout(reply.asks(), id));
      }
    }
    tellAgain(replies);
  }

  void remove(int id) {
    List<Reply> replies = replies();
    if (members.removeIf(member -> member.id() == id && member.role() != household.self())) {
      replies.removeIf(reply -> Spots.isAbout(reply.asks(), id));
      waiting.removeIf(reply -> Spots.isAbout(reply.asks(), id));
    }
    tellAgain(replies);
  }

  /** The same family under the law of another day. */
  void moveTo(LocalDate other) {
    List<Reply> replies = replies();
    day = other;
    tellAgain(replies);
  }

  /** A family that was kept. */
  void restore(List<Member> kept, List<Reply> replies) {
    members.clear();
    members.addAll(kept);
    lastId = kept.stream().mapToInt(Member::id).max().orElse(0);
    tellAgain(replies);
  }

  /** What was answered, so that it can be told again. */
  List<Reply> replies() {
    Spots spots = spots();
    List<Reply> replies = new ArrayList<>();
    for (Talk.Asked asked : talk.path()) {
      Question question = talk.here(asked.question());
      Map<String, String> fields = asked.typed().answer();
      if (question instanceof Cause.LinkMissing(var link, Thing about) && asked.added() < 0) {
        Thing target = about.link(link);
        if (target != null) {
          fields.put(Reply.THING, spots.name(target));
        }
      }
      replies.add(new Reply(spots.name(question), fields));
    }
    return replies;
  }

  /** Tells everything that has a place now; the rest waits until it has one. */
  private void tellAgain(List<Reply> replies) {
    int shown = talk.revision() + 1;
    List<Reply> all = new ArrayList<>(replies);
    all.addAll(waiting);
    waiting.clear();
    talk = begin();
    Prompts prompts = retelling.prompts(talk, day);
    Set<String> told = new HashSet<>();
    for (Reply reply : all) {
      // An answer that is refused makes a copy of the case, so things are looked up each time.
      Optional<Question> question = spots().question(reply.asks());
      if (question.isPresent() && (!isKnown(question.get()) || told.contains(reply.asks()))) {
        retelling.answering(talk, prompts).take(question.get(), typed(reply));
        told.add(reply.asks());
      } else {
        waiting.add(reply);
      }
    }
    talk.goOnAt(shown);
  }

  /** What follows from the household as it is now is not told against it. */
  private static boolean isKnown(Question question) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, Thing about) -> about.fact(fact) != null;
      case Cause.LinkMissing(Link link, Thing about) -> about.link(link) != null;
      case Cause.ListOpen(Listing listing, Thing about) -> !about.isOpen(listing);
    };
  }

  private Typed typed(Reply reply) {
    Map<String, String> fields = new TreeMap<>(reply.fields());
    String target = fields.remove(Reply.THING);
    if (target != null) {
      spots()
          .thing(target)
          .ifPresent(thing -> fields.put(Typed.ANSWER, Integer.toString(thing.number())));
    }
    return new Typed(fields);
  }

  private Talk begin() {
    Situation situation = new Situation(law.book().caseType());
    present.clear();
    for (Member member : members) {
      if (isPresent(member)) {
        Thing person =
            situation.add(situation.root(), household.people(), retelling.called(member, this));
        person.set(household.role(), Fraction.of(member.role()));
        person.set(household.born(), Fraction.of(member.born().toEpochDay()));
        present.add(member);
      }
    }
    List<KnownBenefit> benefits = retelling.benefits(law, day);
    List<Decider> deciders = benefits.stream().map(KnownBenefit::decider).toList();
    return Talk.over(
        law, benefits, Interview.of(household, law.book().numbers(), situation, deciders, day));
  }
}
